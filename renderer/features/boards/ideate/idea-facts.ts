/** Reads the ideas of a board and what people gave them. */

import type { Idea } from '#shared/model/records/idea.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The ideas of a board in their order. */
export function ideasOn(reader: RecordReader, boardId: string): readonly Idea[] {
  return reader.pointingAt('idea', 'boardId', boardId)
}

/** The dots of the last round that was closed, as `ideaId dots`; those of an open round stay hidden. */
export function closedDots(reader: RecordReader, boardId: string): readonly string[] {
  return ideasOn(reader, boardId).flatMap(({ id }) => {
    const round = reader.pointingAt('vote-round', 'itemIds', id).findLast((each) => each.isClosed)
    if (round === undefined) return []
    const votes = reader.pointingAt('vote', 'itemId', id)
    const dots = votes
      .filter(({ roundId }) => roundId === round.id)
      .reduce((sum, vote) => sum + vote.dots, 0)
    return dots === 0 ? [] : [`${id} ${dots}`]
  })
}
