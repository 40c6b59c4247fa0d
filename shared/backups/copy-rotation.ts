/** Decides which dated copies of a project have had their time. */

import { copyReasons, type CopyName, type CopyReason } from './dated-copies.ts'

const hoursKept = 24
const daysKept = 14
// Below this a project is all but empty: a fault or a fresh start, never a successor of real work.
const thinBelow = 3

/** How many of the newest copies stay that were made for another reason than time. */
const keptPerReason: Readonly<Record<Exclude<CopyReason, 'regular'>, number>> = {
  kept: 50,
  deletion: 5,
  import: 5,
  migration: 5,
  version: 5,
}

/**
 * The copies to remove: of each hour and each day only the newest copy counts, and the newest 24
 * hours and 14 days that have one are kept. Copies with fewer than 3 records rotate among
 * themselves, so that an emptied project never pushes out a full one. Copies that were made for
 * another reason than time count by themselves.
 */
export function expiredCopies<Copy extends CopyName>(copies: readonly Copy[]): readonly Copy[] {
  const isThin = (copy: Copy) => copy.recordCount < thinBelow
  const regular = copies.filter(({ reason }) => reason === 'regular')
  const kept = new Set([
    ...keptOf(regular.filter(isThin)),
    ...keptOf(regular.filter((copy) => !isThin(copy))),
    ...copyReasons.flatMap((reason) =>
      reason === 'regular'
        ? []
        : newestFirst(copies.filter((copy) => copy.reason === reason)).slice(
            0,
            keptPerReason[reason],
          ),
    ),
  ])
  return copies.filter((copy) => !kept.has(copy))
}

function keptOf<Copy extends CopyName>(copies: readonly Copy[]): readonly Copy[] {
  const sorted = newestFirst(copies)
  return [
    ...newestPer(sorted, (copy) => copy.stamp.slice(0, 'yyyy-mm-dd hh'.length), hoursKept),
    ...newestPer(sorted, (copy) => copy.stamp.slice(0, 'yyyy-mm-dd'.length), daysKept),
  ]
}

/** Copies of one moment stay in the order in which they were given. */
export function newestFirst<Copy extends Pick<CopyName, 'stamp'>>(
  copies: readonly Copy[],
): readonly Copy[] {
  return copies.toSorted((a, b) => (a.stamp < b.stamp ? 1 : a.stamp > b.stamp ? -1 : 0))
}

function newestPer<Copy>(
  sorted: readonly Copy[],
  spanOf: (copy: Copy) => string,
  spans: number,
): readonly Copy[] {
  const newest = new Map<string, Copy>()
  for (const copy of sorted) {
    const span = spanOf(copy)
    if (!newest.has(span)) newest.set(span, copy)
  }
  return [...newest.values()].slice(0, spans)
}
