/** What lies on boards: the record types with a place there, and the stage each belongs to at first. */

import type { BoardStage } from './records/board.ts'
import type { AnyRecord, RecordByType } from './schema.ts'

/** The record types that have a place on a board (see `placed.ts`). */
export const placedTypes = [
  'note',
  'picture',
  'evidence',
  'insight',
  'point-of-view',
  'question',
  'idea',
  'prototype',
  'test',
  'improvement',
] as const

export type PlacedType = (typeof placedTypes)[number]

/** Anything that lies on a board, other than frames. */
export type PlacedRecord = RecordByType[PlacedType]

const types: ReadonlySet<string> = new Set(placedTypes)

/** Whether a record lies on a board. */
export function isPlaced(record: AnyRecord | undefined): record is PlacedRecord {
  return record !== undefined && types.has(record.type)
}

/** The stage at whose board a type is made; null for what is at home on every board. */
export function homeStageOf(type: PlacedType): BoardStage | null {
  switch (type) {
    case 'note':
    case 'picture':
      return null
    case 'evidence':
      return 'empathize'
    case 'insight':
    case 'point-of-view':
    case 'question':
      return 'define'
    case 'idea':
      return 'ideate'
    case 'prototype':
      return 'prototype'
    case 'test':
    case 'improvement':
      return 'test'
  }
}

/** What typing on the free sheet of a stage's board makes. */
export function typedOnBoard(stage: BoardStage): PlacedType {
  switch (stage) {
    case 'empathize':
      return 'evidence'
    case 'define':
      return 'insight'
    case 'ideate':
      return 'idea'
    case 'prototype':
      return 'prototype'
    case 'test':
      return 'test'
  }
}
