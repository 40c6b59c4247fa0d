/** Says whose words are not put on paper: what is printed leaves the team. */

import type { AnyRecord } from '#shared/model/schema.ts'

/** Whether somebody said no to being quoted. */
export function isWithheld(record: AnyRecord): boolean {
  return record.type === 'evidence' && record.consent === 'refused'
}
