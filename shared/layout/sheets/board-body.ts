/** Draws a board on its sheet in its own px: frames, links, then note by note in the order of reading. */

import type { Box } from '#shared/base/geometry.ts'
import { boardType, frameMetrics, noteMetrics } from '#shared/layout/board/board-metrics.ts'
import type { BoardLayout } from '#shared/layout/board/board-layout.ts'
import { layoutNote, type FaceLine } from '#shared/layout/board/note-face.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { sketchSize } from '#shared/model/records/idea.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { BoardWords } from './board-words.ts'
import { clip, Pen, widthOf } from './pen.ts'
import { isWithheld } from './withheld.ts'
import type { SheetIcon, SheetPiece } from './sheet.ts'
import type { SheetWords } from './sheet-words.ts'

type Words = SheetWords & BoardWords

/** The pieces of a board; the origin is that of the board. */
export function drawBoard(
  reader: RecordReader,
  layout: BoardLayout,
  words: Words,
): readonly SheetPiece[] {
  const pen = new Pen()
  for (const frame of layout.view.frames) {
    const box = layout.frames.get(frame.id)
    if (box !== undefined) drawFrame(pen, frame, box, layout, words)
  }
  for (const { curve } of layout.links) pen.path(curve.path, 'line-strong', 1.2)
  for (const { record, curve } of layout.connectors) {
    pen.path(curve.path, 'ink-secondary', 1.6)
    if (record.type !== 'connector') continue
    if (record.arrow !== 'none') pen.path(curve.endHead, 'ink-secondary', 1.6)
    if (record.arrow === 'both') pen.path(curve.startHead, 'ink-secondary', 1.6)
    drawLabel(pen, record.label, curve.middle)
  }
  for (const item of layout.view.items) {
    const box = layout.items.get(item.id)
    if (box !== undefined) drawNote(pen, item, box, reader, words)
  }
  return pen.pieces
}

function drawFrame(pen: Pen, frame: Frame, box: Box, layout: BoardLayout, words: Words): void {
  const isSection = frame.kind === 'section'
  pen.box(box, {
    fill: isSection ? 'surface-muted' : 'surface',
    stroke: isSection ? 'line' : 'line-strong',
    radius: frameMetrics.radius,
  })
  const type = boardType.frameName
  const members = layout.view.items.filter(({ frameId }) => frameId === frame.id)
  const count = words.say('thing_count', { count: members.length })
  const countWidth = widthOf(count, boardType.noteLine)
  const x = box.x + frameMetrics.padding
  const room = box.width - 2 * frameMetrics.padding
  pen.text(clip(words.frameName(frame), type, room - countWidth - 12), {
    ...{ x, y: box.y + 10, width: room - countWidth - 12, type },
    role: 'part',
  })
  pen.text(count, {
    ...{ x: x + room - countWidth, y: box.y + 12, width: countWidth, type: boardType.noteLine },
    color: 'ink-secondary',
    align: 'right',
  })
  for (const { frameId, zone, number, box: field } of layout.zones) {
    if (zone === '' || frameId !== frame.id) continue
    pen.box(field, { stroke: 'line' })
    const name = [number === null ? '' : `${number}`, words.zoneName(zone)]
      .filter((part) => part !== '')
      .join(' ')
    pen.text(clip(name, boardType.noteLine, field.width - 2 * frameMetrics.zonePadding), {
      x: field.x + frameMetrics.zonePadding,
      y: field.y + 8,
      width: field.width - 2 * frameMetrics.zonePadding,
      type: boardType.noteLine,
      color: 'ink-secondary',
    })
  }
}

function drawNote(
  pen: Pen,
  item: PlacedRecord,
  box: Box,
  reader: RecordReader,
  words: Words,
): void {
  pen.box(box, {
    fill: `note-${item.color}`,
    stroke: 'note-edge',
    radius: noteMetrics.radius,
  })
  const x = box.x + noteMetrics.paddingX
  const width = box.width - 2 * noteMetrics.paddingX
  for (const line of layoutNote(item).lines) {
    drawLine(pen, item, line, { x, y: box.y + line.y, width, height: line.height }, words)
  }
  drawFoot(pen, item, box, reader, words)
}

