/** Turns a board into the rows of its list: frames as headings, what they hold, and where one can add. */

import { fieldKey, viewBoard } from '#shared/layout/board/board-view.ts'
import { sheetForm } from '#shared/layout/board/sheet-zones.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import type { Diff } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** A place that notes can be added to: a frame, a field of a sheet, or the free part of the board. */
export interface ListPart {
  readonly frameId: string | null
  readonly zone: string
}

export type ListRow = { readonly key: string; readonly part: ListPart } & (
  | { readonly kind: 'heading'; readonly count: number }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'add' }
)

/** The rows of a board: its frames in their order, then what lies free. Connectors have no row. */
export function listRows(reader: RecordReader, boardId: string): readonly ListRow[] {
  const { frames, items, members } = viewBoard(reader, boardId)
  const known = new Set(frames.map(({ id }) => id))
  const inFrames = frames.flatMap(partsOf).flatMap((part) => {
    const held = members.get(fieldKey(part.frameId, part.zone)) ?? []
    return rowsOf(part, held)
  })
  const free = items.filter(({ frameId }) => frameId === null || !known.has(frameId))
  return [...inFrames, ...rowsOf({ frameId: null, zone: '' }, free)]
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

function rowsOf(part: ListPart, held: readonly { readonly id: string }[]): readonly ListRow[] {
  const key = `${part.frameId ?? ''} ${part.zone}`
  return [
    { kind: 'heading', key: `heading ${key}`, part, count: held.length },
    ...held.map(({ id }): ListRow => ({ kind: 'record', key: id, part, id })),
    { kind: 'add', key: `add ${key}`, part },
  ]
}

function partsOf(frame: Frame): readonly { readonly frameId: string; readonly zone: string }[] {
  const form = sheetForm(frame.kind)
  if (form === null) return [{ frameId: frame.id, zone: '' }]
  return form.rows.flat().map(({ zone }) => ({ frameId: frame.id, zone }))
}
