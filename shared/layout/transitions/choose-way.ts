/** Chooses the way of one arrow through the gutters of a map, so that it crosses no card. */

import type { MapGrid, Spot } from './map-grid.ts'

export type Side = 'left' | 'right'

/**
 * Where an arrow runs. `straight` goes up or down within a column. `around` leaves by a side into
 * the gutter beside the card; where the gutter at the other end is another one, it changes over
 * in the gutter above a row (`row`), or at the height of one of its ends, if nothing stands there.
 */
export type Way =
  | { readonly kind: 'straight' }
  | {
      readonly kind: 'around'
      readonly from: Side
      readonly to: Side
      readonly across: Across | null
    }

export type Across =
  { readonly at: 'row'; readonly row: number } | { readonly at: 'from' } | { readonly at: 'to' }

/** Room in px that a straight arrow needs between two cards for its head. */
const leastStraight = 11
// A bend costs as much as this many px of length; the edges of the map are the last resort.
const bendCost = 24
const edgeCost = 40
const sides: readonly Side[] = ['right', 'left']

/** The way that is shortest and has the fewest bends; the same map gives the same way. */
export function chooseWay(grid: MapGrid, from: Spot, to: Spot): Way {
  if (isStraight(grid, from, to)) return { kind: 'straight' }
  let best: { readonly way: Way; readonly cost: number } | null = null
  for (const fromSide of sides) {
    for (const toSide of sides) {
      for (const { across, cost } of acrosses(grid, from, to, fromSide, toSide)) {
        if (best !== null && cost >= best.cost) continue
        best = { way: { kind: 'around', from: fromSide, to: toSide, across }, cost }
      }
    }
  }
  return best!.way
}

/** The number of the gutter on a side of a card. */
export function gutterOf({ column }: Spot, side: Side): number {
  return side === 'right' ? column + 1 : column
}

/** Heights that both cards have, so that a level line can join them; null where there are none. */
export function commonHeights(from: Spot, to: Spot): readonly [number, number] | null {
  const top = Math.max(from.box.y, to.box.y) + cornerRoom
  const bottom = Math.min(from.box.y + from.box.height, to.box.y + to.box.height) - cornerRoom
  return bottom - top < 0 ? null : [top, bottom]
}

/** Arrows keep this far from the corners of cards, in px. */
export const cornerRoom = 7

function isStraight(grid: MapGrid, from: Spot, to: Spot): boolean {
  if (from.column !== to.column) return false
  const [upper, lower] = from.box.y < to.box.y ? [from, to] : [to, from]
  const top = upper.box.y + upper.box.height
  if (lower.box.y - top < leastStraight) return false
  return grid.isColumnFree(from.column, upper.row, lower.row, top, lower.box.y)
}

function* acrosses(
  grid: MapGrid,
  from: Spot,
  to: Spot,
  fromSide: Side,
  toSide: Side,
): Generator<{ readonly across: Across | null; readonly cost: number }> {
  const [fromGutter, toGutter] = [gutterOf(from, fromSide), gutterOf(to, toSide)]
  const [fromY, toY] = [middleY(from), middleY(to)]
  const [fromX, toX] = [sideX(from, fromSide), sideX(to, toSide)]
  const [x1, x2] = [grid.gutterX(fromGutter), grid.gutterX(toGutter)]
  const isOpposite = fromSide !== toSide
  const isLevel = isOpposite && commonHeights(from, to) !== null
  const stubs = Math.abs(x1 - fromX) + Math.abs(x2 - toX)
  const atEdge = [fromGutter, toGutter].filter((gutter) => gutter === 0).length * edgeCost
  const base = stubs + atEdge + Math.abs(x1 - x2)
  if (fromGutter === toGutter) {
    const bends = isLevel ? 0 : 2
    yield { across: null, cost: base + Math.abs(fromY - toY) + bends * bendCost }
    return
  }
  const first = Math.min(fromGutter, toGutter)
  const last = Math.max(fromGutter, toGutter) - 1
  const isFree = ({ box, row }: Spot) => grid.isRowFree(row, first, last, box.y, box.y + box.height)
  const levelBends = isLevel ? 0 : 2
  const climb = isLevel ? 0 : Math.abs(fromY - toY)
  if (isFree(from)) yield { across: { at: 'from' }, cost: base + climb + levelBends * bendCost }
  if (isFree(to)) yield { across: { at: 'to' }, cost: base + climb + levelBends * bendCost + 1 }
  const lowest = Math.max(from.row, to.row) + 1
  for (let row = Math.min(from.row, to.row); row <= lowest; row++) {
    const y = grid.gutterY(row)
    const isEdge = row === 0 || row === grid.layout.rows.length
    const length = base + Math.abs(y - fromY) + Math.abs(y - toY)
    yield { across: { at: 'row', row }, cost: length + 4 * bendCost + (isEdge ? edgeCost : 0) }
  }
}

function middleY({ box }: Spot): number {
  return box.y + box.height / 2
}

function sideX({ box }: Spot, side: Side): number {
  return side === 'right' ? box.x + box.width : box.x
}
