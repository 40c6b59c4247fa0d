/** Lays out the sheet of one board: heading, then the whole board as large as the paper allows. */

import type { BoardLayout } from '#shared/layout/board/board-layout.ts'
import { boardType } from '#shared/layout/board/board-metrics.ts'
import { noteColors, type NoteColor } from '#shared/model/placed.ts'
import type { Board } from '#shared/model/records/board.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { drawBoard } from './board-body.ts'
import type { BoardWords } from './board-words.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import { pointsOnPaper, type Surface } from './paper.ts'
import { Pen, widthOf } from './pen.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

export interface BoardContent {
  readonly board: Board
  readonly layout: BoardLayout
  readonly reader: RecordReader
  readonly projectLine: string
}

export interface BoardSheet {
  readonly draft: Draft
  /** Size on paper, in pt, of the smallest text; null for an empty board. */
  readonly textPt: number | null
}

// More would look like a children's book.
const largestScale = 1.1

/** The sheet of one board. */
export function boardSheet(
  content: BoardContent,
  surface: Surface,
  words: SheetWords & BoardWords,
): BoardSheet {
  const { layout } = content
  const pen = new Pen()
  const { margin } = surface
  const width = contentWidth(surface)
  const top = drawHead(pen, content, surface, words) + 14
  const height = contentBottom(surface) - 8 - top
  const { bounds } = layout
  if (bounds.width === 0 || bounds.height === 0) {
    pen.text(words.say('empty_board'), {
      ...{ x: margin, y: top + 16, width, type: sheetType.body },
      color: 'ink-secondary',
    })
    return { draft: { kind: 'board', pieces: pen.pieces, scale: null }, textPt: null }
  }
  const scale = Math.min(largestScale, width / bounds.width, height / bounds.height)
  const pieces = drawBoard(content.reader, layout, words)
  pen.add({
    kind: 'group',
    // Boards begin anywhere; on paper they begin at the margin.
    x: margin - bounds.x * scale,
    y: top - bounds.y * scale,
    scale,
    pieces,
  })
  const smallest = boardType.noteLine.fontSize * scale
  return {
    draft: { kind: 'board', pieces: pen.pieces, scale: scale * surface.enlargement },
    textPt: pointsOnPaper(smallest, surface),
  }
}

/** What a board is called: its own name, or that of its stage. */
export function boardTitle(board: Board, words: BoardWords): string {
  return board.name === '' ? words.stageName(board.stage) : board.name
}

/** Draws project, name and stage above a line; gives the y of that line. */
function drawHead(
  pen: Pen,
  { board, layout, reader, projectLine }: BoardContent,
  surface: Surface,
  words: SheetWords & BoardWords,
): number {
  const { margin } = surface
  const width = contentWidth(surface)
  const right = margin + width
  const count = words.say('thing_count', { count: layout.items.size })
  const countWidth = widthOf(count, sheetType.small)
  pen.text(count, {
    ...{ x: right - countWidth, y: margin + 2, width: countWidth, type: sheetType.small },
    color: 'ink-secondary',
    align: 'right',
  })
  let y = pen.text(`${projectLine} · ${words.stageName(board.stage)}`, {
    ...{ x: margin, y: margin, width: width - countWidth - 16, type: sheetType.small },
    color: 'ink-secondary',
  })
  y = pen.text(boardTitle(board, words), {
    ...{ x: margin, y: y + 2, width, type: sheetType.title },
    role: 'heading',
  })
  const question = board.questionId === null ? undefined : reader.get('question', board.questionId)
  if (question !== undefined) {
    y = pen.text(question.title, {
      ...{ x: margin, y: y + 2, width, type: sheetType.bodyStrong },
      color: 'define-ink',
    })
  }
  const meanings = meaningsOf(board)
  if (meanings.length > 0) y = drawLegend(pen, meanings, { x: margin, y: y + 4, right })
  pen.line([margin, y + 8], [right, y + 8], 'ink', 1.4)
  return y + 8
}

/** What the colours of the notes mean, in as many lines as that takes; gives the y below. */
function drawLegend(
  pen: Pen,
  meanings: readonly Meaning[],
  place: { readonly x: number; readonly y: number; readonly right: number },
): number {
  const type = sheetType.small
  let { x, y } = place
  for (const { color, meaning } of meanings) {
    const width = widthOf(meaning, type)
    if (x > place.x && x + 16 + width > place.right) {
      x = place.x
      y += type.lineHeight
    }
    pen.box(
      { x, y: y + 2, width: 10, height: 10 },
      { fill: `note-${color}`, stroke: 'line-strong', radius: 2 },
    )
    pen.text(meaning, { x: x + 15, y, width, type, color: 'ink-secondary' })
    x += 15 + width + 16
  }
  return y + type.lineHeight
}

interface Meaning {
  readonly color: NoteColor
  readonly meaning: string
}

function meaningsOf({ legend }: Board): readonly Meaning[] {
  return noteColors
    .map((color, n) => ({ color, meaning: legend[n] ?? '' }))
    .filter(({ meaning }) => meaning !== '')
}
