/** Finds places for the labels of arrows: on their lines, beside the cards and beside each other. */

import type { Box, Point, Size } from '#shared/base/geometry.ts'
import { cardMetrics } from '#shared/layout/card-metrics.ts'
import { arrowLabelForms, type ArrowLabel, type ArrowLabelForm } from './arrow-label.ts'
import type { MapGrid } from './map-grid.ts'
import type { Route } from './route-transitions.ts'

/** A label at its place. */
export interface PlacedLabel {
  readonly id: string
  readonly label: ArrowLabel
  readonly box: Box
  /** What there is room for. */
  readonly form: ArrowLabelForm
}

// Where along a stretch a label may stand, the best place first.
const shares = [0.5, 0.25, 0.75, 0.12, 0.88]
const leastStretch = 8
/** Other labels are worse to cover than cards: of two labels neither could be read. */
const labelWeight = 50

/** The labels of arrows by id; the same routes and labels give the same places. */
export function placeLabels(
  grid: MapGrid,
  routes: ReadonlyMap<string, Route>,
  labelOf: (id: string) => ArrowLabel | null,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  for (const [id, route] of routes) {
    const label = labelOf(id)
    if (label === null) continue
    const others = [...placed.values()].map(({ box }) => box)
    let best: {
      readonly box: Box
      readonly covered: number
      readonly form: ArrowLabelForm
    } | null = null
    for (const form of arrowLabelForms) {
      const place = bestPlace(grid, route, label.sizes[form], others)
      if (best === null || place.covered < best.covered) best = { ...place, form }
      if (best.covered === 0) break
    }
    placed.set(id, { id, label, box: best!.box, form: best!.form })
  }
  return placed
}

function bestPlace(
  grid: MapGrid,
  { points }: Route,
  size: Size,
  others: readonly Box[],
): { readonly box: Box; readonly covered: number } {
  let best: { readonly box: Box; readonly covered: number } | null = null
  for (const [a, b] of stretches(points)) {
    for (const share of shares) {
      const box = around({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }, size)
      const covered = coveredBy(grid, box, others)
      if (best === null || covered < best.covered) best = { box, covered }
      if (covered === 0) return best
    }
  }
  return best!
}

/** The stretches of a line, the longest first. */
function stretches(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  const all = points.slice(1).map((point, n) => [points[n]!, point] as const)
  const length = ([a, b]: readonly [Point, Point]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
  const sorted = all.sort((one, other) => length(other) - length(one))
  const long = sorted.filter((each) => length(each) >= leastStretch)
  return long.length > 0 ? long : sorted.slice(0, 1)
}

function coveredBy(grid: MapGrid, box: Box, others: readonly Box[]): number {
  const cards = grid.boxesNear(box).reduce((sum, card) => sum + shared(textArea(card), box), 0)
  return cards + labelWeight * others.reduce((sum, other) => sum + shared(other, box), 0)
}

/** The part of a card that is written on; its empty edge may be covered. */
function textArea({ x, y, width, height }: Box): Box {
  const { paddingX, paddingY } = cardMetrics
  return {
    x: x + paddingX,
    y: y + paddingY,
    width: width - 2 * paddingX,
    height: height - 2 * paddingY,
  }
}

function around({ x, y }: Point, { width, height }: Size): Box {
  return { x: Math.max(1, x - width / 2), y: Math.max(1, y - height / 2), width, height }
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
