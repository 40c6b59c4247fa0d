/** Tags on their way with copies: read from the project they are copied from, put on the copies. */

import type { CopiedTags } from '#shared/model/copied-along.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import type { CommandContext } from '#shared/commands/command.ts'
import { addTag } from './tag-commands.ts'
import { copyTags } from './turn-remarks.ts'

/** The tags on records, to be copied with them. */
export function tagsAlong(reader: RecordReader, recordIds: readonly string[]): CopiedTags {
  const taggings = recordIds.flatMap((recordId) =>
    reader.pointingAt('tagging', 'recordId', recordId).map(({ tagId }) => ({ recordId, tagId })),
  )
  const carried = new Set(taggings.map(({ tagId }) => tagId))
  return { tags: reader.all('tag').filter(({ id }) => carried.has(id)), taggings }
}

/**
 * Puts on a copy what its original carries here. The tags of an original of another project are
 * found by their names or made.
 */
export function tagCopy(
  transaction: Transaction,
  context: CommandContext,
  { tags, taggings }: CopiedTags,
  originalId: string,
  copyId: string,
): void {
  if (transaction.find(originalId) !== undefined) {
    copyTags(transaction, context.newId, originalId, copyId)
    return
  }
  const put = new Set<string>()
  for (const { recordId, tagId } of taggings) {
    const tag = tags.find(({ id }) => id === tagId)
    if (recordId !== originalId || tag === undefined) continue
    const { name, color } = tag
    const here = addTag.run(transaction, { name, color }, context)
    if (put.has(here)) continue
    put.add(here)
    transaction.create('tagging', context.newId('tagging'), { tagId: here, recordId: copyId })
  }
}
