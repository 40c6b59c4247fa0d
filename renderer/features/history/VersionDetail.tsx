/** One version: what it is, what has changed since, how it looks, and what can be done with it. */

import { useState, type ReactNode } from 'react'
import { formatDate, formatFileSize, formatTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import type { BackupEntry } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import styles from './HistoryPage.module.css'
import { useVersion } from './use-versions.ts'
import { VersionChanges } from './VersionChanges.tsx'
import { VersionCounts } from './VersionCounts.tsx'
import { VersionPages } from './VersionPages.tsx'
import type { VersionSource } from './version-source.ts'

interface VersionDetailProps {
  readonly version: BackupEntry
  readonly source: VersionSource
  readonly now: number
}

export function VersionDetail({ version, source, now }: VersionDetailProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const opened = useVersion(source, version.id)
  const [look, setLook] = useState<'changes' | 'pages'>('changes')
  const { time, reason, sizeBytes } = version
  const when = `${formatDate(time, language)} ${formatTime(time, language)}`
  return (
    <section className={styles.detail} aria-label={when}>
      <header className={styles.title}>
        <div>
          <h2 className={styles.when}>{when}</h2>
          <p className={styles.quiet}>
            {translate(`history.reason_${reason}`)} · {formatFileSize(sizeBytes, language)}
          </p>
        </div>
        <div className={styles.verbs}>
          <Button icon="file-export" onClick={() => source.saveAsFile(version)}>
            {translate('history.save_as_file')}
          </Button>
          <Button variant="primary" icon="copy" onClick={() => source.openCopy(version)}>
            {translate('history.open_copy')}
          </Button>
        </div>
      </header>
      {opened === 'unreadable' ? (
        <p className={styles.message}>{translate('history.version_unreadable')}</p>
      ) : opened === null ? (
        <p className={styles.message}>{translate('history.reading')}</p>
      ) : (
        <>
          <div className={styles.facts}>
            <VersionCounts store={opened.store} />
            <SegmentedControl
              label={translate('history.look')}
              value={look}
              options={[
                { value: 'changes', label: translate('history.changes'), icon: 'compare' },
                { value: 'pages', label: translate('history.pages'), icon: 'file' },
              ]}
              onChange={setLook}
            />
          </div>
          {look === 'changes' ? (
            <VersionChanges version={opened} />
          ) : (
            <VersionPages version={opened} now={now} />
          )}
        </>
      )}
    </section>
  )
}
