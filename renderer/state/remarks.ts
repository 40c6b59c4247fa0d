/** Reads what people put on one record. */

import type { Tag } from '#shared/model/records/tag.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The tags of one record, in the order of the tags. */
export function tagsOn(reader: RecordReader, recordId: string): readonly Tag[] {
  const carried = new Set(
    reader.pointingAt('tagging', 'recordId', recordId).map(({ tagId }) => tagId),
  )
  return carried.size === 0 ? [] : reader.all('tag').filter(({ id }) => carried.has(id))
}

/** The number of open conversations about one record. */
export function openCommentsOn(reader: RecordReader, recordId: string): number {
  return reader
    .pointingAt('comment', 'recordId', recordId)
    .filter(({ replyToId, isResolved }) => replyToId === null && !isResolved).length
}
