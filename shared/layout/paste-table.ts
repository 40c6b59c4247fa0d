/** Plans where the cells of a pasted table go: rows onto lanes, columns onto steps. */

import { itemTypeOfLane } from '#shared/model/cells.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import { readScores } from './expectation/score-text.ts'
import { touchpointsIn } from './expectation/rated-touchpoints.ts'
import { stepIds } from './cell-walk.ts'
import { cellCount, type CellSpan } from './cell-range.ts'
import { sheetRows, type SheetRow, type SheetSpot } from './cell-rows.ts'
import type { JourneyView } from './journey-view.ts'
import { PastePlanner, type PastePlan, type PlannedScores } from './paste-plan.ts'

/** A cell of a table that is pasted. */
export interface TableCell {
  readonly text: string
  /** One title for each card that the text becomes; none where it is empty. */
  readonly titles: readonly string[]
}

export type PastedTable = readonly (readonly TableCell[])[]

export interface PasteOptions {
  /** False where columns cannot be added to the map. */
  readonly mayAddSteps: boolean
  /** The chosen range: a table that fits into it several times fills it. */
  readonly span?: CellSpan | null
}

/**
 * Puts a table onto the map with its first corner at a spot. Empty cells leave what is there.
 * Rows of text pass over emotion lines and over lanes that hold no cards, since a sheet from
 * elsewhere has no rows for them; rows with numbers go onto emotion lines, and pairs of scores onto
 * the touchpoints of a lane of expectations, line by line.
 */
export function planTable(
  view: JourneyView,
  at: SheetSpot,
  table: PastedTable,
  { mayAddSteps, span = null }: PasteOptions,
): PastePlan {
  const planner = new PastePlanner(view, mayAddSteps)
  const rows = sheetRows(view)
  let next = at.row
  repeated(table, span).forEach((cells, index) => {
    const full = cells.flatMap(({ text, titles }, column) =>
      titles.length > 0 ? [{ text, titles, column }] : [],
    )
    // The first row goes where the cursor is, and says why where it cannot.
    while (index > 0 && full.length > 0 && rows[next] !== undefined && !takes(rows[next]!, full)) {
      next++
    }
    const row = rows[next++]
    for (const { text, titles, column } of full) {
      putText(planner, view, row, { column: at.column + column, text, titles })
    }
  })
  return planner.plan()
}

/** An emotion written as a number, in the ways in which people and programs write numbers. */
export function readEmotion(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll('\u2212', '-').replace(',', '.').trim()
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

function putText(
  planner: PastePlanner,
  view: JourneyView,
  row: SheetRow | undefined,
  { column, text, titles }: TableCell & { readonly column: number },
): void {
  if (row === undefined) return planner.refuse('no-lane', text)
  if (itemTypeOfLane(row.kind) !== null) {
    return planner.put(row, column, { kind: 'titles', titles }, text)
  }
  if (row.kind === 'expectation') return putScores(planner, view, row, { column, text })
  if (row.kind !== 'emotion' || row.personaId === null) {
    return planner.refuse('takes-nothing', text)
  }
  const value = readEmotion(text)
  if (value === null) return planner.refuse('not-a-number', text)
  if (value < lowestEmotion || value > highestEmotion) return planner.refuse('out-of-range', text)
  planner.put(row, column, { kind: 'value', value, note: null, pointId: null }, text)
}

/** The n-th line goes to the n-th touchpoint of the step; an empty one leaves what is there. */
function putScores(
  planner: PastePlanner,
  view: JourneyView,
  row: SheetRow,
  { column, text }: { readonly column: number; readonly text: string },
): void {
  const touchpoints = touchpointsIn(view, stepIds(view)[column] ?? '')
  const changes = text.split(/\r?\n/).flatMap((line, n): readonly PlannedScores[] => {
    if (line.trim() === '') return []
    const read = readScores(line)
    const touchpoint = touchpoints[n]
    if (read.kind === 'unreadable') planner.refuse('not-scores', line)
    else if (read.kind === 'out-of-range') planner.refuse('scores-out-of-range', line)
    else if (touchpoint === undefined) planner.refuse('no-touchpoint', line)
    else return [{ touchpointId: touchpoint.id, ...read.scores }]
    return []
  })
  if (changes.length > 0) planner.put(row, column, { kind: 'scores', changes }, text)
}

function takes(row: SheetRow, cells: readonly { readonly text: string }[]): boolean {
  if (itemTypeOfLane(row.kind) !== null) return true
  if (row.kind === 'expectation') {
    return cells.some(({ text }) => text.split(/\r?\n/).some(isPair))
  }
  if (row.kind !== 'emotion' || row.personaId === null) return false
  return cells.some(({ text }) => readEmotion(text) !== null)
}

/** Whether a line tells of both scores: a number alone may just as well be a feeling. */
function isPair(line: string): boolean {
  const read = readScores(line)
  return read.kind === 'scores' && 'expectation' in read.scores
}

/** The table as often as it fits into the chosen range, as spreadsheets paste it. */
function repeated(table: PastedTable, span: CellSpan | null): PastedTable {
  const width = Math.max(0, ...table.map((row) => row.length))
  if (span === null || cellCount(span) === 1 || width === 0) return table
  const across = (span.right - span.left + 1) / width
  const down = (span.bottom - span.top + 1) / table.length
  if (!Number.isInteger(across) || !Number.isInteger(down)) return table
  const wide = table.map((row) => {
    const blank = Array.from({ length: width - row.length }, () => empty)
    return Array.from({ length: across }, () => [...row, ...blank]).flat()
  })
  return Array.from({ length: down }, () => wide).flat()
}

const empty: TableCell = { text: '', titles: [] }
