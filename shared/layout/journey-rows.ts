/** Stacks the cards of a map in its lanes; what an edit leaves alone is neither measured nor placed again. */

import { sameBox, type Box } from '#shared/base/geometry.ts'
import type { CellItem } from '#shared/model/cells.ts'
import type { Lane, LaneKind } from '#shared/model/records/lane.ts'
import { layoutCard, type CardLayout } from './card-layout.ts'
import { mapMetrics, typeMetrics } from './card-metrics.ts'
import type { ColumnBox, LayoutOptions, RowBox } from './journey-layout.ts'
import { noScores, ScorePlacing, type PlacedScores } from './expectation/place-scores.ts'
import { cellKey, type JourneyView } from './journey-view.ts'
import { textHeight } from './text-measure.ts'

/** The cards of one cell, one below the other, in px from the top of the row. */
interface CellStack {
  /** The cell it was made from: the same list has the same stack. */
  readonly items: readonly CellItem[]
  readonly column: ColumnBox
  readonly cards: readonly CardLayout[]
  readonly tops: readonly number[]
  /** What the row needs for it. */
  readonly height: number
}

/** All that stands in the rows of a map, and what the next change can take over. */
export interface MapRows {
  readonly rows: readonly RowBox[]
  readonly height: number
  readonly items: ReadonlyMap<string, Box>
  readonly cards: ReadonlyMap<string, CardLayout>
  readonly scores: PlacedScores
  readonly stacks: ReadonlyMap<string, CellStack>
}

/** What rows depend on beside the records. */
type RowOptions = Pick<LayoutOptions, 'collapsesLanes' | 'gapAbove' | 'cardsUntil'>

const noRows: MapRows = {
  rows: [],
  height: 0,
  items: new Map(),
  cards: new Map(),
  scores: noScores,
  stacks: new Map(),
}

/**
 * Places the rows of a view. Of `old`, made from `oldView`, every stack whose cell is the same
 * list stays as it is, and every box in a row that stands where it stood.
 */
export function placeRows(
  view: JourneyView,
  columns: readonly ColumnBox[],
  options: RowOptions,
  old: MapRows = noRows,
  oldView?: JourneyView,
): MapRows {
  // Cards show what other records say, so that any of them may need more room now.
  const areNamesSame =
    view.channels === oldView?.channels &&
    view.people === oldView.people &&
    view.tags === oldView.tags &&
    view.openComments === oldView.openComments
  const oldRows = new Map(old.rows.map((row) => [row.laneId, row]))
  const stacks = new Map<string, CellStack>()
  const placed = new Placing(old)
  const scored = new ScorePlacing(old.scores)
  const rows: RowBox[] = []
  let y = 0
  for (const lane of view.lanes) {
    y += options.gapAbove?.get(lane.id) ?? 0
    const own: (readonly [key: string, stack: CellStack])[] = []
    const isCollapsed = options.collapsesLanes === true && lane.isCollapsed
    let height: number = isCollapsed ? mapMetrics.collapsedLaneHeight : leastHeight(lane)
    const hasCards = !isCollapsed && y <= (options.cardsUntil ?? Infinity)
    for (const column of hasCards ? columns : []) {
      const key = cellKey(lane.id, column.stepId)
      const cell = view.cells.get(key)
      if (cell === undefined) continue
      const before = old.stacks.get(key)
      const isSame = areNamesSame && before?.items === cell && before.column === column
      const stack = isSame ? before : stackCards(cell, column, view, old.cards)
      stacks.set(key, stack)
      own.push([key, stack])
      height = Math.max(height, stack.height)
    }
    if (lane.kind === 'expectation' && hasCards) {
      height = Math.max(height, scored.add(lane.id, y, columns, view.touchpoints))
    }
    const oldRow = oldRows.get(lane.id)
    const row: RowBox = { laneId: lane.id, kind: lane.kind, y, height, isCollapsed }
    rows.push(oldRow !== undefined && sameRow(oldRow, row) ? oldRow : row)
    for (const [key, stack] of own) {
      if (oldRow?.y !== y || old.stacks.get(key) !== stack) placed.put(stack, y)
    }
    y += height
  }
  for (const [key, stack] of old.stacks) {
    if (stacks.get(key) !== stack) placed.drop(stack)
  }
  const isSame = rows.length === old.rows.length && rows.every((row, n) => row === old.rows[n])
  return {
    rows: isSame ? old.rows : rows,
    height: y,
    ...placed.result(),
    scores: scored.result(),
    stacks,
  }
}

