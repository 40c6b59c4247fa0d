/** Where a header goes beside another one. */

import type { Side } from './HeaderTrack.tsx'

/** Index among all siblings, hidden ones counted, without the one that moves. */
export function indexBeside(
  siblings: readonly { readonly id: string }[],
  overId: string,
  side: Side,
  movingId?: string,
): number {
  const others = siblings.filter(({ id }) => id !== movingId)
  return others.findIndex(({ id }) => id === overId) + (side === 'after' ? 1 : 0)
}
