/** The day of a moment, for dates that people write. */

/** The day as `2026-03-02`, in the time zone of the machine. `time`: ms since 1970-01-01 UTC. */
export function dayOf(time: number): string {
  const date = new Date(time)
  const two = (value: number): string => String(value).padStart(2, '0')
  const year = String(date.getFullYear()).padStart(4, '0')
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
