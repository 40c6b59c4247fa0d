/** Leads to a record wherever it lives: opens its map, board or persona, selects it, brings it into sight. */

import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import { isCellItem } from '#shared/model/cells.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useBoardViews } from './board-views.ts'
import { useDocument } from './document-hooks.ts'
import { moveFocus } from './focus-places.ts'
import { sameShallow } from './same-shallow.ts'
import { useSession, type Cursor, type Place } from './session.ts'

export interface GoOptions {
  /** Leaves the keyboard where it is, as for a look from the inspector. */
  readonly keepsFocus?: boolean
}

/** Where a record is seen, and what is selected there. */
export interface RecordStop {
  readonly place: Place
  readonly selectedIds: readonly string[]
  readonly cursor: Cursor | null
  /** Whether it is seen among the transcripts of its stage. */
  readonly isTranscript?: true
}

/** Goes to a record; does nothing where no place shows it. */
export function useGoToRecord(): (recordId: string, options?: GoOptions) => void {
  const { store } = useDocument().workbench
  return (recordId, { keepsFocus = false } = {}) => {
    const stop = stopOfRecord(store, recordId)
    if (stop === null) return
    if (stop.isTranscript) useBoardViews.getState().choose('empathize', 'transcripts')
    const { place, goTo, setCursor, select, setInspectorOpen } = useSession.getState()
    if (!sameShallow(placeKey(place), placeKey(stop.place))) goTo(stop.place)
    if (stop.place.kind === 'personas') return
    setCursor(stop.cursor)
    select(stop.selectedIds)
    setInspectorOpen(true)
    if (keepsFocus) return
    // The keyboard on a map means a cell; a map or board as a whole is told in the inspector, once drawn.
    if (stop.selectedIds.length > 0 || stop.cursor !== null) moveFocus('map')
    else requestAnimationFrame(() => moveFocus('inspector'))
  }
}

/** The stop at which a record is seen; null for what no place shows. */
export function stopOfRecord(reader: RecordReader, recordId: string): RecordStop | null {
  const shownId = shownFor(reader, recordId)
  const record = shownId === null ? undefined : reader.find(shownId)
  if (shownId === null || record === undefined) return null
  if (record.type === 'board' || isPlaced(record) || 'boardId' in record) {
    const boardId = record.type === 'board' ? record.id : record.boardId
    const board = reader.get('board', boardId)
    if (board === undefined) return null
    const selectedIds = record.type === 'board' || record.type === 'vote-round' ? [] : [shownId]
    return { place: { kind: 'board', stage: board.stage, boardId }, selectedIds, cursor: null }
  }
  if (record.type === 'transcript') {
    const place = { kind: 'board', stage: 'empathize', boardId: null } as const
    return { place, selectedIds: [shownId], cursor: null, isTranscript: true }
  }
  const { journeyId, personaId } = placeOfRecord(reader, shownId)
  if (journeyId === null) {
    if (personaId === null) return null
    return { place: { kind: 'personas', personaId }, selectedIds: [], cursor: null }
  }
  // The map itself and a persona on it are shown where nothing is selected.
  const isWhole = record.type === 'journey' || record.type === 'journey-persona'
  return {
    place: { kind: 'journey', journeyId },
    selectedIds: isWhole ? [] : [shownId],
    cursor: cursorFor(reader, shownId),
  }
}

/** What shows a record: itself, or what it belongs to. Null where nothing does. */
export function shownFor(reader: RecordReader, recordId: string): string | null {
  const record = reader.find(recordId)
  switch (record?.type) {
    case undefined:
      return null
    case 'channel':
      return reader.pointingAt('touchpoint', 'channelIds', recordId)[0]?.id ?? null
    case 'attachment':
      return record.ownerId
    case 'assumption':
      return record.ideaId
    case 'test-task':
    case 'test-session':
      return record.testId
    case 'task-result':
      return reader.get('test-session', record.sessionId)?.testId ?? null
    case 'vote':
      return record.itemId
    case 'board-move':
      return record.recordId
    case 'link':
      return record.fromId
    case 'comment':
    case 'tagging':
      return record.recordId
    case 'map-view':
      return record.journeyId
    default:
      return recordId
  }
}

function placeKey(place: Place): readonly (string | null)[] {
  if (place.kind === 'journey') return [place.kind, place.journeyId]
  if (place.kind === 'board') return [place.kind, place.stage, place.boardId]
  return [place.kind, place.kind === 'personas' ? place.personaId : null]
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
  const itemId = isCellItem(record)
    ? recordId
    : record?.type === 'transition'
      ? record.fromId
      : null
  return { laneId: lane, stepId: step, itemId, personaId }
}

function visible<Part extends { readonly isHidden: boolean }>(
  parts: readonly Part[],
): Part | undefined {
  return parts.find((each) => !each.isHidden)
}
