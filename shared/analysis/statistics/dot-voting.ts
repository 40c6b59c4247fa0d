/** Dot voting: how many dots to give, whether one may be placed, and what came out. */

import { AppError } from '#shared/base/app-error.ts'
import { clamp } from '#shared/base/geometry.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { requireCounts } from './counts.ts'

/** The dots of one person on one thing; `voterId` is null once the person was taken out. */
export interface Ballot {
  readonly voterId: string | null
  readonly itemId: string
  readonly dots: number
}

export interface VotingRules {
  readonly itemIds: readonly string[]
  readonly dotsPerPerson: number
  readonly isStackingAllowed: boolean
  readonly isClosed: boolean
}

/** `already-placed`: stacking is off and this thing would get a second dot of the same person. */
export type CastRefusal = 'closed' | 'not-in-round' | 'already-placed' | 'no-dots-left'

export interface RankedItem {
  readonly itemId: string
  readonly dots: number
  /** How many people gave it dots. */
  readonly voters: number
  /** From 1; equal dots share a rank, and the next rank leaves as many out: 1, 1, 3. */
  readonly rank: number
}

export interface VoteTally {
  /** Most dots first; equals in the order of the list. */
  readonly ranked: readonly RankedItem[]
  readonly totalDots: number
  /** People known to have voted. */
  readonly participants: number
  /** Ballots of people who were taken out; how many people that were is not known. */
  readonly ballotsWithoutVoter: number
  /** The two or more that share the first rank; empty where one leads or nothing got a dot. */
  readonly tiedForFirst: readonly string[]
}

/** A quarter of the things as dots per person, but at least 3 and at most 10. */
export function defaultDots(itemCount: number): number {
  requireCounts([itemCount])
  return clamp(Math.round(itemCount / 4), 3, 10)
}

/**
 * Whether someone who has cast `ballots` (those of others are ignored) may place `wish.dots` more;
 * gives the dots that are left after it, or why not.
 * @throws AppError `not-a-count`
 */
export function canCast(
  rules: VotingRules,
  ballots: readonly Ballot[],
  wish: { readonly voterId: string; readonly itemId: string; readonly dots: number },
): Result<{ readonly dotsLeft: number }, CastRefusal> {
  requireDots(wish)
  if (rules.isClosed) return fail('closed')
  if (!rules.itemIds.includes(wish.itemId)) return fail('not-in-round')
  const own = ballots.filter(({ voterId }) => voterId === wish.voterId)
  const onItem = sumOfDots(own.filter(({ itemId }) => itemId === wish.itemId)) + wish.dots
  if (!rules.isStackingAllowed && onItem > 1) return fail('already-placed')
  const dotsLeft = rules.dotsPerPerson - sumOfDots(own) - wish.dots
  return dotsLeft < 0 ? fail('no-dots-left') : ok({ dotsLeft })
}

/**
 * Counts the ballots on the things of a round; ballots on anything else are left out.
 * @throws AppError `not-a-count` for dots that are not 1 or more
 */
export function tallyVotes(itemIds: readonly string[], ballots: readonly Ballot[]): VoteTally {
  for (const ballot of ballots) requireDots(ballot)
  const byItem = new Map<string, Ballot[]>(itemIds.map((itemId) => [itemId, []]))
  for (const ballot of ballots) byItem.get(ballot.itemId)?.push(ballot)
  const unranked = [...byItem].map(([itemId, own]) => {
    return { itemId, dots: sumOfDots(own), voters: knownVoters(own) + withoutVoter(own) }
  })
  const sorted = unranked.toSorted((a, b) => b.dots - a.dots)
  const ranked = sorted.map((item) => ({
    ...item,
    rank: sorted.findIndex(({ dots }) => dots === item.dots) + 1,
  }))
  const counted = [...byItem.values()].flat()
  const first = ranked.filter(({ rank, dots }) => rank === 1 && dots > 0)
  return {
    ranked,
    totalDots: sumOfDots(counted),
    participants: knownVoters(counted),
    ballotsWithoutVoter: withoutVoter(counted),
    tiedForFirst: first.length > 1 ? first.map(({ itemId }) => itemId) : [],
  }
}

function knownVoters(ballots: readonly Ballot[]): number {
  return new Set(ballots.flatMap(({ voterId }) => voterId ?? [])).size
}

function withoutVoter(ballots: readonly Ballot[]): number {
  return ballots.filter(({ voterId }) => voterId === null).length
}

function sumOfDots(ballots: readonly Ballot[]): number {
  return ballots.reduce((sum, { dots }) => sum + dots, 0)
}

function requireDots({ dots }: { readonly dots: number }): void {
  requireCounts([dots])
  if (dots === 0) throw new AppError('not-a-count', ['0'])
}
