/** What can be done with whole rows of the table: adding one below another, adding the first, removing. */

import { itemsInCell, addItem, removeItems } from '#shared/commands/item-commands.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { isCellItem, itemTypeOfLane } from '#shared/model/cells.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import type { TableParts } from './table-parts.ts'

interface RowTools {
  readonly view: JourneyView
  readonly rows: readonly TableRow[]
  readonly activate: TableParts['activate']
  readonly openTitle: (rowId: string) => void
  readonly column: TableColumn
}

type RowVerbs = Pick<TableParts, 'addBelow' | 'addFirst' | 'remove'>

export function useRowVerbs({ view, rows, activate, openTitle, column }: RowTools): RowVerbs {
  const run = useRun()
  const { store, history } = useDocument().workbench
  return {
    addBelow({ record }) {
      const { laneId, stepId } = record
      if (record.type === 'emotion-point') {
        const point = addPoint(laneId, stepId)
        if (point !== null) openTitle(point)
        return
      }
      const index = itemsInCell(store, laneId, stepId).findIndex(({ id }) => id === record.id) + 1
      openTitle(run(addItem, { laneId, stepId, index, title: '' }))
    },
    addFirst() {
      const step = view.stages[0]?.steps[0]
      const lane = view.lanes.find(({ kind }) => itemTypeOfLane(kind) !== null)
      if (step === undefined || lane === undefined) return
      openTitle(run(addItem, { laneId: lane.id, stepId: step.id, index: null, title: '' }))
    },
    remove(row) {
      const chosen = new Set(useSession.getState().selectedIds)
      const gone = chosen.has(row.id) ? rows.filter(({ id }) => chosen.has(id)) : [row]
      const last = rows.indexOf(gone.at(-1) ?? row)
      const left = new Set(gone)
      const next = rows.slice(last + 1).find((each) => !left.has(each))
      const before = rows.slice(0, last).findLast((each) => !left.has(each))
      const options = { gestureKey: newGesture('table remove') }
      const itemIds = gone.flatMap(({ record }) => (isCellItem(record) ? [record.id] : []))
      if (itemIds.length > 0) run(removeItems, { itemIds }, options)
      for (const { record } of gone) {
        if (record.type !== 'emotion-point') continue
        const { laneId, stepId, personaId } = record
        run(setEmotion, { laneId, stepId, personaId, value: null }, options)
      }
      history.endGesture()
      const to = next ?? before
      if (to !== undefined) activate({ rowId: to.id, column })
    },
  }

  /** The point of the first persona that has none at a step yet; null where all have one. */
  function addPoint(laneId: string, stepId: string): string | null {
    const points = view.emotionPoints.get(laneId)
    const free = view.personas.find(({ persona }) => !points?.get(persona.id)?.has(stepId))
    if (free === undefined) return null
    const personaId = free.persona.id
    run(setEmotion, { laneId, stepId, personaId, value: 0 })
    const made = store.pointingAt('emotion-point', 'stepId', stepId)
    return made.find((each) => each.laneId === laneId && each.personaId === personaId)?.id ?? null
  }
}
