/** The dated copies of projects outside the app; each can be opened beside the project itself. */
import { useEffect, useState, type ReactNode } from 'react'
import { formatDate, formatFileSize, formatTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import type { BackupEntry, Backups } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './BackupList.module.css'

interface BackupListProps {
  readonly backups: Backups
  readonly onOpen: (backupId: string) => void
}

type Listed = readonly BackupEntry[] | 'unreadable' | null

export function BackupList({ backups, onOpen }: BackupListProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const listed = useBackups(backups)
  return (
    <section className={styles.backups} aria-labelledby="settings-backups">
      <h3 id="settings-backups" className={styles.heading}>
        {translate('settings.backups')}
      </h3>
      <p className={styles.note}>{translate('settings.backups_note')}</p>
      {listed === 'unreadable' && <p>{translate('settings.backups_unreadable')}</p>}
      {Array.isArray(listed) && listed.length === 0 && <p>{translate('settings.no_backups')}</p>}
      {Array.isArray(listed) && listed.length > 0 && (
        // The list scrolls by itself, so the keyboard must be able to reach it.
        <ul className={styles.list} tabIndex={0} aria-label={translate('settings.backups')}>
          {listed.map(({ id, projectName, time, sizeBytes }: BackupEntry) => (
            <li key={id} className={styles.backup}>
              <span className={styles.name}>{projectName}</span>
              <span className={styles.date}>
                {`${formatDate(time, language)} ${formatTime(time, language)} · ${formatFileSize(sizeBytes, language)}`}
              </span>
              <Button size="small" onClick={() => onOpen(id)}>
                {translate('settings.open_backup')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function useBackups(backups: Backups): Listed {
  const [listed, setListed] = useState<Listed>(null)
  useEffect(() => {
    let isStopped = false
    void backups.list(null).then((reply) => {
      if (!isStopped) setListed(reply.ok ? reply.value : 'unreadable')
    })
    return () => {
      isStopped = true
    }
  }, [backups])
  return listed
}
