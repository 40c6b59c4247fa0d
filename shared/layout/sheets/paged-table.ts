/** Sets a table over as many sheets as it needs: long rows go on on the next one, nothing is left out. */

import type { TypeMetrics } from '#shared/layout/card-metrics.ts'
import { countLines, flowText, splitFlows, type FlowText } from './lines-flow.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import type { Surface } from './paper.ts'
import { heightOf, Pen, widthOf } from './pen.ts'
import type { SheetColor, SheetKind } from './sheet.ts'
import { sheetType } from './sheet-type.ts'

export interface TableColumn {
  readonly heading: string
  /** Of the width of the table, from 0 to 1. */
  readonly share: number
}

/** What stands in a cell: a strong first part, and what is said about it. */
export interface TableCell {
  readonly strong: readonly string[]
  readonly more: readonly string[]
  /** Of the strong part. */
  readonly color?: SheetColor
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  /** Parted from the row before by a heavier line. */
  readonly isFirstOfGroup: boolean
}

export interface TableFrame {
  readonly kind: SheetKind
  readonly surface: Surface
  readonly columns: readonly TableColumn[]
  /** A sheet that is begun already, and where on it the table can begin. */
  readonly begun?: { readonly pen: Pen; readonly y: number }
  /** Begins a sheet; gives where the table goes on. */
  startPage(pen: Pen, isFirst: boolean): number
}

const cellPadding = 6
const { small, smallStrong } = sheetType
/** Room in px that the head of a later sheet may take. */
const headRoom = 90
/** A row is not begun where fewer lines than these have room. */
const fewestLines = 3

/** The sheets of a table; at least one. */
export function pagedTable(rows: Iterable<TableRow>, frame: TableFrame): readonly Draft[] {
  const { surface, columns, kind } = frame
  const { margin } = surface
  const width = contentWidth(surface)
  const pages: Draft[] = []
  let pen = frame.begun?.pen ?? new Pen()
  let y = frame.begun?.y ?? frame.startPage(pen, true)
  const wholePage = contentBottom(surface) - margin - headRoom
  // A heading with nothing below it would lead nowhere.
  const hasRoom = (): boolean => contentBottom(surface) - y > (fewestLines + 3) * small.lineHeight
  const turn = (): void => {
    pages.push({ kind, pieces: pen.pieces, scale: null })
    pen = new Pen()
    y = drawHeadings(pen, columns, margin, frame.startPage(pen, false), width)
  }
  if (hasRoom()) y = drawHeadings(pen, columns, margin, y, width)
  else turn()
  for (const { cells, isFirstOfGroup } of rows) {
    let row: readonly Cell[] | null = cells.map((cell, n) =>
      cellOf(cell, columnWidth(columns, n, width)),
    )
    while (row !== null) {
      const room = Math.floor((contentBottom(surface) - y - 2 * cellPadding) / small.lineHeight)
      const needed = lineCount(row)
      const fitsOnPage = needed * small.lineHeight < wholePage
      if (needed > room && (fitsOnPage || room < fewestLines)) {
        turn()
        continue
      }
      if (isFirstOfGroup) pen.line([margin, y], [margin + width, y], 'line-strong', 0.8)
      const { taken, rest } = splitRow(row, room)
      y = drawRow(pen, taken, columns, margin, y, width)
      pen.line([margin, y], [margin + width, y], 'line', 0.8)
      row = rest
    }
  }
  pages.push({ kind, pieces: pen.pieces, scale: null })
  return pages
}

interface Cell {
  readonly flows: readonly FlowText[]
  /** How many of the flows are strong. */
  readonly strong: number
  readonly color: SheetColor
}

function cellOf({ strong, more, color = 'ink' }: TableCell, width: number): Cell {
  const flow = (type: TypeMetrics) => (text: string) => flowText(text, type, width)
  const strongFlows = strong.filter((text) => text !== '').map(flow(smallStrong))
  const moreFlows = more.filter((text) => text !== '').map(flow(small))
  return { flows: [...strongFlows, ...moreFlows], strong: strongFlows.length, color }
}

function drawHeadings(
  pen: Pen,
  columns: readonly TableColumn[],
  x: number,
  y: number,
  width: number,
): number {
  const roomOf = (n: number): number =>
    Math.max(columnWidth(columns, n, width), widthOf(columns[n]!.heading, smallStrong))
  const height = Math.max(
    ...columns.map(({ heading }, n) => heightOf(heading, smallStrong, roomOf(n))),
  )
  pen.box({ x, y, width, height: height + 10 }, { fill: 'surface-sunken', radius: 4 })
  columns.forEach(({ heading }, n) => {
    pen.text(heading, {
      x: columnX(columns, n, x, width),
      y: y + 5,
      width: roomOf(n),
      type: smallStrong,
      color: 'ink-secondary',
    })
  })
  return y + height + 10
}

function drawRow(
  pen: Pen,
  row: readonly Cell[],
  columns: readonly TableColumn[],
  x: number,
  y: number,
  width: number,
): number {
  row.forEach((cell, n) => {
    let at = y + cellPadding
    cell.flows.forEach(({ text }, place) => {
      const isStrong = place < cell.strong
      at = pen.text(text, {
        x: columnX(columns, n, x, width),
        y: at,
        width: columnWidth(columns, n, width),
        type: isStrong ? smallStrong : small,
        color: isStrong ? cell.color : 'ink-secondary',
      })
    })
  })
  return y + lineCount(row) * small.lineHeight + 2 * cellPadding
}

function splitRow(
  row: readonly Cell[],
  count: number,
): { readonly taken: readonly Cell[]; readonly rest: readonly Cell[] | null } {
  const split = row.map((cell) => {
    const { taken, rest } = splitFlows(cell.flows, count)
    const begun = cell.flows.length - rest.length
    // A strong text that is cut stays strong on the next sheet.
    return {
      taken: { ...cell, flows: taken },
      rest: { ...cell, flows: rest, strong: Math.max(0, cell.strong - begun) },
    }
  })
  const rest = split.map((each) => each.rest)
  const isDone = rest.every((cell) => cell.flows.length === 0)
  return { taken: split.map((each) => each.taken), rest: isDone ? null : rest }
}

function lineCount(row: readonly Cell[]): number {
  return Math.max(1, ...row.map((cell) => countLines(cell.flows)))
}

function columnX(columns: readonly TableColumn[], n: number, x: number, width: number): number {
  const before = columns.slice(0, n).reduce((sum, column) => sum + column.share, 0)
  return x + before * width + cellPadding
}

function columnWidth(columns: readonly TableColumn[], n: number, width: number): number {
  return columns[n]!.share * width - 2 * cellPadding
}
