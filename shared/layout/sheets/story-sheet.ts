/** Lays out the one-page story of a chain: what was said, what hurts, what was asked, tried and changed. */

import type { Point, Size } from '#shared/base/geometry.ts'
import type { TypeMetrics } from '#shared/layout/card-metrics.ts'
import type { ThreadStation } from '#shared/model/thread.ts'
import type { BoardWords } from './board-words.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import type { Surface } from './paper.ts'
import { clip, heightOf, Pen } from './pen.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

/** A line of a story: words, with a smaller line below them such as a source. */
export interface StoryLine {
  readonly text: string
  readonly note: string
  readonly look: 'quote' | 'strong' | 'text' | 'struck' | 'box'
}

/** The story of one chain, ready to be shown on paper or on a screen. */
export interface StoryContent {
  /** The record that it is told about. */
  readonly recordId: string
  /** What hurts, or what the chain is about where no pain is known. */
  readonly title: string
  /** Where on the map: stage, step, touchpoint; '' where it has no place. */
  readonly place: string
  /** How the personas feel there. */
  readonly feelings: readonly string[]
  /** What stands at each part of the story; no lines where nothing does. */
  readonly parts: readonly {
    readonly station: ThreadStation
    readonly lines: readonly StoryLine[]
    /** How many more there are than the lines say. */
    readonly more: string
  }[]
}

type Words = SheetWords & BoardWords
type Part = StoryContent['parts'][number]
type Tone = (typeof tones)[ThreadStation]

const tones = {
  evidence: 'empathize',
  insight: 'empathize',
  'pain-point': 'pain',
  question: 'define',
  idea: 'ideate',
  prototype: 'prototype',
  test: 'test',
  improvement: 'blue',
  'to-be': 'blue',
} as const satisfies Readonly<Record<ThreadStation, string>>

/** The page of one story. A part with more lines than it has room for ends in an ellipsis. */
export function storySheet(story: StoryContent, surface: Surface, words: Words): Draft {
  const pen = new Pen()
  const { margin } = surface
  const width = contentWidth(surface)
  let y = pen.text(story.place, {
    ...{ x: margin, y: margin, width, type: sheetType.small },
    color: 'pain-ink',
  })
  y = pen.text(story.title === '' ? words.say('untitled_card') : story.title, {
    ...{ x: margin, y: y + 2, width, type: sheetType.name },
    role: 'heading',
  })
  y = pen.text(story.feelings.join('   '), {
    ...{ x: margin, y: y + 4, width, type: sheetType.small },
    color: 'ink-secondary',
  })
  const top = y + 14
  const rows = rowsOf(story.parts, surface.orientation === 'landscape' ? story.parts.length : 2)
  const room = contentBottom(surface) - 8 - top - (rows.length - 1) * gap
  const { type, heights } = fitRows(rows, { width, height: room })
  let rowTop = top
  rows.forEach((row, n) => {
    const size = { width: columnWidth(row, width), height: heights[n]! }
    row.forEach((part, column) => {
      const x = margin + column * (size.width + gap)
      drawPart(pen, part, { x, y: rowTop, ...size }, { words, type })
    })
    rowTop += size.height + gap
  })
  return { kind: 'story', pieces: pen.pieces, scale: null }
}

const gap = 12
const partPadding = 10
// Name of the part with the space around it, and the space at its foot.
const partHead = 48
const lineGap = 8
const boxPadding = 6

interface StoryType {
  readonly text: TypeMetrics
  readonly strong: TypeMetrics
  readonly note: TypeMetrics
}

// A story with few words is read from further away.
const enlargements = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1]

type Row = readonly Part[]

function rowsOf(parts: readonly Part[], inRow: number): readonly Row[] {
  const count = Math.ceil(parts.length / inRow)
  return Array.from({ length: count }, (_, n) => parts.slice(n * inRow, (n + 1) * inRow))
}

/** The parts of a row share its width, so that none is left empty. */
function columnWidth(row: Row, width: number): number {
  return (width - (row.length - 1) * gap) / row.length
}

interface FittedRows {
  readonly type: StoryType
  /** Of the rows, together as high as the room. */
  readonly heights: readonly number[]
}

