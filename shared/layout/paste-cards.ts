/** Plans where copied cards and emotion points go, so that each stays what it is. */

import { itemTypeOfLane, type CellItem } from '#shared/model/cells.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import { cellCount, rowsOf, stepsOf, type CellSpan } from './cell-range.ts'
import { openLanes, type SheetRow } from './cell-rows.ts'
import { shownPersonas, stepIds, type CellPlace } from './cell-walk.ts'
import type { CardInBlock, CopiedBlock, PointInBlock } from './item-copies.ts'
import type { JourneyView } from './journey-view.ts'
import { PastePlanner, type PastePlan } from './paste-plan.ts'
import type { PasteOptions } from './paste-table.ts'

/**
 * Puts a block with its first corner at a place. A card stays what it is: where the lane at its
 * row holds something else, it goes to the nearest lane of its type, and only a single card, or
 * one without such a lane, becomes what the lane holds. Points go onto the line of their persona,
 * or of the one in the same place. One cell that is put into a range fills all of it.
 */
export function planCards(
  view: JourneyView,
  place: CellPlace,
  block: CopiedBlock,
  { mayAddSteps, span = null }: PasteOptions,
): PastePlan {
  const planner = new PastePlanner(view, mayAddSteps)
  const column = stepIds(view).indexOf(place.stepId)
  const row = openLanes(view).findIndex((lane) => lane.id === place.laneId)
  if (column < 0 || row < 0) return planner.plan()
  if (span !== null && cellCount(span) > 1 && isOneCell(block)) {
    fillSpan(planner, view, span, block)
    return planner.plan()
  }
  const isSingle = block.items.length === 1
  for (const { cell, lane } of cellsOf(view, block.items, row, isSingle)) {
    planner.put(rowOf(lane), column + cell.column, { kind: 'items', items: cell.items }, cell.text)
  }
  for (const point of block.points) {
    const target = lineFor(view, place, point, row, block.points.length === 1)
    const text = String(point.value)
    if (target === null) planner.refuse('no-lane', text)
    else planner.put(target, column + point.column, valueOf(point), text)
  }
  return planner.plan()
}

interface CellOfCards {
  readonly column: number
  readonly items: CellItem[]
  readonly text: string
}

function cellsOf(
  view: JourneyView,
  cards: readonly CardInBlock[],
  top: number,
  isSingle: boolean,
): readonly { readonly cell: CellOfCards; readonly lane: Lane }[] {
  const cells = new Map<string, { readonly cell: CellOfCards; readonly lane: Lane }>()
  for (const { item, column, row } of cards) {
    const lane = laneFor(view, item, top + row, isSingle)
    if (lane === undefined) continue
    const key = `${lane.id} ${column}`
    const known = cells.get(key)
    if (known === undefined) {
      cells.set(key, { lane, cell: { column, items: [item], text: item.title } })
    } else known.cell.items.push(item)
  }
  return [...cells.values()]
}

function laneFor(
  view: JourneyView,
  item: CellItem,
  row: number,
  mayChangeType: boolean,
): Lane | undefined {
  const wanted = openLanes(view)[row]
  const holdsCards = (lane: Lane | undefined) =>
    lane !== undefined && itemTypeOfLane(lane.kind) !== null
  if (mayChangeType && holdsCards(wanted)) return wanted
  const nearest = byDistance(view, row)
  return nearest.find((lane) => itemTypeOfLane(lane.kind) === item.type) ?? nearest.find(holdsCards)
}

function lineFor(
  view: JourneyView,
  place: CellPlace,
  point: PointInBlock,
  top: number,
  isSingle: boolean,
): SheetRow | null {
  const people = shownPersonas(view)
  const lane = byDistance(view, top + point.row).find(({ kind }) => kind === 'emotion')
  // A single point goes to where the cursor is, whoever felt it before.
  const wanted = isSingle && lane?.id === place.laneId ? place.personaId : point.personaId
  const personaId =
    wanted !== null && people.includes(wanted) ? wanted : (people[point.line] ?? people[0])
  if (lane === undefined || personaId === undefined) return null
  return { laneId: lane.id, kind: lane.kind, personaId }
}

function fillSpan(
  planner: PastePlanner,
  view: JourneyView,
  span: CellSpan,
  { items, points }: CopiedBlock,
): void {
  stepsOf(view, span).forEach((_, index) => {
    for (const row of rowsOf(view, span)) {
      const column = span.left + index
      const [point] = points
      if (itemTypeOfLane(row.kind) !== null && items.length > 0) {
        const content = { kind: 'items', items: items.map(({ item }) => item) } as const
        planner.put(row, column, content, items[0]!.item.title)
      } else if (row.personaId !== null && point !== undefined) {
        planner.put(row, column, valueOf(point), String(point.value))
      }
    }
  })
}

function byDistance(view: JourneyView, row: number): readonly Lane[] {
  return openLanes(view)
    .map((lane, index) => ({ lane, distance: Math.abs(index - row) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ lane }) => lane)
}

function isOneCell({ items, points }: CopiedBlock): boolean {
  const cells = [
    ...items.map(({ column, row }) => `${column} ${row}`),
    ...points.map(({ column, row, line }) => `${column} ${row} ${line}`),
  ]
  return new Set(cells).size === 1
}

function rowOf(lane: Lane): SheetRow {
  return { laneId: lane.id, kind: lane.kind, personaId: null }
}

function valueOf({ value, note, pointId }: PointInBlock) {
  return { kind: 'value', value, note, pointId } as const
}
