/** Turns the way of an arrow into corner points, beside the arrows that were placed before it. */

import { clamp, type Point } from '#shared/base/geometry.ts'
import { withoutIdle } from './arrow-path.ts'
import { commonHeights, cornerRoom, gutterOf, type Side, type Way } from './choose-way.ts'
import type { MapGrid, Spot } from './map-grid.ts'
import type { Gutters, Ports } from './spread.ts'

interface WayBetween {
  readonly from: Spot
  readonly to: Spot
  readonly way: Way
  readonly fromId: string
  readonly toId: string
}

/** What earlier arrows have taken. */
interface Room {
  readonly ports: Ports
  readonly gutters: Gutters
}

// At the edges of the map there is room on one side of the line only.
const edgeRoom = 2.5

/** The corners of an arrow, from the edge of one card to the edge of the other. */
export function trackOf(grid: MapGrid, arrow: WayBetween, room: Room): readonly Point[] {
  const { way } = arrow
  return withoutIdle(
    way.kind === 'straight' ? straightTrack(arrow, room) : aroundTrack(grid, arrow, way, room),
  )
}

function straightTrack({ from, to, fromId, toId }: WayBetween, { ports }: Room): readonly Point[] {
  const isDown = from.box.y < to.box.y
  const { x: left, width } = from.box
  const sides = [`${fromId} ${isDown ? 'bottom' : 'top'}`, `${toId} ${isDown ? 'top' : 'bottom'}`]
  const x = ports.take(sides, left + width / 2, [left + cornerRoom, left + width - cornerRoom])
  const [fromEnd, toEnd] = [from.box.y + from.box.height, to.box.y + to.box.height]
  return [
    { x, y: isDown ? fromEnd : from.box.y },
    { x, y: isDown ? to.box.y : toEnd },
  ]
}

function aroundTrack(
  grid: MapGrid,
  { from, to, fromId, toId }: WayBetween,
  way: Way & { readonly kind: 'around' },
  { ports, gutters }: Room,
): readonly Point[] {
  const { across } = way
  const sides = [`${fromId} ${way.from}`, `${toId} ${way.to}`] as const
  const [start, end] = [sideX(from, way.from), sideX(to, way.to)]
  const [fromGutter, toGutter] = [gutterOf(from, way.from), gutterOf(to, way.to)]
  const common = way.from === way.to || across?.at === 'row' ? null : commonHeights(from, to)
  if (common !== null) {
    const y = ports.take(sides, (common[0] + common[1]) / 2, common)
    return [
      { x: start, y },
      { x: end, y },
    ]
  }
  const startY = portY(ports, sides[0], from, to)
  const endY = portY(ports, sides[1], to, from)
  const gutterX = (gutter: number, one: number, other: number): number => {
    const beside = gutters.take(`x ${gutter}`, one, other)
    return Math.max(edgeRoom, grid.gutterX(gutter) + beside)
  }
  if (across?.at === 'row') {
    const middle = grid.gutterY(across.row)
    const [x1, x2] = [gutterX(fromGutter, startY, middle), gutterX(toGutter, middle, endY)]
    const beside = gutters.take(`y ${across.row}`, x1, x2)
    const y = Math.max(edgeRoom, middle + beside)
    return [at(start, startY), at(x1, startY), at(x1, y), at(x2, y), at(x2, endY), at(end, endY)]
  }
  // At the height of its beginning an arrow runs on as far as the gutter at its end.
  const x = gutterX(across?.at === 'from' ? toGutter : fromGutter, startY, endY)
  return [at(start, startY), at(x, startY), at(x, endY), at(end, endY)]
}

/** Where an arrow touches the side of a card: in the middle, or higher or lower towards its other end. */
function portY(ports: Ports, side: string, own: Spot, other: Spot): number {
  const { y, height } = own.box
  const middle = y + height / 2
  const limits = [y + cornerRoom, y + height - cornerRoom] as const
  const lean = Math.sign(other.box.y - y) * Math.min(4, height / 8)
  return ports.take([side], clamp(middle + lean, limits[0], limits[1]), limits)
}

function sideX({ box }: Spot, side: Side): number {
  return side === 'right' ? box.x + box.width : box.x
}

function at(x: number, y: number): Point {
  return { x, y }
}