/** Room in px for the name of a lane. */
export function laneNameWidth(kind: LaneKind): number {
  return kind === 'emotion' ? mapMetrics.emotionLaneNameWidth : mapMetrics.laneNameWidth
}

/** Copies the boxes of the last time once something differs from them. */
class Placing {
  private readonly old: Pick<MapRows, 'items' | 'cards'>
  private readonly placedIds = new Set<string>()
  private items: Map<string, Box> | null = null
  private cards: Map<string, CardLayout> | null = null

  constructor(old: Pick<MapRows, 'items' | 'cards'>) {
    this.old = old
  }

  put({ items, column, cards, tops }: CellStack, rowY: number): void {
    const x = column.x + mapMetrics.cellPadding
    items.forEach(({ id }, n) => {
      const card = cards[n]!
      const box = { x, y: rowY + tops[n]!, width: card.width, height: card.height }
      const before = this.old.items.get(id)
      this.placedIds.add(id)
      if (before === undefined || !sameBox(before, box)) this.writableItems().set(id, box)
      if (this.old.cards.get(id) !== card) this.writableCards().set(id, card)
    })
  }

  /** Forgets the cards of a stack that are nowhere else now. */
  drop({ items }: CellStack): void {
    for (const { id } of items) {
      if (this.placedIds.has(id)) continue
      this.writableItems().delete(id)
      this.writableCards().delete(id)
    }
  }

  result(): Pick<MapRows, 'items' | 'cards'> {
    return { items: this.items ?? this.old.items, cards: this.cards ?? this.old.cards }
  }

  private writableItems(): Map<string, Box> {
    this.items ??= new Map(this.old.items)
    return this.items
  }

  private writableCards(): Map<string, CardLayout> {
    this.cards ??= new Map(this.old.cards)
    return this.cards
  }
}

function stackCards(
  items: readonly CellItem[],
  column: ColumnBox,
  view: JourneyView,
  oldCards: ReadonlyMap<string, CardLayout>,
): CellStack {
  const width = column.width - 2 * mapMetrics.cellPadding
  let top: number = mapMetrics.cellPadding
  const tops: number[] = []
  const cards = items.map((item) => {
    const card = layoutCard(item, width, view, oldCards.get(item.id))
    tops.push(top)
    top += card.height + mapMetrics.cardGap
    return card
  })
  return {
    items,
    column,
    cards,
    tops,
    height: top - mapMetrics.cardGap + mapMetrics.cellPadding,
  }
}

function leastHeight(lane: Lane): number {
  const usual = usualHeight(lane.kind)
  return Math.max(lane.height ?? usual, nameHeight(lane) + 2 * mapMetrics.laneNameTop)
}

function usualHeight(kind: LaneKind): number {
  if (kind === 'emotion') return mapMetrics.emotionLaneHeight
  return kind === 'expectation' ? mapMetrics.expectationLaneHeight : mapMetrics.laneHeight
}

// Records are never changed in place.
const nameHeights = new WeakMap<Lane, number>()

function nameHeight(lane: Lane): number {
  let height = nameHeights.get(lane)
  if (height === undefined) {
    height = textHeight(lane.name, typeMetrics.laneName, laneNameWidth(lane.kind))
    nameHeights.set(lane, height)
  }
  return height
}

function sameRow(a: RowBox, b: RowBox): boolean {
  return (
    a.laneId === b.laneId &&
    a.kind === b.kind &&
    a.y === b.y &&
    a.height === b.height &&
    a.isCollapsed === b.isCollapsed
  )
}
