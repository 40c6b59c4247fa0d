/** Says which records stand in one order. */

import type { AnyRecord } from './schema.ts'

/** A record with a place among siblings. */
export type Ordered = Extract<AnyRecord, { readonly order: string }>

/** Records with the same answer stand in one order. */
export function siblingGroup(record: Ordered): string {
  switch (record.type) {
    case 'persona-photo':
    case 'trait':
      return `${record.type} ${record.personaId}`
    case 'journey-persona':
    case 'stage':
    case 'lane':
    case 'map-view':
      return `${record.type} ${record.journeyId}`
    case 'step':
      return `${record.type} ${record.stageId}`
    case 'card':
    case 'touchpoint':
    case 'pain-point':
    case 'opportunity':
      return `cell ${record.laneId} ${record.stepId}`
    case 'frame':
    case 'vote-round':
      return `${record.type} ${record.boardId}`
    case 'assumption':
      return `${record.type} ${record.ideaId}`
    case 'test-task':
    case 'test-session':
      return `${record.type} ${record.testId}`
    case 'attachment':
      return `${record.type} ${record.ownerId}`
    case 'persona':
    case 'channel':
    case 'journey':
    case 'participant':
    case 'board':
    case 'transcript':
    case 'tag':
      return record.type
    default:
      return `board ${record.boardId}`
  }
}

/** Whether a record has a place among siblings. */
export function isOrdered(record: AnyRecord): record is Ordered {
  return 'order' in record
}
