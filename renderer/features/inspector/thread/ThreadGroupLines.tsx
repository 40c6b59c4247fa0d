/** One station of a thread: its records as lines that lead to them, the record itself marked. */

import { useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAnyRecord, useDocument } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useReveal } from '#renderer/features/inspector/parts/use-reveal.ts'
import { listTitle, lookOf } from '#renderer/looks/record-look.ts'
import type { ThreadGroup } from '#renderer/features/inspector/reading/thread-lines.ts'
import { useOutcome } from './use-outcome.ts'
import styles from './ThreadSection.module.css'

const mostShown = 5

interface ThreadGroupLinesProps {
  readonly group: ThreadGroup
  /** The link to each record that is linked directly. */
  readonly links: ReadonlyMap<string, string>
  readonly onUnlink: ((linkId: string) => void) | undefined
}

export function ThreadGroupLines({ group, links, onUnlink }: ThreadGroupLinesProps): ReactNode {
  const translate = useTranslate()
  const [showsAll, setShowsAll] = useState(false)
  const ids = showsAll ? group.ids : group.ids.slice(0, mostShown)
  const left = group.ids.length - ids.length
  return (
    <li className={classNames(styles.group, styles[group.side])}>
      <ul className={styles.lines}>
        {ids.map((id) => (
          <ThreadLine
            key={id}
            id={id}
            isSelf={group.side === 'self'}
            linkId={links.get(id)}
            onUnlink={onUnlink}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
          {translate('inspector.more', { count: left })}
        </button>
      )}
    </li>
  )
}

interface ThreadLineProps {
  readonly id: string
  readonly isSelf: boolean
  readonly linkId: string | undefined
  readonly onUnlink: ((linkId: string) => void) | undefined
}

function ThreadLine({ id, isSelf, linkId, onUnlink }: ThreadLineProps): ReactNode {
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const reveal = useReveal()
  const record = useAnyRecord(id)
  const outcome = useOutcome(id)
  if (record === undefined) return null
  const { icon, tone, word } = lookOf(record.type)
  const title = listTitle(translate, store, record)
  const content = (
    <>
      <Icon name={icon} size={14} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.kind}>
          {translate(word)}
          {outcome !== null && ` · ${outcome}`}
        </span>
        <span className={styles.title}>{isSelf ? translate('inspector.shown_now') : title}</span>
      </span>
    </>
  )
  return (
    <li className={styles.line} style={toneStyle(tone)}>
      {isSelf ? (
        <span className={styles.now} aria-current="true">
          {content}
        </span>
      ) : (
        <button type="button" className={styles.go} onClick={() => reveal(id)}>
          {content}
        </button>
      )}
      {linkId !== undefined && onUnlink !== undefined && (
        <IconButton
          icon="unlink"
          size="small"
          label={translate('inspector.unlink', { name: title })}
          tooltipSide="left"
          onClick={() => onUnlink(linkId)}
        />
      )}
    </li>
  )
}
