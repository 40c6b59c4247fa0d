/** What both ways to start share: the clock, the limits, and where the built parts lie. */
import type { Clock } from '#shared/base/clock.ts'

export interface Places {
  /** The folder with the built index.html and print.html. */
  readonly rendererFolder: string
  readonly preloadPath: string
}

export const systemClock: Clock = { now: () => Date.now() }

/** A hundred pages take about 20 s; what takes longer than this has got stuck. */
export const printLimitMs = 120_000

/** How long quitting waits for the window to flush its unsaved work. */
export const flushLimitMs = 5_000
