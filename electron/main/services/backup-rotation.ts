/** Decides which dated copies of a project have had their time. */

/** `stamp` is local time as `2026-11-22 09-15-30`, so that hours and days are those of the user. */
export interface DatedCopy {
  readonly stamp: string
  readonly recordCount: number
}

const hoursKept = 24
const daysKept = 14
// Below this a project is all but empty: a fault or a fresh start, never a successor of real work.
const thinBelow = 3

/**
 * The copies to remove: of each hour and each day only the newest copy counts, and the newest 24
 * hours and 14 days that have one are kept. Copies with fewer than 3 records rotate among
 * themselves, so that an emptied project never pushes out a full one.
 */
export function expiredCopies<Copy extends DatedCopy>(copies: readonly Copy[]): readonly Copy[] {
  const isThin = (copy: Copy) => copy.recordCount < thinBelow
  const kept = new Set([
    ...keptOf(copies.filter(isThin)),
    ...keptOf(copies.filter((copy) => !isThin(copy))),
  ])
  return copies.filter((copy) => !kept.has(copy))
}

function keptOf<Copy extends DatedCopy>(copies: readonly Copy[]): readonly Copy[] {
  const newestFirst = [...copies].sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
  return [
    ...newestPer(newestFirst, (copy) => copy.stamp.slice(0, 'yyyy-mm-dd hh'.length), hoursKept),
    ...newestPer(newestFirst, (copy) => copy.stamp.slice(0, 'yyyy-mm-dd'.length), daysKept),
  ]
}

function newestPer<Copy>(
  newestFirst: readonly Copy[],
  spanOf: (copy: Copy) => string,
  spans: number,
): readonly Copy[] {
  const newest = new Map<string, Copy>()
  for (const copy of newestFirst) {
    const span = spanOf(copy)
    if (!newest.has(span)) newest.set(span, copy)
  }
  return [...newest.values()].slice(0, spans)
}
