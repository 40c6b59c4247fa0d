/** Says why this window only reads, and what can be done. */
import type { ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { saveOpenAsFile } from '#renderer/app/model/project-verbs.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './ReadOnlyBanner.module.css'

export function ReadOnlyBanner(): ReactNode {
  const translate = useTranslate()
  const model = useModel()
  const { open } = useObservable(model.state)
  const { newer = null, readOnlyReason = null } = open ?? {}
  const isRefused = readOnlyReason === 'storage'
  if (newer !== null) {
    return (
      <div className={styles.banner} role="status">
        <Icon name="eye" size={15} />
        <span className={styles.words}>
          {translate('app.read_only_newer')}
          {newer.leftOutCount > 0 &&
            ` ${translate('app.read_only_left_out', { count: newer.leftOutCount })}`}
        </span>
        <Button size="small" icon="file-export" onClick={() => void saveOpenAsFile(model)}>
          {translate('app.save_as_is')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.banner} role="status">
      <Icon name="eye" size={15} />
      <span className={styles.words}>
        {translate(isRefused ? 'app.read_only_storage' : 'app.read_only')}
      </span>
      <Button size="small" onClick={() => void model.takeOver()}>
        {translate(isRefused ? 'common.retry' : 'app.read_only_retry')}
      </Button>
    </div>
  )
}
