/** The careful start after repeated crashes: nothing is drawn but the list of projects, each to be saved as a file. */
import { useEffect, useState, type ReactNode } from 'react'
import { formatShortDate, formatTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { useModel } from './app-context.ts'
import { MessageScreen } from './MessageScreen.tsx'
import { saveAsFile } from './model/project-verbs.ts'
import { useObservable } from './observable.ts'
import styles from './SafeScreen.module.css'

export function SafeScreen(): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const model = useModel()
  const { projects } = useObservable(model.state)
  const [now] = useState(() => model.tools.clock.now())
  useEffect(() => {
    document.title = translate('app.name')
  }, [translate])
  return (
    <MessageScreen title={translate('app.safe_title')} text={translate('app.safe_text')}>
      <div className={styles.content}>
        {projects !== null && projects.length > 0 && (
          <ul className={styles.projects} aria-label={translate('app.safe_projects')}>
            {projects.map(({ id, changedAt, summary }) => (
              <li key={id} className={styles.project}>
                <span className={styles.name}>{summary.name || translate('common.untitled')}</span>
                <span className={styles.date}>
                  {formatShortDate(changedAt, language, now)} {formatTime(changedAt, language)}
                </span>
                <Button
                  size="small"
                  icon="file-export"
                  aria-label={`${summary.name || translate('common.untitled')}: ${translate('home.export_file')}`}
                  onClick={() => void saveAsFile(model, id)}
                >
                  {translate('home.export_file')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Button variant="primary" icon="reset" onClick={() => model.startAsUsual()}>
          {translate('app.safe_go_on')}
        </Button>
      </div>
    </MessageScreen>
  )
}
