/** Leads from a finding to what it is about: opens its map or persona, selects it, brings it into sight. */

import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession, type Cursor } from '#renderer/state/session.ts'

/** Jumps to a record; does nothing where there is no place that shows it. */
export function useJump(): (recordId: string) => void {
  const { store } = useDocument().workbench
  return (recordId) => {
    const shownId = shownFor(store, recordId)
    if (shownId === null) return
    const { journeyId, personaId } = placeOfRecord(store, shownId)
    const { place, goTo, setCursor, select, setInspectorOpen } = useSession.getState()
    if (journeyId === null) return goTo({ kind: 'personas', personaId })
    if (place.kind !== 'journey' || place.journeyId !== journeyId) {
      goTo({ kind: 'journey', journeyId })
    }
    setCursor(cursorFor(store, shownId))
    const type = store.find(shownId)?.type
    // The map itself and a persona on it are shown where nothing is selected.
    select(type === 'journey' || type === 'journey-persona' ? [] : [shownId])
    setInspectorOpen(true)
    // The keyboard on the map means a cell; the map as a whole is told in the inspector, once drawn.
    if (type === 'journey') requestAnimationFrame(() => moveFocus('inspector'))
    else moveFocus('map')
  }
}

/** What shows a record: itself, or for a channel a touchpoint that uses it. Null where nothing does. */
export function shownFor(reader: RecordReader, recordId: string): string | null {
  const record = reader.find(recordId)
  if (record?.type === 'channel') {
    return reader.pointingAt('touchpoint', 'channelIds', recordId)[0]?.id ?? null
  }
  return record === undefined ? null : recordId
}

/** The cell in which a record is seen; null for a map as a whole. */
function cursorFor(reader: RecordReader, recordId: string): Cursor | null {
  const { journeyId, laneId, stepId, personaId } = placeOfRecord(reader, recordId)
  const record = reader.find(recordId)
  if (journeyId === null || record?.type === 'journey') return null
  const lane = laneId ?? visible(reader.pointingAt('lane', 'journeyId', journeyId))?.id
  const stage = visible(reader.pointingAt('stage', 'journeyId', journeyId))
  const step =
    stepId ??
    (stage === undefined ? undefined : visible(reader.pointingAt('step', 'stageId', stage.id))?.id)
  if (lane === undefined || step === undefined) return null
  const itemId = isCellItem(record) ? recordId : null
  return { laneId: lane, stepId: step, itemId, personaId }
}

function visible<Part extends { readonly isHidden: boolean }>(
  parts: readonly Part[],
): Part | undefined {
  return parts.find((each) => !each.isHidden)
}
