/** Lays out the one-page story of a chain: what was said, what hurts, what was asked, tried and changed. */

import type { ThreadStation } from '#shared/model/thread.ts'
import type { BoardWords } from './board-words.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import type { Surface } from './paper.ts'
import { clip, heightOf, Pen } from './pen.ts'
import type { SheetColor } from './sheet.ts'
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

const tones: Readonly<
  Record<ThreadStation, 'empathize' | 'pain' | 'define' | 'ideate' | 'prototype' | 'test' | 'blue'>
> = {
  evidence: 'empathize',
  insight: 'empathize',
  'pain-point': 'pain',
  question: 'define',
  idea: 'ideate',
  prototype: 'prototype',
  test: 'test',
  improvement: 'blue',
  'to-be': 'blue',
}

/** The page of one story. What does not fit any more is counted at the end of its part. */
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
    role: 'title',
  })
  y = pen.text(story.feelings.join('   '), {
    ...{ x: margin, y: y + 4, width, type: sheetType.small },
    color: 'ink-secondary',
  })
  const top = y + 14
  const isWide = surface.orientation === 'landscape'
  const columns = isWide ? story.parts.length : 2
  const gap = 12
  const columnWidth = (width - (columns - 1) * gap) / columns
  const rows = Math.ceil(story.parts.length / columns)
  const height = (contentBottom(surface) - 8 - top - (rows - 1) * gap) / rows
  story.parts.forEach((part, n) => {
    const box = {
      x: margin + (n % columns) * (columnWidth + gap),
      y: top + Math.floor(n / columns) * (height + gap),
      width: columnWidth,
      height,
    }
    drawPart(pen, part, box, words)
  })
  return { kind: 'story', pieces: pen.pieces, scale: null }
}

interface PartBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function drawPart(
  pen: Pen,
  { station, lines, more }: StoryContent['parts'][number],
  box: PartBox,
  words: Words,
): void {
  const tone = tones[station]
  pen.box(box, { fill: 'surface', stroke: 'line', radius: 4 })
  pen.box({ ...box, height: 4 }, { fill: tone })
  const x = box.x + 10
  const room = box.width - 20
  const bottom = box.y + box.height - 8
  let y = pen.text(words.stationName(station), {
    ...{ x, y: box.y + 12, width: room, type: sheetType.heading },
    color: `${tone}-ink`,
    role: 'heading',
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
    const isQuote = line.look === 'quote'
    const type = line.look === 'strong' ? sheetType.bodyStrong : sheetType.body
    const color: SheetColor = line.look === 'struck' ? 'ink-secondary' : 'ink'
    const indent = isQuote ? 8 : 0
    const inner = room - indent
    const height =
      heightOf(line.text, type, inner) +
      (line.note === '' ? 0 : heightOf(line.note, sheetType.small, inner))
    if (y + height > bottom) {
      pen.text('…', { x, y: Math.min(y, bottom - 12), width: room, type: sheetType.small })
      return
    }
    if (isQuote) pen.line([x + 1, y], [x + 1, y + height], `${tone}-line`, 2)
    y = pen.text(line.text, { x: x + indent, y, width: inner, type, color })
    y = pen.text(line.note, {
      ...{ x: x + indent, y, width: inner, type: sheetType.small },
      color: 'ink-secondary',
    })
    y += 8
  }
  if (more !== '' && y + 14 <= bottom) {
    pen.text(clip(more, sheetType.small, room), {
      ...{ x, y, width: room, type: sheetType.small },
      color: 'ink-secondary',
    })
  }
}
