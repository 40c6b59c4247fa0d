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
  let disarm = () => undefined as void

  function release(): void {
    if (state !== 'waiting') return
    disarm()
    state = 'released'
    quit()
  }

  return {
    /** For `before-quit` and for the window's `close`. */
    hold(event: Preventable): void {
      if (state === 'released') return
      if (state === 'running' && !askWindow()) {
        state = 'released'
        return
      }
      event.preventDefault()
      if (state === 'waiting') return
      state = 'waiting'
      disarm = timers.after(limitMs, release)
    },
    /** The window has flushed. Said without having been asked, it changes nothing. */
    ready: release,
  }
}
