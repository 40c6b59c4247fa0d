/** Places what a frame holds: rows of a group, fields of a sheet; and works out how large it grows. */

import type { Box, Size } from '#shared/base/geometry.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { frameMetrics, noteMetrics } from './board-metrics.ts'
import { fieldKey, type BoardView } from './board-view.ts'
import { layoutNote } from './note-face.ts'
import { sheetForm, type SheetForm } from './sheet-zones.ts'

/** A field of a sheet on the board; a group has one without a name. */
export interface ZoneBox {
  readonly frameId: string
  /** '' for the field of a group. */
  readonly zone: string
  readonly number: number | null
  readonly box: Box
  /** Where the notes stand. */
  readonly content: Box
}

export interface PlacedFrame {
  readonly box: Box
  /** The fields that arrange their notes; none in a section. */
  readonly zones: readonly ZoneBox[]
}

/** Places a frame; `place` hears the box of each note that the frame arranges. */
export function layoutFrame(
  view: BoardView,
  frame: Frame,
  place: (item: PlacedRecord, box: Box) => void,
): PlacedFrame {
  const form = sheetForm(frame.kind)
  if (form !== null) return layoutSheet(view, frame, form, place)
  return frame.kind === 'group' ? layoutGroup(view, frame, place) : layoutSection(view, frame)
}

function layoutGroup(
  view: BoardView,
  frame: Frame,
  place: (item: PlacedRecord, box: Box) => void,
): PlacedFrame {
  const { padding, headerHeight, groupColumns, gap, lowestGroup } = frameMetrics
  const usual = groupColumns * (noteMetrics.width + gap) - gap + 2 * padding
  const width = frame.width ?? usual
  const content = { x: frame.x + padding, y: frame.y + headerHeight, width: width - 2 * padding }
  const members = view.members.get(fieldKey(frame.id, '')) ?? []
  const used = flow(members, content, place)
  const height = Math.max(
    frame.height ?? lowestGroup,
    headerHeight + used.height + padding,
    lowestGroup,
  )
  const box = { x: frame.x, y: frame.y, width: Math.max(width, used.width + 2 * padding), height }
  const room = { ...content, height: height - headerHeight - padding }
  return { box, zones: [{ frameId: frame.id, zone: '', number: null, box, content: room }] }
}

/** A free area: it reaches as far as what belongs to it. */
function layoutSection(view: BoardView, frame: Frame): PlacedFrame {
  const { sectionWidth, sectionHeight, padding } = frameMetrics
  let right = frame.x + (frame.width ?? sectionWidth)
  let bottom = frame.y + (frame.height ?? sectionHeight)
  for (const item of view.members.get(fieldKey(frame.id, '')) ?? []) {
    const face = layoutNote(item)
    right = Math.max(right, item.x + face.width + padding)
    bottom = Math.max(bottom, item.y + face.height + padding)
  }
  return {
    box: { x: frame.x, y: frame.y, width: right - frame.x, height: bottom - frame.y },
    zones: [],
  }
}

function layoutSheet(
  view: BoardView,
  frame: Frame,
  form: SheetForm,
  place: (item: PlacedRecord, box: Box) => void,
): PlacedFrame {
  const { headerHeight, zoneHeader, zonePadding, lowestZone } = frameMetrics
  const width = Math.max(
    frame.width ?? 0,
    leastWidth(view, frame, form),
    frame.width === null ? form.width : 0,
  )
  const least = headerHeight + form.rows.length * lowestZone
  const extra = Math.floor(Math.max(0, (frame.height ?? 0) - least) / form.rows.length)
  const zones: ZoneBox[] = []
  let y = frame.y + headerHeight
  for (const row of form.rows) {
    let height = lowestZone + extra
    let x = frame.x
    const starts: { readonly x: number; readonly width: number }[] = []
    for (const { zone, span } of row) {
      const zoneWidth = (width * span) / 12
      starts.push({ x, width: zoneWidth })
      const room = {
        x: x + zonePadding,
        y: y + zoneHeader,
        width: zoneWidth - 2 * zonePadding,
      }
      const used = flow(view.members.get(fieldKey(frame.id, zone)) ?? [], room, place)
      height = Math.max(height, zoneHeader + used.height + zonePadding)
      x += zoneWidth
    }
    row.forEach(({ zone, number }, n) => {
      const box = { ...starts[n]!, y, height }
      const content = {
        x: box.x + zonePadding,
        y: y + zoneHeader,
        width: box.width - 2 * zonePadding,
        height: height - zoneHeader - zonePadding,
      }
      zones.push({ frameId: frame.id, zone, number, box, content })
    })
    y += height
  }
  return { box: { x: frame.x, y: frame.y, width, height: y - frame.y }, zones }
}

/** No field is narrower than a note with its padding, nor than the widest that it holds. */
function leastWidth(view: BoardView, frame: Frame, form: SheetForm): number {
  const widths = form.rows.flat().map(({ zone, span }) => {
    const members = view.members.get(fieldKey(frame.id, zone)) ?? []
    const widest = members.reduce<number>(
      (most, item) => Math.max(most, layoutNote(item).width),
      noteMetrics.width,
    )
    return ((widest + 2 * frameMetrics.zonePadding) * 12) / span
  })
  return Math.max(...widths)
}

/** Where the next note would stand behind those that a field holds. */
export function nextPlace(zone: ZoneBox, boxes: readonly Box[]): Box {
  const { content } = zone
  const { gap } = frameMetrics
  const size = { width: noteMetrics.width, height: noteMetrics.lowestHeight }
  const last = boxes.at(-1)
  if (last === undefined) return { x: content.x, y: content.y, ...size }
  const x = last.x + last.width + gap
  if (x + size.width <= content.x + content.width) return { x, y: last.y, ...size }
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x: content.x, y: bottom + gap, ...size }
}

/** Sets notes in rows, those of a row as tall as the tallest; gives the room they take. */
function flow(
  items: readonly PlacedRecord[],
  room: Omit<Box, 'height'>,
  place: (item: PlacedRecord, box: Box) => void,
): Size {
  const { gap } = frameMetrics
  let row: { readonly item: PlacedRecord; readonly box: Box }[] = []
  let { x, y } = room
  let [height, widest] = [0, 0]
  const endRow = (): void => {
    for (const { item, box } of row) place(item, { ...box, height })
    y += height + gap
    row = []
    height = 0
    x = room.x
  }
  for (const item of items) {
    const face = layoutNote(item)
    if (row.length > 0 && x + face.width > room.x + room.width) endRow()
    row.push({ item, box: { x, y, width: face.width, height: face.height } })
    height = Math.max(height, face.height)
    x += face.width + gap
    widest = Math.max(widest, x - gap - room.x)
  }
  if (row.length > 0) endRow()
  return { width: widest, height: Math.max(0, y - gap - room.y) }
}
