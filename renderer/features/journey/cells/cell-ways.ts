/** Tells where the keys that move the cursor lead: as in a spreadsheet. */

import { corner, jump, page } from '#shared/layout/cell-jump.ts'
import { walk, walkToEnd, type CellPlace, type Direction } from '#shared/layout/cell-walk.ts'
import type { JourneyMap } from '#renderer/state/journey-map.ts'
import type { Size } from '#shared/base/geometry.ts'

export const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Where a key leads from a place; null for keys that do not move the cursor. */
export function wayOf(
  event: Pick<React.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { view, layout }: JourneyMap,
  room: Size,
): ((from: CellPlace) => CellPlace) | null {
  const { key, altKey } = event
  const isFar = event.ctrlKey || event.metaKey
  const direction = arrows[key]
  if (direction !== undefined) {
    if (altKey) return null
    return (from) => (isFar ? jump : walk)(view, from, direction)
  }
  if (key === 'Home' || key === 'End') {
    const end = key === 'Home' ? 'first' : 'last'
    return (from) => (isFar ? corner : walkToEnd)(view, from, end)
  }
  if (key !== 'PageUp' && key !== 'PageDown') return null
  const isBack = key === 'PageUp'
  // With Alt a page goes across, as in Excel.
  if (altKey) return (from) => page(view, layout, from, isBack ? 'left' : 'right', room.width)
  return (from) => page(view, layout, from, isBack ? 'up' : 'down', room.height)
}
