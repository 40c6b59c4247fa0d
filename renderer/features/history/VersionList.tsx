/** The versions day by day, newest first; walked by arrow keys. */

import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { formatDate, formatShortDate, formatTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import type { BackupEntry } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './HistoryPage.module.css'

interface VersionListProps {
  readonly versions: readonly BackupEntry[]
  readonly chosenId: string
  readonly onChoose: (id: string) => void
  /** Null where nothing is written here. */
  readonly onKeep: (() => Promise<void>) | null
  /** Where they lie. */
  readonly note: string
  readonly now: number
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

export function VersionList(props: VersionListProps): ReactNode {
  const { versions, chosenId, onChoose, onKeep, note, now } = props
  const translate = useTranslate()
  const { language } = useLanguage()
  const list = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const at = versions.findIndex(({ id }) => id === chosenId) + step
    const next = versions[Math.min(Math.max(at, 0), versions.length - 1)]
    if (next === undefined) return
    onChoose(next.id)
    const options = list.current?.querySelectorAll<HTMLElement>('[data-version]') ?? []
    ;[...options].find((option) => option.dataset['version'] === next.id)?.focus()
  }

  return (
    <aside className={styles.aside} aria-label={translate('history.versions')}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{translate('history.versions')}</h2>
        {onKeep !== null && (
          <Button size="small" icon="saved" onClick={() => void onKeep()}>
            {translate('history.keep_now')}
          </Button>
        )}
      </div>
      <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {byDay(versions).map(({ day, versions: own }) => (
          <section key={day} aria-label={formatDate(own[0]!.time, language)}>
            <h3 className={styles.day}>{dayWord(own[0]!.time)}</h3>
            <ul>
              {own.map((version) => (
                <li key={version.id}>
                  <VersionRow
                    version={version}
                    difference={version.recordCount - countBefore(versions, version)}
                    isChosen={version.id === chosenId}
                    onChoose={onChoose}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={styles.note}>
        <Icon name="info" size={13} />
        {note}
      </p>
    </aside>
  )

  function dayWord(time: string): string {
    const date = new Date(time).toDateString()
    if (date === new Date(now).toDateString()) return translate('history.today')
    const yesterday = new Date(now)
    yesterday.setDate(yesterday.getDate() - 1)
    if (date === yesterday.toDateString()) return translate('history.yesterday')
    return formatShortDate(time, language, now)
  }
}

interface VersionRowProps {
  readonly version: BackupEntry
  /** How many records it has more than the version before it. */
  readonly difference: number
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

function VersionRow({ version, difference, isChosen, onChoose }: VersionRowProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { id, time, reason, recordCount } = version
  const change =
    difference === 0
      ? ''
      : translate(difference > 0 ? 'history.more' : 'history.fewer', {
          count: Math.abs(difference),
        })
  return (
    <button
      type="button"
      data-version={id}
      aria-current={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className={classNames(styles.version, isChosen && styles.chosen)}
      onClick={() => onChoose(id)}
    >
      <span className={styles.time}>{formatTime(time, language)}</span>
      <span className={styles.what}>
        <span>{translate(`history.reason_${reason}`)}</span>
        <span className={styles.quiet}>
          {translate('history.records', { count: recordCount })}
          {change !== '' && ` · ${change}`}
        </span>
      </span>
    </button>
  )
}

interface Day {
  readonly day: string
  readonly versions: readonly BackupEntry[]
}

function byDay(versions: readonly BackupEntry[]): readonly Day[] {
  const days = new Map<string, BackupEntry[]>()
  for (const version of versions) {
    const day = new Date(version.time).toDateString()
    days.set(day, [...(days.get(day) ?? []), version])
  }
  return [...days].map(([day, own]) => ({ day, versions: own }))
}

function countBefore(versions: readonly BackupEntry[], version: BackupEntry): number {
  return (versions[versions.indexOf(version) + 1] ?? version).recordCount
}