/** The largest type in which every row has room, the usual one where none has. */
function fitRows(rows: readonly Row[], room: Size): FittedRows {
  const needed = (type: StoryType): readonly number[] =>
    rows.map((row) => {
      const width = columnWidth(row, room.width) - 2 * partPadding
      return partHead + Math.max(...row.map((part) => heightOfPart(part, type, width)))
    })
  const fits = enlargements.map(typeOf).find((type) => sum(needed(type)) <= room.height)
  const type = fits ?? typeOf(1)
  const heights = needed(type)
  const spare = (room.height - sum(heights)) / rows.length
  const shrunk = room.height / sum(heights)
  return { type, heights: heights.map((each) => (spare < 0 ? each * shrunk : each + spare)) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function typeOf(factor: number): StoryType {
  const larger = ({ fontSize, lineHeight, weight }: TypeMetrics): TypeMetrics => ({
    fontSize: fontSize * factor,
    lineHeight: Math.round(lineHeight * factor),
    weight,
  })
  return {
    text: larger(sheetType.body),
    strong: larger(sheetType.bodyStrong),
    note: larger(sheetType.small),
  }
}

function heightOfPart({ lines, more }: Part, type: StoryType, width: number): number {
  const rest = more === '' ? 0 : type.note.lineHeight
  return rest + sum(lines.map((line) => heightOfLine(line, type, width) + lineGap))
}

function heightOfLine(line: StoryLine, type: StoryType, width: number): number {
  const inner = width - insetOf(line).x
  const note = line.note === '' ? 0 : heightOf(line.note, type.note, inner)
  return heightOf(line.text, textType(line, type), inner) + note + insetOf(line).y
}

/** How much narrower and higher than its words a line is. */
function insetOf({ look }: StoryLine): Point {
  if (look === 'box') return { x: 2 * boxPadding, y: 2 * boxPadding }
  return { x: look === 'quote' ? 8 : 0, y: 0 }
}

function textType({ look }: StoryLine, type: StoryType): TypeMetrics {
  return look === 'strong' ? type.strong : type.text
}

interface PartBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function drawPart(
  pen: Pen,
  { station, lines, more }: Part,
  box: PartBox,
  { words, type }: { readonly words: Words; readonly type: StoryType },
): void {
  const tone = tones[station]
  pen.box(box, { fill: 'surface', stroke: 'line', radius: 4 })
  pen.box({ ...box, height: 4 }, { fill: tone })
  const x = box.x + partPadding
  const room = box.width - 2 * partPadding
  const bottom = box.y + box.height - 8
  let y = pen.text(words.stationName(station), {
    ...{ x, y: box.y + 12, width: room, type: sheetType.heading },
    color: `${tone}-ink`,
    role: 'part',
  })
  y += 6
  if (lines.length === 0) {
    pen.text(words.say('nothing_yet'), {
      ...{ x, y, width: room, type: sheetType.small },
      color: 'ink-secondary',
    })
    return
  }
  for (const line of lines) {
    const height = heightOfLine(line, type, room)
    if (y + height > bottom) {
      pen.text('…', { x, y: Math.min(y, bottom - 14), width: room, type: sheetType.small })
      return
    }
    drawLine(pen, line, { x, y, width: room, height }, { tone, type })
    y += height + lineGap
  }
  if (more !== '' && y + type.note.lineHeight <= bottom) {
    pen.text(clip(more, type.note, room), {
      ...{ x, y, width: room, type: type.note },
      color: 'ink-secondary',
    })
  }
}

function drawLine(
  pen: Pen,
  line: StoryLine,
  box: PartBox,
  { tone, type }: { readonly tone: Tone; readonly type: StoryType },
): void {
  const { look } = line
  if (look === 'box') pen.box(box, { fill: `${tone}-soft`, radius: 4 })
  if (look === 'quote')
    pen.line([box.x + 1, box.y], [box.x + 1, box.y + box.height], `${tone}-line`, 2)
  const inset = look === 'box' ? boxPadding : 0
  const x = box.x + (look === 'quote' ? 8 : inset)
  const width = box.width - insetOf(line).x
  const end = pen.text(line.text, {
    ...{ x, y: box.y + inset, width, type: textType(line, type) },
    color: look === 'struck' ? 'ink-secondary' : 'ink',
  })
  pen.text(line.note, { x, y: end, width, type: type.note, color: 'ink-secondary' })
}
