/** Says how long ago a persona was held against what is known. */

/** After half a year a persona may be about people who are no longer like that. */
export const longestReviewDays = 180

const dayMs = 24 * 60 * 60 * 1000

/** Whole days from one day to another, both as `2026-03-02`; null where one of them is not known. */
export function daysBetween(day: string, later: string): number | null {
  const from = Date.parse(`${day}T00:00:00Z`)
  const to = Date.parse(`${later}T00:00:00Z`)
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.round((to - from) / dayMs)
}

/** Days since the last review where they are too many; else null. Who was never reviewed is not old. */
export function overdueDays(lastReviewedOn: string, today: string): number | null {
  const days = daysBetween(lastReviewedOn, today)
  return days !== null && days > longestReviewDays ? days : null
}
