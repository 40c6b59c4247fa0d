/** Changes what a cell of the table holds, through the same commands as the map and the inspector. */

import { addChannel } from '#shared/commands/channel-commands.ts'
import { markDelivery } from '#shared/commands/blueprint/blueprint-commands.ts'
import { noteEmotion, setEmotion } from '#shared/commands/emotion-commands.ts'
import { moveItems, retitleItem, updateCard } from '#shared/commands/item-commands.ts'
import { countLosingFields } from '#shared/commands/lost-fields.ts'
import { updateOpportunity, updatePainPoint } from '#shared/commands/pain-point-commands.ts'
import { addTag, putTag, takeTagOff } from '#shared/commands/remarks/tag-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import type { RunOptions, Workbench } from '#shared/commands/workbench.ts'
import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { tagsOn, type TableValue } from '#shared/layout/table/table-value.ts'
import { useLostFieldsToast } from '#renderer/features/journey/cards/use-lost-fields-toast.ts'
import { guessChannelKind } from '#renderer/looks/guess-channel-kind.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { fieldsFor } from './cell-fields.ts'

export interface CellEdits {
  /** Sets a cell; gives the id of the row's record, which a move to another kind of lane changes. */
  set(row: TableRow, column: TableColumn, value: TableValue, options?: RunOptions): string
  /** Makes a channel or a tag of a name and adds it to the cell. */
  create(row: TableRow, column: 'channels' | 'tags', name: string): void
}

type Run = ReturnType<typeof useRun>

export function useCellEdits(): CellEdits {
  const run = useRun()
  const { workbench } = useDocument()
  const tellLost = useLostFieldsToast()
  const set: CellEdits['set'] = (row, column, value, options = {}) => {
    const place = placeFor(workbench, row, column, value)
    if (place === null) {
      setValue(run, workbench, row, column, value, options)
      return row.id
    }
    if (place.laneId === row.lane.id && place.stepId === row.step.id) return row.id
    const moves = [{ itemId: row.id, ...place, index: null }]
    const lost = countLosingFields(workbench.store, moves)
    const [id = row.id] = run(moveItems, { moves }, options)
    tellLost(lost)
    return id
  }
  return {
    set,
    create(row, column, name) {
      const options = { gestureKey: `new ${column} of ${row.id} ${name}` }
      if (column === 'tags') {
        const tagId = run(addTag, { name }, options)
        run(putTag, { tagId, recordIds: [row.id] }, options)
      } else if (row.record.type === 'touchpoint') {
        const kind = guessChannelKind(name)
        const channelId = run(addChannel, { name, kind }, options)
        const ids = [...new Set([...row.record.channelIds, channelId])]
        set(row, column, { kind: 'ids', ids }, options)
      }
      workbench.history.endGesture()
    },
  }
}

/** The cell that a row goes to by a change of its stage, step or lane; null for other columns. */
function placeFor(
  { store }: Workbench,
  row: TableRow,
  column: TableColumn,
  value: TableValue,
): { readonly laneId: string; readonly stepId: string } | null {
  const here = { laneId: row.lane.id, stepId: row.step.id }
  if (value.kind !== 'ids') return null
  const [id] = value.ids
  switch (column) {
    case 'stage': {
      const [first] = store.pointingAt('step', 'stageId', id ?? '').filter((step) => !step.isHidden)
      return id === row.stage.id || first === undefined ? here : { ...here, stepId: first.id }
    }
    case 'step':
      return { ...here, stepId: id ?? here.stepId }
    case 'lane':
      return { ...here, laneId: id ?? here.laneId }
    default:
      return null
  }
}

function setValue(
  run: Run,
  workbench: Workbench,
  row: TableRow,
  column: TableColumn,
  value: TableValue,
  options: RunOptions,
): void {
  const { record, id } = row
  if (column === 'tags' && value.kind === 'ids') {
    return setTags(run, workbench, id, value.ids, options)
  }
  if (record.type === 'emotion-point') {
    const { laneId, stepId, personaId } = record
    if (value.kind === 'text') run(noteEmotion, { pointId: id, note: value.text }, options)
    else if (value.kind === 'number') {
      run(setEmotion, { laneId, stepId, personaId, value: value.number }, options)
    }
    return
  }
  if (column === 'title' && value.kind === 'text') {
    return run(retitleItem, { itemId: id, title: value.text }, options)
  }
  if (column === 'failure' && value.kind === 'flag') {
    return run(markDelivery, { itemIds: [id], mark: { isFailurePoint: value.isOn } }, options)
  }
  if (column === 'wait' && value.kind === 'flag') {
    return run(markDelivery, { itemIds: [id], mark: { isWaitPoint: value.isOn } }, options)
  }
  if (column === 'wait-minutes' && value.kind === 'number') {
    // Minutes are given for places where people wait.
    const mark = {
      waitMinutes: value.number,
      ...(value.number === null ? {} : { isWaitPoint: true }),
    }
    return run(markDelivery, { itemIds: [id], mark }, options)
  }
  const fields = fieldsFor(row, column, value)
  if (fields === null) return
  switch (record.type) {
    case 'card':
      return run(updateCard, { cardId: id, fields }, options)
    case 'touchpoint':
      return run(updateTouchpoint, { touchpointId: id, fields }, options)
    case 'pain-point':
      return run(updatePainPoint, { painPointId: id, fields }, options)
    case 'opportunity':
      return run(updateOpportunity, { opportunityId: id, fields }, options)
  }
}

function setTags(
  run: Run,
  { store, history }: Workbench,
  recordId: string,
  tagIds: readonly string[],
  options: RunOptions,
): void {
  const gesture = { gestureKey: `tags of ${recordId}`, ...options }
  const before = tagsOn(store, recordId).map(({ id }) => id)
  for (const tagId of tagIds) {
    if (!before.includes(tagId)) run(putTag, { tagId, recordIds: [recordId] }, gesture)
  }
  for (const tagId of before) {
    if (!tagIds.includes(tagId)) run(takeTagOff, { tagId, recordIds: [recordId] }, gesture)
  }
  if (options.gestureKey === undefined) history.endGesture()
}
