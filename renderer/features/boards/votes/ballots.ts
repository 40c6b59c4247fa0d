/** Reads the votes of a round in the form in which they are counted. */

import type { Ballot } from '#shared/analysis/statistics/dot-voting.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** Who put how many dots on what. */
export function ballotsOf(reader: RecordReader, roundId: string): readonly Ballot[] {
  return reader
    .pointingAt('vote', 'roundId', roundId)
    .map(({ participantId, itemId, dots }) => ({ voterId: participantId, itemId, dots }))
}

/** The dots that a participant has put in a round, by what they are on. */
export function dotsOf(
  ballots: readonly Ballot[],
  participantId: string,
): ReadonlyMap<string, number> {
  return new Map(
    ballots.flatMap(({ voterId, itemId, dots }) =>
      voterId === participantId ? [[itemId, dots] as const] : [],
    ),
  )
}

/** The participants who have put at least one dot. */
export function votersOf(ballots: readonly Ballot[]): ReadonlySet<string> {
  return new Set(ballots.flatMap(({ voterId }) => voterId ?? []))
}
