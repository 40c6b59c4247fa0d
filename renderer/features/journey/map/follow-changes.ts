/** Keeps cursor and selection where the work is while cards come and go. */

import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import { isExpectationLane, touchpointsIn } from '#shared/layout/expectation/rated-touchpoints.ts'
import type { OpenDocument } from '#renderer/state/document.ts'
import { useSession } from '#renderer/state/session.ts'
import type { MapParts } from './map-context.ts'

/** Listens until the returned function is called. */
export function followChanges({ signal, workbench }: OpenDocument, map: MapParts): () => void {
  const { store } = workbench
  return signal.subscribe(({ lastDiff, history }) => {
    leaveRemoved((id) => store.find(id) !== undefined)
    // With steps to do again, this was an undo or a redo: what it touched is what it is about.
    if (history.redo === null) return
    const touched = [...lastDiff.added.keys(), ...lastDiff.updated.keys()]
      .map((id) => store.find(id))
      .filter((record): record is CellItem => isCellItem(record))
      .filter((item) => store.get('lane', item.laneId)?.journeyId === map.journeyId)
    const [first] = touched
    if (first === undefined) return
    const { stepId, id: itemId } = first
    const laneId = laneOf(first, map)
    map.goTo(
      { laneId, stepId, itemId, personaId: null },
      touched.map(({ id }) => id),
    )
  })
}

/** Where scores are set, their touchpoints are seen; everything else is seen at its card. */
function laneOf(item: CellItem, map: MapParts): string {
  const { cursor } = useSession.getState()
  const { view } = map.map.getState()
  const isHere =
    cursor !== null &&
    isExpectationLane(view, cursor.laneId) &&
    touchpointsIn(view, item.stepId).some(({ id }) => id === item.id)
  return isHere ? cursor.laneId : item.laneId
}

function leaveRemoved(isThere: (id: string) => boolean): void {
  const { cursor, setCursor, selectedIds, select } = useSession.getState()
  const left = selectedIds.filter(isThere)
  if (left.length < selectedIds.length) select(left)
  if (cursor === null) return
  if (!isThere(cursor.laneId) || !isThere(cursor.stepId)) setCursor(null)
  else if (cursor.itemId !== null && !isThere(cursor.itemId)) {
    setCursor({ ...cursor, itemId: null })
  }
}
