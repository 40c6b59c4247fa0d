/** Counts the fields of a crazy-eights sheet by the clock: one for each minute. */

export const eightMinutes = 8

const minuteMs = 60_000

/** The field, 1 to 8, that the clock is at; null where it is over, or was set for something longer. */
export function beatOf(totalMs: number, leftMs: number): number | null {
  if (totalMs !== eightMinutes * minuteMs || leftMs <= 0) return null
  return Math.min(eightMinutes, Math.floor((totalMs - leftMs) / minuteMs) + 1)
}
