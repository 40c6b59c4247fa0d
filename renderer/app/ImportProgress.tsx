/** Shows how far a file that is being read has come, with a way to stop it. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ProgressBar } from '#renderer/ui/display/ProgressBar.tsx'
import { useModel } from './app-context.ts'
import styles from './ImportProgress.module.css'
import { useObservable } from './observable.ts'

export function ImportProgress(): ReactNode {
  const translate = useTranslate()
  const { imports } = useModel()
  const { shown } = useObservable(imports.running)
  if (shown === null) return null
  return (
    <section className={styles.card} aria-label={translate('messages.importing_short')}>
      <div className={styles.bar}>
        <ProgressBar
          label={translate('messages.importing', { name: shown.name })}
          value={shown.share}
          valueText={`${Math.round(shown.share * 100)}%`}
        />
      </div>
      <Button onClick={imports.stop}>{translate('messages.import_stop')}</Button>
    </section>
  )
}
