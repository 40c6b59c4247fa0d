/** The one fact worth knowing about a record in a list: how it was decided, how far it is, its votes. */

import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate, type Translate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'

/** A few words; null where there is nothing to say yet. */
export function useOutcome(id: string): string | null {
  const translate = useTranslate()
  return useSelected((reader) => outcomeOf(translate, reader, id), [translate, id])
}

function outcomeOf(translate: Translate, reader: RecordReader, id: string): string | null {
  const record = reader.find(id)
  switch (record?.type) {
    case 'pain-point':
      return record.severity === null
        ? null
        : translate('inspector.severity_is', { score: record.severity })
    case 'idea': {
      const dots = closedDots(reader, id)
      return dots === 0 ? null : translate('inspector.dots', { count: dots })
    }
    case 'prototype':
      return translate(`inspector.prototype_${record.status}`)
    case 'test':
      return record.decision === 'none'
        ? translate(`testing.status_${record.status}`)
        : translate(`testing.decision_${record.decision}`)
    case 'improvement':
      return translate(`inspector.improvement_${record.status}`)
    default:
      return null
  }
}

/** The dots of the last round that was closed; those of an open round stay hidden. */
function closedDots(reader: RecordReader, id: string): number {
  const round = reader.pointingAt('vote-round', 'itemIds', id).findLast(({ isClosed }) => isClosed)
  if (round === undefined) return 0
  return reader
    .pointingAt('vote', 'itemId', id)
    .filter((vote) => vote.roundId === round.id)
    .reduce((sum, { dots }) => sum + dots, 0)
}
