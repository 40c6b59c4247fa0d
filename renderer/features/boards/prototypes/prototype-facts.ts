/** Reads what stands on the cards of a prototype board. */

import type { Attachment } from '#shared/model/records/attachment.ts'
import type { Idea } from '#shared/model/records/idea.ts'
import type { Assumption } from '#shared/model/records/assumption.ts'
import type { Prototype } from '#shared/model/records/prototype.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The prototypes of a board in their order. */
export function prototypesOn(reader: RecordReader, boardId: string): readonly Prototype[] {
  return reader.pointingAt('prototype', 'boardId', boardId)
}

/** The ideas that a prototype makes touchable. */
export function ideasOf(reader: RecordReader, prototypeId: string): readonly Idea[] {
  return reader
    .pointingAt('link', 'toId', prototypeId)
    .flatMap(({ fromId }) => reader.get('idea', fromId) ?? [])
}

/** The assumptions behind the ideas of a prototype, idea by idea, and those it tests already. */
export function assumptionsFor(reader: RecordReader, prototype: Prototype): readonly Assumption[] {
  const ofIdeas = ideasOf(reader, prototype.id).flatMap(({ id }) =>
    reader.pointingAt('assumption', 'ideaId', id),
  )
  const tested = prototype.assumptionIds.flatMap((id) => reader.get('assumption', id) ?? [])
  return [...new Set([...ofIdeas, ...tested])]
}

/** The frames of its storyboard and its files, in their order. */
export function attachmentsOf(reader: RecordReader, prototypeId: string): readonly Attachment[] {
  return reader.pointingAt('attachment', 'ownerId', prototypeId)
}

/** How many tests were made of it. */
export function testCount(reader: RecordReader, prototypeId: string): number {
  return reader.pointingAt('link', 'fromId', prototypeId).filter(({ kind }) => kind === 'tests')
    .length
}
