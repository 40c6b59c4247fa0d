/** Says that work is in this window only, because it could not be written, and offers to keep it elsewhere. */
import { useSyncExternalStore, type ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { saveOpenAsFile } from '#renderer/app/model/project-verbs.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import type { Autosave } from '#renderer/persistence/autosave.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './ReadOnlyBanner.module.css'

export function UnsavedBanner({ autosave }: { readonly autosave: Autosave }): ReactNode {
  const translate = useTranslate()
  const model = useModel()
  const { state, failure } = useSyncExternalStore(
    (listener) => autosave.subscribe(listener),
    () => autosave.status(),
  )
  return (
    <div role="alert">
      {state === 'failed' && (
        <div className={styles.banner}>
          <Icon name="warning" size={15} />
          <span className={styles.words}>{translate(`app.unsaved_${failure ?? 'unknown'}`)}</span>
          <Button size="small" icon="file-export" onClick={() => void saveOpenAsFile(model)}>
            {translate('app.save_elsewhere')}
          </Button>
        </div>
      )}
    </div>
  )
}
