/**
 * Routes the arrows of a map through the gutters between its cards. A change chooses the ways of
 * those arrows anew whose cells it touches; all others keep theirs.
 */

import { sameBox, type Box, type Point } from '#shared/base/geometry.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { headPath, linePath } from './arrow-path.ts'
import { chooseWay, type Way } from './choose-way.ts'
import { MapGrid, type Spot } from './map-grid.ts'
import { Gutters, Ports } from './spread.ts'
import { trackOf } from './track.ts'

/** What an arrow is to the router: something with two ends. */
export type Arrow = Pick<Transition, 'id' | 'fromId' | 'toId'>

/** The drawn form of an arrow, in px of the map. */
export interface Route {
  readonly id: string
  /** The corners from the edge of one card to the edge of the other; level and upright in turn. */
  readonly points: readonly Point[]
  /** SVG path data. */
  readonly path: string
  readonly head: string
  readonly bounds: Box
}

export interface Routes {
  /** By the arrow's id; arrows whose cards are not shown have none. */
  readonly byId: ReadonlyMap<string, Route>
  /** The arrows whose way had to be chosen anew. */
  readonly chosen: readonly string[]
}

interface KnownWay {
  readonly from: Spot
  readonly to: Spot
  readonly way: Way
}

interface Making {
  readonly layout: JourneyLayout
  readonly arrows: readonly Arrow[]
  readonly ways: ReadonlyMap<string, KnownWay>
}

const makings = new WeakMap<Routes, Making>()

/** Same map and arrows, same routes. With `previous`, what is equal stays the same objects. */
export function routeTransitions(
  view: JourneyView,
  layout: JourneyLayout,
  arrows: readonly Arrow[],
  previous?: Routes,
): Routes {
  const old = previous === undefined ? undefined : makings.get(previous)
  if (previous !== undefined && layout === old?.layout && arrows === old.arrows) return previous
  const grid = new MapGrid(view, layout)
  // Without arrows nobody asks.
  const isStill = arrows.length === 0 ? () => true : stillness(grid, old?.layout)
  const ways = new Map<string, KnownWay>()
  const chosen: string[] = []
  // By id, so that the order in which arrows were drawn does not matter.
  for (const { id, fromId, toId } of [...arrows].sort(byId)) {
    const [from, to] = [grid.spotOf(fromId), grid.spotOf(toId)]
    if (from === null || to === null) continue
    const known = old?.ways.get(id)
    if (known !== undefined && isSameSpot(known.from, from) && isSameSpot(known.to, to)) {
      if (isStill(from, to)) {
        ways.set(id, known)
        continue
      }
    }
    ways.set(id, { from, to, way: chooseWay(grid, from, to) })
    chosen.push(id)
  }
  const fresh = drawn(grid, ways, arrows, previous)
  const routes: Routes = { byId: sameRoutes(previous?.byId, fresh), chosen }
  makings.set(routes, { layout, arrows, ways })
  return routes
}

function drawn(
  grid: MapGrid,
  ways: ReadonlyMap<string, KnownWay>,
  arrows: readonly Arrow[],
  previous: Routes | undefined,
): ReadonlyMap<string, Route> {
  const ends = new Map(arrows.map((arrow) => [arrow.id, arrow]))
  const room = { ports: new Ports(), gutters: new Gutters() }
  const routes = new Map<string, Route>()
  for (const [id, { from, to, way }] of ways) {
    const { fromId, toId } = ends.get(id)!
    const points = trackOf(grid, { from, to, way, fromId, toId }, room)
    const before = previous?.byId.get(id)
    const isSame = before !== undefined && samePoints(before.points, points)
    const fresh = () => ({
      id,
      points,
      path: linePath(points),
      head: headPath(points),
      bounds: boundsOf(points),
    })
    routes.set(id, isSame ? before : fresh())
  }
  return routes
}

/** Tells whether the cells from one spot to another, and what stands in them, are as they were. */
function stillness(grid: MapGrid, old: JourneyLayout | undefined) {
  const { columns, rows, items } = grid.layout
  const moved: { readonly column: number; readonly row: number }[] = []
  if (old !== undefined && old.items !== items) {
    const before = old.items
    for (const [id, box] of items) {
      const was = before.get(id)
      if (was === box) continue
      moved.push(grid.cellAt(box))
      if (was !== undefined) moved.push(grid.cellAt(was))
    }
    for (const [id, box] of before) if (!items.has(id)) moved.push(grid.cellAt(box))
  }
  return (from: Spot, to: Spot): boolean => {
    if (old === undefined) return false
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)]
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)]
    // Nobody likes to run along the edge of the map, so that it matters which row is the last.
    const wasLast = bottom === old.rows.length - 1
    if (wasLast !== (bottom === rows.length - 1)) return false
    for (let n = left; n <= right; n++) if (columns[n] !== old.columns[n]) return false
    for (let n = top; n <= bottom; n++) if (rows[n] !== old.rows[n]) return false
    return !moved.some(
      ({ column, row }) => column >= left && column <= right && row >= top && row <= bottom,
    )
  }
}

function sameRoutes(old: Routes['byId'] | undefined, fresh: Routes['byId']): Routes['byId'] {
  if (old === undefined || old.size !== fresh.size) return fresh
  return [...fresh].every(([id, route]) => old.get(id) === route) ? old : fresh
}

function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, n) => x === b[n]!.x && y === b[n]!.y)
}

function isSameSpot(a: Spot, b: Spot): boolean {
  return a.column === b.column && a.row === b.row && sameBox(a.box, b.box)
}

function byId(a: Arrow, b: Arrow): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
