/** Brings the view of a map up to date after a change, without gathering again what the change left alone. */

import { byOrder } from '#shared/base/order-key.ts'
import { keepSame } from '#shared/base/keep-same.ts'
import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import type { Diff } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { touchpointsFollowing } from './expectation/rated-touchpoints.ts'
import { cellKey, viewJourney, type JourneyView } from './journey-view.ts'

/**
 * The view after `diff`, of which `reader` already knows; `before` is the view right before it.
 * What says the same stays the same objects, `before` itself where all of it does. Changes to
 * cards alone touch their cells only; after any other change the records are gathered anew.
 * @throws AppError `record-missing` when the journey is gone
 */
export function followJourney(before: JourneyView, reader: RecordReader, diff: Diff): JourneyView {
  const touched = touchedItems(reader, diff)
  if (touched === null) return keepSame(before, viewJourney(reader, before.journey.id))
  const cells = withItems(before, reader, touched)
  if (cells === before.cells) return before
  const stepIds = new Set(touched.flatMap(({ keys }) => keys.map((key) => key.split('|')[1]!)))
  const touchpoints = touchpointsFollowing(before.touchpoints, { ...before, cells }, stepIds)
  return { ...before, cells, touchpoints }
}

/** An item that came, changed or went, with the cells it may be in or have been in. */
interface TouchedItem {
  readonly id: string
  readonly keys: readonly string[]
}

/** Null where something else than items has changed. */
function touchedItems(reader: RecordReader, diff: Diff): readonly TouchedItem[] | null {
  const touched: TouchedItem[] = []
  for (const records of [diff.added, diff.removed]) {
    for (const [id, record] of records) {
      if (isCellItem(record)) touched.push({ id, keys: [cellKey(record.laneId, record.stepId)] })
      // Arrows lie beside the cells.
      else if (record.type !== 'transition') return null
    }
  }
  for (const [id, change] of diff.updated) {
    const record = reader.find(id)
    if (record?.type === 'transition') continue
    if (!isCellItem(record)) return null
    const { laneId = record.laneId, stepId = record.stepId } = change.before as Partial<CellItem>
    const keys = new Set([cellKey(record.laneId, record.stepId), cellKey(laneId, stepId)])
    touched.push({ id, keys: [...keys] })
  }
  return touched
}

function withItems(
  before: JourneyView,
  reader: RecordReader,
  touched: readonly TouchedItem[],
): JourneyView['cells'] {
  const shown = new Visible(before)
  const changed = new Map<string, Set<string>>()
  for (const { id, keys } of touched) {
    for (const key of keys) {
      const ids = changed.get(key)
      if (ids === undefined) changed.set(key, new Set([id]))
      else ids.add(id)
    }
  }
  let cells: Map<string, readonly CellItem[]> | null = null
  for (const [key, ids] of changed) {
    if (!shown.has(key)) continue
    cells ??= new Map(before.cells)
    const old = before.cells.get(key) ?? []
    const staying = old.filter(({ id }) => !ids.has(id))
    const coming = [...ids].flatMap((id) => {
      const item = reader.find(id)
      return isCellItem(item) && cellKey(item.laneId, item.stepId) === key ? [item] : []
    })
    const cell = [...staying, ...coming].sort(byOrder)
    if (cell.length === 0) cells.delete(key)
    else cells.set(key, cell)
  }
  return cells ?? before.cells
}

/** Knows which cells a view shows, empty ones included. */
class Visible {
  private readonly lanes: ReadonlySet<string>
  private readonly steps: ReadonlySet<string>

  constructor({ lanes, stages }: JourneyView) {
    this.lanes = new Set(lanes.map(({ id }) => id))
    this.steps = new Set(stages.flatMap(({ steps }) => steps.map(({ id }) => id)))
  }

  has(key: string): boolean {
    const [laneId = '', stepId = ''] = key.split('|')
    return this.lanes.has(laneId) && this.steps.has(stepId)
  }
}
