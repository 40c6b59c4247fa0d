/** The day on this machine, for what compares a date with today. */

import { dayOf } from '#shared/base/day.ts'

/** Today as `2026-03-02`. */
export function today(): string {
  return dayOf(Date.now())
}
