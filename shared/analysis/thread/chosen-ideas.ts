/** Which ideas were chosen: by the dots of a closed vote, or by what was said of their impact. */

import { tallyVotes } from '#shared/analysis/statistics/dot-voting.ts'
import type { Idea } from '#shared/model/records/idea.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** From here on, on the scale of 1 to 5, an idea promises enough to be tried. */
const highImpact = 4

export interface IdeaVotes {
  readonly dots: number
  /** From 1; equal dots share a rank. */
  readonly rank: number
  /** How many things were voted on. */
  readonly among: number
}

/** What the last closed round said of each idea that was voted on, by idea id. */
export function votesOnIdeas(reader: RecordReader): ReadonlyMap<string, IdeaVotes> {
  const found = new Map<string, IdeaVotes>()
  for (const round of reader.all('vote-round')) {
    if (!round.isClosed) continue
    const ballots = reader
      .pointingAt('vote', 'roundId', round.id)
      .map(({ participantId, itemId, dots }) => ({ voterId: participantId, itemId, dots }))
    for (const { itemId, dots, rank } of tallyVotes(round.itemIds, ballots).ranked) {
      found.set(itemId, { dots, rank, among: round.itemIds.length })
    }
  }
  return found
}

/** First in its last vote; where there was none, of high impact. */
export function isChosen(idea: Idea, votes: ReadonlyMap<string, IdeaVotes>): boolean {
  const vote = votes.get(idea.id)
  if (vote !== undefined) return vote.rank === 1 && vote.dots > 0
  return idea.impact !== null && idea.impact >= highImpact
}

/** Asks the votes once for many ideas. */
export function chosenIdeas(reader: RecordReader): (idea: Idea) => boolean {
  const votes = votesOnIdeas(reader)
  return (idea) => isChosen(idea, votes)
}
