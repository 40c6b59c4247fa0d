/** The projects that were deleted and can still be brought back; not there while there are none. */
import type { ReactNode } from 'react'
import { formatRelativeTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import type { DeletedProject } from './home-project.ts'
import styles from './TrashList.module.css'

interface TrashListProps {
  readonly trash: readonly DeletedProject[]
  readonly now: number
  readonly onRestore: (projectId: string) => void
}

export function TrashList({ trash, now, onRestore }: TrashListProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  if (trash.length === 0) return null
  return (
    <details className={styles.trash}>
      <summary className={styles.summary}>
        {translate('home.trash')} <span className={styles.count}>{trash.length}</span>
      </summary>
      <p className={styles.note}>{translate('home.trash_note')}</p>
      <ul>
        {trash.map(({ id, name, removedAt, isFromBeforeMending }) => {
          const shownName = name || translate('common.untitled')
          const time = formatRelativeTime(removedAt, language, now)
          return (
            <li key={id} className={styles.entry}>
              <span className={styles.name}>{shownName}</span>
              <span className={styles.when}>
                {translate(isFromBeforeMending ? 'home.trash_from_mending' : 'home.trash_removed', {
                  time,
                })}
              </span>
              <Button
                size="small"
                icon="undo"
                aria-label={translate('home.trash_restore_named', { name: shownName })}
                onClick={() => onRestore(id)}
              >
                {translate('home.trash_restore')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
