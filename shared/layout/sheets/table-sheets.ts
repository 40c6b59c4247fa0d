/** Lays out the touchpoints of a map as a table over as many sheets as it needs. */

import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { channelLine } from '#shared/layout/card-layout.ts'
import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'
import type { TypeMetrics } from '#shared/layout/card-metrics.ts'
import { countLines, flowText, splitFlows, type FlowText } from './lines-flow.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import type { Surface } from './paper.ts'
import { heightOf, Pen, widthOf } from './pen.ts'
import type { SheetColor } from './sheet.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetSentence, SheetWords } from './sheet-words.ts'

interface Column {
  readonly heading: SheetSentence
  readonly share: number
}

const columns: readonly Column[] = [
  { heading: 'stage', share: 0.12 },
  { heading: 'touchpoint', share: 0.24 },
  { heading: 'channel', share: 0.12 },
  { heading: 'owner', share: 0.1 },
  { heading: 'expectation', share: 0.18 },
  { heading: 'actual', share: 0.18 },
  { heading: 'gap', share: 0.06 },
]

const cellPadding = 6
const { small, smallStrong } = sheetType

/** Text of a cell: a strong first part, and what is said about it. */
interface Cell {
  readonly flows: readonly FlowText[]
  /** How many of the flows are strong. */
  readonly strong: number
  readonly color: SheetColor
}

type Row = readonly Cell[]

/** Whether a map shows any touchpoint. */
export function hasTouchpoints(view: JourneyView): boolean {
  return [...view.cells.values()].some((cell) => cell.some((item) => item.type === 'touchpoint'))
}

/** The table of a map's visible touchpoints, in the order of the journey. */
export function tableSheets(
  view: JourneyView,
  surface: Surface,
  words: SheetWords,
): readonly Draft[] {
  const { margin } = surface
  const width = contentWidth(surface)
  const name = view.journey.name === '' ? words.say('untitled_map') : view.journey.name
  const title = words.say('table_of', { name })
  const pages: Draft[] = []
  let pen = new Pen()
  let y = 0

  const startPage = (): void => {
    pen = new Pen()
    const place = { x: margin, y: margin, width } as const
    y =
      pages.length === 0
        ? pen.text(title, { ...place, type: sheetType.title, role: 'part' }) + 14
        : pen.text(title, { ...place, type: sheetType.heading, color: 'ink-secondary' }) + 10
    y = drawHeadings(pen, margin, y, width, words)
  }
  const finishPage = (): void => {
    pages.push({ kind: 'table', pieces: pen.pieces, scale: null })
  }

  startPage()
  const pageTop = y
  for (const { cells, isFirstOfStage } of rowsOf(view, width, words)) {
    let row: Row | null = cells
    while (row !== null) {
      const room = Math.floor((contentBottom(surface) - y - 2 * cellPadding) / small.lineHeight)
      const needed = lineCount(row)
      const fitsOnPage = needed * small.lineHeight < contentBottom(surface) - pageTop - 40
      if (needed > room && (fitsOnPage || room < 3)) {
        finishPage()
        startPage()
        continue
      }
      if (isFirstOfStage) pen.line([margin, y], [margin + width, y], 'line-strong', 0.8)
      const { taken, rest } = splitRow(row, room)
      y = drawRow(pen, taken, margin, y, width)
      pen.line([margin, y], [margin + width, y], 'line', 0.8)
      row = rest
    }
  }
  finishPage()
  return pages
}

function drawHeadings(pen: Pen, x: number, y: number, width: number, words: SheetWords): number {
  const texts = columns.map((column) => words.say(column.heading))
  const height = Math.max(
    ...texts.map((text, n) =>
      heightOf(text, smallStrong, Math.max(columnWidth(n, width), widthOf(text, smallStrong))),
    ),
  )
  pen.box({ x, y, width, height: height + 10 }, { fill: 'surface-sunken', radius: 4 })
  texts.forEach((text, n) => {
    pen.text(text, {
      x: columnX(n, x, width),
      y: y + 5,
      width: Math.max(columnWidth(n, width), widthOf(text, smallStrong)),
      type: smallStrong,
      color: 'ink-secondary',
    })
  })
  return y + height + 10
}

function* rowsOf(
  view: JourneyView,
  width: number,
  words: SheetWords,
): Generator<{ readonly cells: Row; readonly isFirstOfStage: boolean }> {
  for (const { stage, steps } of view.stages) {
    let isFirstOfStage = true
    for (const step of steps) {
      const items = view.lanes.flatMap((lane) => view.cells.get(cellKey(lane.id, step.id)) ?? [])
      for (const touchpoint of items) {
        if (touchpoint.type !== 'touchpoint') continue
        const stageName = isFirstOfStage ? stage.name : ''
        yield { cells: rowOf(touchpoint, stageName, view, width, words), isFirstOfStage }
        isFirstOfStage = false
      }
    }
  }
}

function rowOf(
  touchpoint: Touchpoint,
  stageName: string,
  view: JourneyView,
  width: number,
  words: SheetWords,
): Row {
  const { expectation, actual } = touchpoint
  const title = touchpoint.title === '' ? words.say('untitled_card') : touchpoint.title
  const cell = (
    n: number,
    strong: readonly string[],
    more: readonly string[],
    color: SheetColor = 'ink',
  ): Cell => {
    const flow = (type: TypeMetrics) => (text: string) =>
      flowText(text, type, columnWidth(n, width))
    const strongFlows = strong.filter((text) => text !== '').map(flow(smallStrong))
    const moreFlows = more.filter((text) => text !== '').map(flow(small))
    return { flows: [...strongFlows, ...moreFlows], strong: strongFlows.length, color }
  }
  const gap = expectation === null || actual === null ? null : actual - expectation
  const moment = touchpoint.isMomentOfTruth ? `★ ${words.say('moment_of_truth')}` : ''
  return [
    cell(0, [stageName], []),
    cell(1, [title], [moment, touchpoint.details]),
    cell(2, [], [channelLine(touchpoint.channelIds, view)]),
    cell(3, [], [touchpoint.owner]),
    cell(4, [score(expectation)], [touchpoint.expectationText]),
    cell(5, [score(actual)], [touchpoint.actualText]),
    cell(6, [gap === null ? '–' : words.signed(gap)], [], gapColor(gap)),
  ]
}

function score(value: number | null): string {
  return value === null ? '–' : `${value} / 5`
}

function gapColor(gap: number | null): SheetColor {
  if (gap === null || gap === 0) return 'ink-secondary'
  return gap < 0 ? 'pain-ink' : 'opportunity-ink'
}

function drawRow(pen: Pen, row: Row, x: number, y: number, width: number): number {
  row.forEach((cell, n) => {
    let at = y + cellPadding
    cell.flows.forEach(({ text }, place) => {
      const isStrong = place < cell.strong
      at = pen.text(text, {
        x: columnX(n, x, width),
        y: at,
        width: columnWidth(n, width),
        type: isStrong ? smallStrong : small,
        color: isStrong ? cell.color : 'ink-secondary',
      })
    })
  })
  return y + lineCount(row) * small.lineHeight + 2 * cellPadding
}

function splitRow(row: Row, count: number): { readonly taken: Row; readonly rest: Row | null } {
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

function lineCount(row: Row): number {
  return Math.max(1, ...row.map((cell) => countLines(cell.flows)))
}

function columnX(n: number, x: number, width: number): number {
  const before = columns.slice(0, n).reduce((sum, column) => sum + column.share, 0)
  return x + before * width + cellPadding
}

function columnWidth(n: number, width: number): number {
  return columns[n]!.share * width - 2 * cellPadding
}
