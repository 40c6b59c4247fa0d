/** Finds the card that an arrow key leads to: along the thread sideways, within the column up and down. */

import type { Box } from '#shared/base/geometry.ts'
import type { ThreadLayout } from '#shared/layout/thread/thread-layout.ts'

/** The id of the next card; null where the key leads nowhere. */
export function neighbourOf(layout: ThreadLayout, id: string | null, key: string): string | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight' && key !== 'ArrowUp' && key !== 'ArrowDown') {
    return null
  }
  const box = id === null ? undefined : layout.cards.get(id)
  if (id === null || box === undefined) return firstCard(layout)
  if (key === 'ArrowUp' || key === 'ArrowDown') return besideInColumn(layout, box, key)
  const isRight = key === 'ArrowRight'
  const linked = layout.curves.flatMap(({ fromId, toId, isBack }) => {
    const otherId = isRight ? toId : fromId
    const isMine = !isBack && (isRight ? fromId : toId) === id
    return isMine && layout.cards.has(otherId) ? [otherId] : []
  })
  return nearest(layout, box, linked)
}

function firstCard(layout: ThreadLayout): string | null {
  return [...layout.cards.keys()][0] ?? null
}

function besideInColumn(
  layout: ThreadLayout,
  box: Box,
  key: 'ArrowUp' | 'ArrowDown',
): string | null {
  const column = [...layout.cards]
    .filter(([, { x }]) => x === box.x)
    .sort(([, a], [, b]) => a.y - b.y)
  const at = column.findIndex(([, { y }]) => y === box.y)
  return column[at + (key === 'ArrowUp' ? -1 : 1)]?.[0] ?? null
}

function nearest(layout: ThreadLayout, box: Box, ids: readonly string[]): string | null {
  const distance = (id: string) => Math.abs((layout.cards.get(id)?.y ?? 0) - box.y)
  return [...ids].sort((a, b) => distance(a) - distance(b))[0] ?? null
}
