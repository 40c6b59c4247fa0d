/** Sees to it that one window at a time journals a project: the one that began last. */
import { ok } from '#shared/base/result.ts'
import type { JournalAnswers } from '#shared/journal/journal-answers.ts'

/** The part of the browser's locks that is used here; all windows share them. */
export interface Locks {
  request(
    name: string,
    options: { readonly steal?: true; readonly ifAvailable?: true },
    work: (lock: unknown) => Promise<unknown>,
  ): Promise<unknown>
}

/** The same answers, given only to the window that has the project. */
export function lockPerWindow(answers: JournalAnswers, locks: Locks): JournalAnswers {
  const releases = new Map<string, () => void>()

  const release = (projectId: string) => {
    releases.get(projectId)?.()
    releases.delete(projectId)
  }

  /** Resolves once this window has the project; `lost` is called when another one takes it. */
  function take(projectId: string, lost: () => void): Promise<void> {
    release(projectId)
    return new Promise((resolve) => {
      const hold = () =>
        new Promise<void>((end) => {
          releases.set(projectId, end)
          resolve()
        })
      // A lock that is taken away rejects the promise of whoever had it.
      locks.request(nameFor(projectId), { steal: true }, hold).catch(() => {
        lost()
        resolve()
      })
    })
  }

  return {
    ...answers,
    async 'journal.begin'(input) {
      const { projectId, session } = input
      await take(projectId, () => void answers['journal.end']({ projectId, session }))
      return answers['journal.begin'](input)
    },
    async 'journal.keep'(input) {
      type Kept = Awaited<ReturnType<(typeof answers)['journal.keep']>>
      const work = (lock: unknown): Promise<Kept> =>
        lock === null ? Promise.resolve(ok(null)) : answers['journal.keep'](input)
      // The lock gives on what the work gave.
      return (await locks.request(nameFor(input.projectId), { ifAvailable: true }, work)) as Kept
    },
    async 'journal.end'(input) {
      const ended = await answers['journal.end'](input)
      release(input.projectId)
      return ended
    },
    async 'journal.remove'(input) {
      const removed = await answers['journal.remove'](input)
      release(input.projectId)
      return removed
    },
  }
}

function nameFor(projectId: string): string {
  return `throughline:journal:${projectId}`
}
