/** Holds the app back from quitting until the window's work is on disk, or the user lets it go. */
import type { Timers } from './timers.ts'

/** What the user wants where the last changes could not be saved. */
export type UnsavedAnswer = 'save-as' | 'quit' | 'cancel'

export interface QuitTools {
  readonly timers: Timers
  readonly quit: () => void
  /** Asks the window to flush; false where there is none that could. */
  readonly askWindow: () => boolean
  /** Asks the user; rejects where nobody can be asked. */
  readonly askUser: () => Promise<UnsavedAnswer>
  /** Has the window offer to save the project as a file. */
  readonly saveAsFile: () => void
  readonly limitMs: number
}

interface Preventable {
  preventDefault(): void
}

/** Both closing the window and quitting the app come by here, since the app is its one window. */
export function createQuitGuard(tools: QuitTools) {
  let state: 'running' | 'waiting' | 'asking' | 'released' = 'running'
  let disarm = (): void => undefined

  function release(): void {
    state = 'released'
    tools.quit()
  }

  async function settle(): Promise<void> {
    state = 'asking'
    // A window that cannot carry the question cannot save anything either.
    const answer = await tools.askUser().catch(() => 'quit' as const)
    if (answer === 'quit') return release()
    state = 'running'
    if (answer === 'save-as') tools.saveAsFile()
  }

  return {
    /** For `before-quit` and for the window's `close`. */
    hold(event: Preventable): void {
      if (state === 'running') {
        state = tools.askWindow() ? 'waiting' : 'released'
        if (state === 'waiting') disarm = tools.timers.after(tools.limitMs, release)
      }
      if (state !== 'released') event.preventDefault()
    },
    /** The window has flushed. Said without having been asked, or too late, it changes nothing. */
    ready(isSaved: boolean): void {
      if (state !== 'waiting') return
      disarm()
      if (isSaved) release()
      else void settle()
    },
  }
}