function drawLine(
  pen: Pen,
  item: PlacedRecord,
  { kind }: FaceLine,
  place: Box,
  words: Words,
): void {
  const { x, y, width, height } = place
  switch (kind) {
    case 'title':
      pen.text(titleOnPaper(item, words), {
        ...{ x, y, width, type: boardType.noteTitle },
        color: item.title === '' || isWithheld(item) ? 'ink-secondary' : 'ink',
      })
      return
    case 'kind':
      pen.icon(iconOf(item.type), x, y + 1, 13, 'ink-secondary')
      pen.text(words.kindName(item.type), {
        ...{ x: x + 18, y, width: width - 18, type: boardType.noteLine },
        color: 'ink-secondary',
      })
      return
    case 'picture':
    case 'sketch': {
      if (item.type !== 'picture' && item.type !== 'idea') return
      if (item.type === 'idea' && item.sketch !== '') {
        const scale = Math.min(width / sketchSize.width, height / sketchSize.height)
        const strokes = new Pen()
        strokes.path(item.sketch, 'ink', 2.4)
        pen.add({ kind: 'group', x, y, scale, pieces: strokes.pieces })
        return
      }
      const label = item.title
      pen.add({
        kind: 'picture',
        x,
        y,
        width,
        height,
        hash: item.image,
        color: 'slate',
        radius: 2,
        label,
      })
      return
    }
    default:
      pen.text(words.faceLine(item, kind), {
        ...{ x, y, width, type: boardType.noteLine },
        color: 'ink-secondary',
      })
  }
}

/** Dots of the last closed vote at the left, the author at the right. */
function drawFoot(
  pen: Pen,
  item: PlacedRecord,
  box: Box,
  reader: RecordReader,
  words: Words,
): void {
  const type = boardType.noteLine
  const x = box.x + noteMetrics.paddingX
  const width = box.width - 2 * noteMetrics.paddingX
  const y = box.y + box.height - noteMetrics.paddingY - type.lineHeight
  const dots = dotsOf(reader, item.id)
  if (dots !== null) {
    const label = words.say('dot_count', { count: dots })
    const shown = Math.min(dots, 6)
    pen.add({
      kind: 'dots',
      ...{ x: x + 4, y: y + 8, filled: shown, total: shown, pitch: 9 },
      color: 'accent',
      label,
    })
    pen.text(`${dots}`, { x: x + shown * 9 + 4, y, width: 40, type, color: 'accent' })
  }
  const author =
    item.authorId === null ? '' : (reader.get('participant', item.authorId)?.name ?? '')
  pen.text(clip(author, type, width / 2), {
    ...{ x: x + width / 2, y, width: width / 2, type },
    color: 'ink-secondary',
    align: 'right',
  })
}

/** The dots of the last closed round that a thing stood in; null where it stood in none. */
function dotsOf(reader: RecordReader, itemId: string): number | null {
  const round = reader
    .pointingAt('vote-round', 'itemIds', itemId)
    .findLast(({ isClosed }) => isClosed)
  if (round === undefined) return null
  return reader
    .pointingAt('vote', 'itemId', itemId)
    .filter(({ roundId }) => roundId === round.id)
    .reduce((sum, { dots }) => sum + dots, 0)
}

function titleOnPaper(item: PlacedRecord, words: Words): string {
  if (isWithheld(item)) return words.say('withheld')
  return item.title === '' ? words.say('untitled_card') : item.title
}

function drawLabel(
  pen: Pen,
  label: string,
  middle: { readonly x: number; readonly y: number },
): void {
  if (label === '') return
  const type = boardType.noteLine
  const width = Math.min(160, widthOf(label, type))
  const box = { x: middle.x - width / 2 - 4, y: middle.y - 9, width: width + 8, height: 18 }
  pen.box(box, { fill: 'surface', radius: 4 })
  pen.text(clip(label, type, width), { x: box.x + 4, y: box.y + 1, width, type, align: 'center' })
}

function iconOf(type: PlacedRecord['type']): SheetIcon {
  switch (type) {
    case 'note':
      return 'notes'
    case 'picture':
      return 'image'
    case 'insight':
      return 'eye'
    case 'point-of-view':
    case 'question':
      return 'define'
    case 'improvement':
      return 'roadmap'
    default:
      return type
  }
}
