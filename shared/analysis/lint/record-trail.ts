/** Finds where a record lies in the project, from its map down to itself. */

import { boardStages } from '#shared/model/records/board.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import type { RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** One part of the way to a record. */
export interface TrailPart {
  readonly type: RecordType
  /** As the user wrote it; '' where there is none. */
  readonly name: string
  /** Place among its siblings from 1, for stages and steps; that of its stage for boards; else null. */
  readonly number: number | null
}

/** Where to go to see a record. */
export interface RecordPlace {
  readonly journeyId: string | null
  readonly stepId: string | null
  readonly laneId: string | null
  readonly personaId: string | null
  readonly boardId: string | null
  /** Itself last; empty where the record is not there. */
  readonly trail: readonly TrailPart[]
}

const nowhere: RecordPlace = {
  journeyId: null,
  stepId: null,
  laneId: null,
  personaId: null,
  boardId: null,
  trail: [],
}

/** The place of a record of any type; what lies on no map has a trail of itself alone. */
export function placeOfRecord(reader: RecordReader, recordId: string): RecordPlace {
  const record = reader.find(recordId)
  if (record === undefined) return nowhere
  switch (record.type) {
    case 'stage':
      return placeOfStage(reader, recordId)
    case 'step':
      return placeOfStep(reader, recordId)
    case 'lane':
      return below(placeOfMap(reader, record.journeyId), { laneId: recordId }, part(record))
    case 'card':
    case 'touchpoint':
    case 'pain-point':
    case 'opportunity':
    case 'emotion-point': {
      const { stepId, laneId } = record
      const personaId = record.type === 'emotion-point' ? record.personaId : null
      return below(placeOfStep(reader, stepId), { laneId, personaId }, part(record))
    }
    case 'journey-persona': {
      const { journeyId, personaId } = record
      const { name } = reader.get('persona', personaId) ?? { name: '' }
      const self = { type: 'persona', name, number: null } as const
      const laneId = firstLane(reader, journeyId, 'emotion')
      return below(placeOfMap(reader, journeyId), { personaId, laneId }, self)
    }
    case 'persona':
      return { ...nowhere, personaId: recordId, trail: [part(record)] }
    case 'journey':
      return placeOfMap(reader, recordId)
    case 'board':
      return placeOfBoard(reader, recordId)
    case 'transition':
      return below(placeOfRecord(reader, record.fromId), {}, partOfArrow(reader, record))
    case 'assumption':
      return below(placeOfRecord(reader, record.ideaId), {}, part(record))
    case 'test-task':
    case 'test-session':
      return below(placeOfRecord(reader, record.testId), {}, part(record))
    default: {
      const above = 'boardId' in record ? placeOfBoard(reader, record.boardId) : nowhere
      return below(above, {}, part(record))
    }
  }
}

function placeOfBoard(reader: RecordReader, boardId: string): RecordPlace {
  const board = reader.get('board', boardId)
  if (board === undefined) return nowhere
  const number = boardStages.indexOf(board.stage) + 1
  return { ...nowhere, boardId, trail: [{ ...part(board), number }] }
}

function placeOfMap(reader: RecordReader, journeyId: string): RecordPlace {
  const { name } = reader.get('journey', journeyId) ?? { name: '' }
  return { ...nowhere, journeyId, trail: [{ type: 'journey', name, number: null }] }
}

function placeOfStage(reader: RecordReader, stageId: string): RecordPlace {
  const stage = reader.get('stage', stageId)
  if (stage === undefined) return nowhere
  const { journeyId } = stage
  const number = numberAmong(reader.pointingAt('stage', 'journeyId', journeyId), stageId)
  const first = reader.pointingAt('step', 'stageId', stageId).find((step) => !step.isHidden)
  const place = { stepId: first?.id ?? null }
  return below(placeOfMap(reader, journeyId), place, { ...part(stage), number })
}

function placeOfStep(reader: RecordReader, stepId: string): RecordPlace {
  const step = reader.get('step', stepId)
  if (step === undefined) return nowhere
  const number = numberAmong(reader.pointingAt('step', 'stageId', step.stageId), stepId)
  return below(placeOfStage(reader, step.stageId), { stepId }, { ...part(step), number })
}

function firstLane(reader: RecordReader, journeyId: string, kind: LaneKind): string | null {
  const lanes = reader.pointingAt('lane', 'journeyId', journeyId)
  return lanes.find((lane) => lane.kind === kind && !lane.isHidden)?.id ?? null
}

function below(above: RecordPlace, place: Partial<RecordPlace>, self: TrailPart): RecordPlace {
  return { ...above, ...place, trail: [...above.trail, self] }
}

function part(record: { readonly type: RecordType }): TrailPart {
  const { type } = record
  if ('title' in record) return { type, name: String(record.title), number: null }
  if ('participantCode' in record && type === 'test-session') {
    return { type, name: String(record.participantCode), number: null }
  }
  return { type, name: 'name' in record ? String(record.name) : '', number: null }
}

/** An arrow without a name goes by its ends. */
function partOfArrow(reader: RecordReader, { type, label, fromId, toId }: Transition): TrailPart {
  const title = (id: string): string => {
    const item = reader.find(id)
    return isCellItem(item) ? item.title : ''
  }
  const name = label === '' ? `${title(fromId)} → ${title(toId)}` : label
  return { type, name, number: null }
}

/** The number that the map shows, where hidden siblings are not counted. */
function numberAmong(
  siblings: readonly { readonly id: string; readonly isHidden: boolean }[],
  id: string,
): number {
  const shown = siblings.filter((each) => !each.isHidden || each.id === id)
  return shown.findIndex((each) => each.id === id) + 1
}
