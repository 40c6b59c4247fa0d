/** What a blueprint says of an action: whether it fails often, and whether people wait there. */

import type { RawRecord } from './define-record.ts'
import { count, flag } from './fields.ts'

export const deliveryFields = {
  /** Where the service often goes wrong. */
  isFailurePoint: flag(),
  /** Where people have to wait. */
  isWaitPoint: flag(),
  /** How long they usually wait, in minutes; null where nobody measured. */
  waitMinutes: count(),
} as const

/** Nothing fails and nobody waits, as far as is known. */
export const noDelivery = { isFailurePoint: false, isWaitPoint: false, waitMinutes: null } as const

/** Before version 3, no action said where it fails or makes people wait. */
export function withoutDelivery(record: RawRecord): RawRecord {
  return { ...record, ...noDelivery }
}
