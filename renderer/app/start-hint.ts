/** Guesses which screen the next start shows, so that its part is fetched while storage still opens. */
import type { AppModel } from './model/app-model.ts'

const name = 'throughline.startsWithProject'

/** Whether a project was open when the window was left. A wrong guess costs a moment, nothing else. */
export function startsWithProject({ tools }: AppModel): boolean {
  return tools.quickStorage.getItem(name) !== null
}

/** Keeps the guess for the next start. */
export function keepStartHint({ state, tools }: AppModel): void {
  let kept: boolean | null = null
  state.listen(() => {
    const { open, projects } = state.get()
    // Before the projects are known, nothing has been opened yet.
    if (projects === null || (open !== null) === kept) return
    kept = open !== null
    try {
      if (kept) tools.quickStorage.setItem(name, '1')
      else tools.quickStorage.removeItem(name)
    } catch {
      // A full or forbidden storage leaves the next start without a guess.
    }
  })
}
