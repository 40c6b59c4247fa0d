/** Finds the lanes of another map that content can go to, and makes those that are missing. */

import type { NewId } from '#shared/base/ids.ts'
import { createLane, lanesOf } from '#shared/commands/lane-commands.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Transaction } from '#shared/store/transaction.ts'

export interface MatchedLanes {
  /** The lane of the other map for each lane, by id. */
  readonly idOf: ReadonlyMap<string, string>
  readonly madeCount: number
}

/**
 * A lane of the other map for each given one: of the same kind and name, each taken once. Where
 * there is none it is made, right below the lane that the one before it was matched with.
 */
export function matchLanes(
  transaction: Transaction,
  newId: NewId,
  lanes: readonly Lane[],
  journeyId: string,
): MatchedLanes {
  const idOf = new Map<string, string>()
  const taken = new Set<string>()
  let madeCount = 0
  let lastId: string | null = null
  for (const { id, kind, name } of lanes) {
    const there = lanesOf(transaction, journeyId)
    const match = there.find(
      (each) => each.kind === kind && each.name === name && !taken.has(each.id),
    )
    const index: number =
      lastId === null ? there.length : there.findIndex((each) => each.id === lastId) + 1
    const matchId: string =
      match?.id ?? createLane(transaction, newId, { journeyId, kind, name, index })
    if (match === undefined) madeCount += 1
    idOf.set(id, matchId)
    taken.add(matchId)
    lastId = matchId
  }
  return { idOf, madeCount }
}
