/** The foot of a note: dots of the last closed vote, whether it is locked, and who wrote it. */

import type { ReactNode } from 'react'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { RemarkMarks } from '#renderer/looks/RemarkMarks.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './NoteNode.module.css'

const mostDots = 6

export function NoteFoot({ record }: { readonly record: PlacedRecord }): ReactNode {
  const translate = useTranslate()
  const { id, authorId, isLocked } = record
  const dots = useSelected((reader) => dotsOn(reader, id), [id])
  const author = useSelected(
    (reader) => (authorId === null ? '' : (reader.get('participant', authorId)?.name ?? '')),
    [authorId],
  )
  return (
    <div className={styles.foot}>
      {dots !== null && (
        <span
          className={styles.votes}
          role="img"
          aria-label={translate('canvas.votes', { count: dots })}
        >
          {dots > 0 && (
            <svg width={Math.min(dots, mostDots) * 8} height={8} aria-hidden="true">
              {Array.from({ length: Math.min(dots, mostDots) }, (_, place) => (
                <circle key={place} cx={place * 8 + 4} cy={4} r={3.4} />
              ))}
            </svg>
          )}
          {dots}
        </span>
      )}
      <RemarkMarks id={id} />
      {isLocked && <Icon name="lock" size={12} label={translate('canvas.locked')} />}
      {author !== '' && <span className={styles.author}>{author}</span>}
    </div>
  )
}

/** Dots that a thing got in the last closed vote on it; null where none was closed. */
export function dotsOn(reader: RecordReader, itemId: string): number | null {
  const round = reader
    .pointingAt('vote-round', 'itemIds', itemId)
    .findLast(({ isClosed }) => isClosed)
  if (round === undefined) return null
  return reader
    .pointingAt('vote', 'itemId', itemId)
    .filter(({ roundId }) => roundId === round.id)
    .reduce((sum, { dots }) => sum + dots, 0)
}
