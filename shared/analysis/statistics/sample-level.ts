/** Says how much may be read from a sample of a given size. */

/** `hidden`: too few to show or judge; `small`: show counts and say so; `enough`: show the score. */
export type SampleLevel = 'hidden' | 'small' | 'enough'

const fewestShown = 5
const fewestScored = 30

/** Fewer than 5 are hidden (also for their privacy), 5 to 29 are a small sample. */
export function sampleLevel(n: number): SampleLevel {
  if (n < fewestShown) return 'hidden'
  return n < fewestScored ? 'small' : 'enough'
}
