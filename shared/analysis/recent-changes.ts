/** What was added to a project lately, read off the dates that records carry. */

import { placedTypes } from '#shared/model/board-items.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** Records of one type that came within the same hour. */
export interface Addition {
  readonly type: RecordType
  /** Of the newest one. */
  readonly recordId: string
  readonly count: number
  readonly at: number
}

const hourMs = 3_600_000

/** The newest additions before a moment, newest first. Reads everything that carries a date. */
export function additionsBefore(
  reader: RecordReader,
  moment: number,
  most: number,
): readonly Addition[] {
  const dated = [...placedTypes, 'link', 'board-move', 'vote-round'] as const
  const newest = dated
    .flatMap((type) => reader.all(type).map((record) => ({ record, at: dateOf(record) })))
    .filter(({ at }) => at < moment)
    .sort((a, b) => b.at - a.at)
  const additions: Addition[] = []
  for (const { record, at } of newest) {
    const known = additions.findIndex((each) => each.type === record.type && each.at - at < hourMs)
    const same = additions[known]
    if (same !== undefined) additions[known] = { ...same, count: same.count + 1 }
    else if (additions.length < most) {
      additions.push({ type: record.type, recordId: record.id, count: 1, at })
    }
  }
  return additions
}

function dateOf(record: AnyRecord): number {
  if ('createdAt' in record) return record.createdAt
  if ('movedAt' in record) return record.movedAt
  return 'openedAt' in record ? record.openedAt : 0
}
