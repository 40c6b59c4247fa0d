/** Holds the app back from quitting until the window has put its unsaved work on disk. */
import type { Timers } from './timers.ts'

export interface QuitTools {
  readonly timers: Timers
  readonly quit: () => void
  /** Asks the window to flush; false where there is none that could. */
  readonly askWindow: () => boolean
  readonly limitMs: number
}

interface Preventable {
  preventDefault(): void
}

/** Both closing the window and quitting the app come by here, since the app is its one window. */
export function createQuitGuard({ timers, quit, askWindow, limitMs }: QuitTools) {
  let state: 'running' | 'waiting' | 'released' = 'running'

  /** The flush and the end of the wait both come by here; the first of them counts. */
  function release(): void {
    if (state !== 'waiting') return
    state = 'released'
    quit()
  }

  return {
    /** For `before-quit` and for the window's `close`. */
    hold(event: Preventable): void {
      if (state === 'running') {
        state = askWindow() ? 'waiting' : 'released'
        if (state === 'waiting') timers.after(limitMs, release)
      }
      if (state === 'waiting') event.preventDefault()
    },
    /** The window has flushed. Said without having been asked, it changes nothing. */
    ready: release,
  }
}
