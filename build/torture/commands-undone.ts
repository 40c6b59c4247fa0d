/** Lets a random user loose on a project: everything holds together, undoes to the start, redoes to the end. */
import * as fc from 'fast-check'
import { walk } from '#tests/helpers/arbitrary-commands.ts'
import { brokenPromises } from '#tests/helpers/invariants.ts'
import { asUser, isRefused } from '#tests/helpers/walk-refusals.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'
import { claim, forEachSeed, type RowContext } from './lib/row.ts'

export const name = 'random commands, all undone, all redone'
export const goal = '1,000 sequences of 20 to 80: identical, every promise kept after each step'
export const runs = { short: 40, usual: 1000, long: 20_000 }

export async function run(context: RowContext): Promise<void> {
  let done = 0
  await forEachSeed(context, (seed) => {
    const [moves] = fc.sample(walk, { numRuns: 1, seed })
    const workbench = smallWorkbench()
    const start = workbench.content()
    let changes = 0
    workbench.store.listen(() => (changes += 1))
    for (const move of moves ?? []) {
      const before = changes
      isRefused(move, workbench, asUser(workbench))
      if (changes === before) continue
      const broken = brokenPromises([...workbench.store.everything()])
      claim(broken.length === 0, () => `${move.commandId}: ${broken.join(', ')}`)
    }
    const end = workbench.content()
    const steps = changes
    claim(workbench.undoAll() === steps, () => 'not as many steps were undone as done')
    claim(workbench.content() === start, () => 'undoing all did not lead to the start')
    claim(workbench.redoAll() === steps, () => 'not as many steps were redone as done')
    claim(workbench.content() === end, () => 'redoing all did not lead to the end')
    done += steps
  })
  context.report.note(`${done} changes`)
}
