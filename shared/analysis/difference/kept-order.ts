/** Finds which of the things in a list were put elsewhere, as few as explain the new order. */

/** A thing that is in the list before and after, in the order of after. */
export interface Ranked {
  /** Its place among these things before, from 0. */
  readonly rank: number
  /** Whether it surely stayed: nobody has given it another place since. */
  readonly isSteady: boolean
}

/**
 * The places in `ranked` of the things that moved. Steady ones never did; of the others, the
 * longest run that still goes upwards between them stayed, and the rest moved.
 */
export function movedPlaces(ranked: readonly Ranked[]): ReadonlySet<number> {
  const above = steadyRanksBefore(ranked)
  const below = steadyRanksBehind(ranked)
  const loose = ranked.flatMap(({ rank, isSteady }, place) =>
    !isSteady && rank > above[place]! && rank < below[place]! ? [{ rank, place }] : [],
  )
  const staying = new Set(longestRise(loose).map(({ place }) => place))
  return new Set(
    ranked.flatMap(({ isSteady }, place) => (isSteady || staying.has(place) ? [] : [place])),
  )
}

function steadyRanksBefore(ranked: readonly Ranked[]): readonly number[] {
  let highest = -1
  return ranked.map(({ rank, isSteady }) => {
    const here = highest
    if (isSteady) highest = Math.max(highest, rank)
    return here
  })
}

function steadyRanksBehind(ranked: readonly Ranked[]): readonly number[] {
  let lowest = Infinity
  return ranked
    .toReversed()
    .map(({ rank, isSteady }) => {
      const here = lowest
      if (isSteady) lowest = Math.min(lowest, rank)
      return here
    })
    .toReversed()
}

interface Loose {
  readonly rank: number
  readonly place: number
}

/** The longest run of rising ranks; among equals the one that ends lowest. */
function longestRise(all: readonly Loose[]): readonly Loose[] {
  // `ends[n]` is the lowest end of a run of n + 1.
  const ends: Loose[] = []
  const previous = new Map<Loose, Loose | undefined>()
  for (const each of all) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]!.rank < each.rank) low = middle + 1
      else high = middle
    }
    previous.set(each, ends[low - 1])
    ends[low] = each
  }
  const run: Loose[] = []
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) run.push(at)
  return run.reverse()
}
