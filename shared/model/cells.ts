/** What lies in the cells of a map: which record type a lane's cells hold. */

import type { LaneKind } from './records/lane.ts'
import { isOfType, type AnyRecord, type RecordByType } from './schema.ts'

/** The record types that lie in a cell, that is, at a lane and a step. */
export const itemTypes = ['card', 'touchpoint', 'pain-point', 'opportunity'] as const

export type ItemType = (typeof itemTypes)[number]

/** Anything that lies in a cell of a map. */
export type CellItem = RecordByType[ItemType]

/**
 * The type of the items in a lane; null for the emotion lane, which holds points instead, and for
 * the lane of expectations, which shows what the touchpoints of its step say.
 */
export function itemTypeOfLane(kind: LaneKind): ItemType | null {
  switch (kind) {
    case 'touchpoint':
      return 'touchpoint'
    case 'pain-point':
      return 'pain-point'
    case 'opportunity':
      return 'opportunity'
    case 'emotion':
    case 'expectation':
      return null
    default:
      return 'card'
  }
}

/** Whether a record lies in a cell. */
export function isCellItem(record: AnyRecord | undefined): record is CellItem {
  return itemTypes.some((type) => isOfType(record, type))
}
