/** Brings a window back whose process has died, and asks the user once it dies again and again. */
import type { Clock } from '#shared/base/clock.ts'

export interface CrashTools {
  readonly clock: Clock
  readonly reload: () => void
  /** Opens the window without what may have broken it. */
  readonly openSafely: () => void
  readonly quit: () => void
  readonly askUser: () => Promise<'reload' | 'quit'>
}

const crashesAllowed = 2
const withinMs = 60_000

/**
 * The first two crashes within a minute reload in silence: what was saved is still there. After the
 * third the window opens in its safe mode.
 */
export function createCrashGuard({ clock, reload, openSafely, quit, askUser }: CrashTools) {
  let crashes: number[] = []
  return async function windowCrashed(): Promise<void> {
    const now = clock.now()
    crashes = [...crashes.filter((time) => now - time < withinMs), now]
    if (crashes.length <= crashesAllowed) return reload()
    if ((await askUser()) === 'quit') return quit()
    crashes = []
    openSafely()
  }
}
