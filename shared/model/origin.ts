/** Where the records of a to-be map come from: brings those saved before origins were kept to today. */

import type { RawRecord } from './define-record.ts'

/** Before version 2, no record of a map said what it was made from. */
export function withoutOrigin(record: RawRecord): RawRecord {
  return { ...record, originId: null }
}
