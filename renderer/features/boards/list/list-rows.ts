/** Turns a board into the rows of its list: frames as headings, what they hold, and where one can add. */

import { fieldKey, viewBoard } from '#shared/layout/board/board-view.ts'
import { sheetForm } from '#shared/layout/board/sheet-zones.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import type { Diff } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** A place that notes can be added to: a frame, a field of a sheet, or the free part of the board. */
export interface ListPart {
  readonly frameId: string | null
  readonly zone: string
}

export type ListRow = { readonly key: string; readonly part: ListPart } &
  /** Level 2 for a frame and what is free, 3 for a field of a sheet. */
  (
    | { readonly kind: 'heading'; readonly level: 2 | 3; readonly count: number }
    | { readonly kind: 'record'; readonly id: string }
    | { readonly kind: 'add' }
  )

/** The rows of a board: its frames in their order, then what lies free. Connectors have no row. */
export function listRows(reader: RecordReader, boardId: string): readonly ListRow[] {
  const { frames, items, members } = viewBoard(reader, boardId)
  const known = new Set(frames.map(({ id }) => id))
  const inFrames = frames.flatMap((frame): readonly ListRow[] => {
    const heldIn = (zone: string) => members.get(fieldKey(frame.id, zone)) ?? []
    const whole = { frameId: frame.id, zone: '' }
    const zones = sheetForm(frame.kind)?.rows.flat()
    if (zones === undefined) return rowsOf(whole, heldIn(''), 2)
    const fields = zones.map(({ zone }) => rowsOf({ ...whole, zone }, heldIn(zone), 3))
    const count = zones.reduce((sum, { zone }) => sum + heldIn(zone).length, 0)
    return [headingOf(whole, 2, count), ...fields.flat()]
  })
  const free = items.filter(({ frameId }) => frameId === null || !known.has(frameId))
  return [...inFrames, ...rowsOf({ frameId: null, zone: '' }, free, 2)]
}

/** Whether a change can have changed the rows: typing and moving about do not. */
export function concernsRows({ added, removed, updated }: Diff): boolean {
  return (
    [...added.values(), ...removed.values()].some(
      (record) => isPlaced(record) || record.type === 'frame',
    ) ||
    [...updated.values()].some(({ after }) =>
      ['boardId', 'frameId', 'zone', 'order', 'kind'].some((field) => field in after),
    )
  )
}

function rowsOf(
  part: ListPart,
  held: readonly { readonly id: string }[],
  level: 2 | 3,
): readonly ListRow[] {
  return [
    headingOf(part, level, held.length),
    ...held.map(({ id }): ListRow => ({ kind: 'record', key: id, part, id })),
    { kind: 'add', key: `add ${keyOf(part)}`, part },
  ]
}

function headingOf(part: ListPart, level: 2 | 3, count: number): ListRow {
  return { kind: 'heading', key: `heading ${keyOf(part)}`, part, level, count }
}

function keyOf({ frameId, zone }: ListPart): string {
  return `${frameId ?? ''} ${zone}`
}
