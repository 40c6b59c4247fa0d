/** Gathers what people have put on records: tags, and comments that are not resolved yet. */

import type { Tag } from '#shared/model/records/tag.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The tags of each record that carries any, in the order of the tags. */
export function tagsByRecord(reader: RecordReader): ReadonlyMap<string, readonly Tag[]> {
  const tags = new Map<string, Tag[]>()
  for (const tag of reader.all('tag')) {
    for (const { recordId } of reader.pointingAt('tagging', 'tagId', tag.id)) {
      const own = tags.get(recordId)
      if (own === undefined) tags.set(recordId, [tag])
      // Two people who put the same tag on it at once leave two taggings.
      else if (own.at(-1) !== tag) own.push(tag)
    }
  }
  return tags
}

/** The number of open conversations about each record that has any. */
export function openCommentsByRecord(reader: RecordReader): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { recordId, replyToId, isResolved } of reader.all('comment')) {
    if (replyToId !== null || isResolved) continue
    counts.set(recordId, (counts.get(recordId) ?? 0) + 1)
  }
  return counts
}
