/** A thousand random users: whatever they do, the project holds together and all of it undoes. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '#shared/commands/registry.ts'
import { schema, type AnyRecord } from '#shared/model/schema.ts'
import { walk, walkedCommandIds, type Run } from '#tests/helpers/arbitrary-commands.ts'
import { brokenLinks, brokenPromises } from '#tests/helpers/invariants.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { asUser, isRefused } from '#tests/helpers/walk-refusals.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

// A few seconds of work; a busy machine may take ten times as long.
const patient = { timeout: 180_000 }

/** Whether a project still holds the very same records; they are never changed in place. */
function isUntouched(workbench: TestWorkbench, before: readonly AnyRecord[]): boolean {
  const { store } = workbench
  return store.size === before.length && before.every((each) => store.find(each.id) === each)
}

/** Answers of the indexes, for comparing a store with one that has seen nothing else. */
function mapPictures(workbench: TestWorkbench): unknown {
  return workbench.store.all('journey').map(({ id }) => workbench.picture(id))
}

describe('a random walk', () => {
  it('takes every command there is', () => {
    expect([...walkedCommandIds].sort()).toEqual(commands.map(({ id }) => id).sort())
  })

  it(
    'keeps every promise after each step, undoes to the start and redoes to the end',
    patient,
    () => {
      const done = new Map<string, number>()
      let refusals = 0
      fc.assert(
        fc.property(walk, (moves) => {
          const workbench = smallWorkbench()
          const start = workbench.content()
          let changes = 0
          workbench.store.listen(() => (changes += 1))
          for (const move of moves) {
            const before = [...workbench.store.everything()]
            const changesBefore = changes
            const refused = isRefused(move, workbench, asUser(workbench))
            if (refused) {
              refusals += 1
              expect(isUntouched(workbench, before)).toBe(true)
            }
            if (changes === changesBefore) continue
            expect(refused).toBe(false)
            done.set(move.commandId, (done.get(move.commandId) ?? 0) + 1)
            const broken = brokenPromises([...workbench.store.everything()])
            if (broken.length > 0) expect([move.commandId, broken]).toEqual([move.commandId, []])
          }
          const end = workbench.content()
          for (const record of workbench.store.everything()) {
            expect(schema[record.type].validator.safeParse(record).success).toBe(true)
          }
          const fresh = new TestWorkbench(workbench.store.everything())
          expect(mapPictures(workbench)).toEqual(mapPictures(fresh))
          const steps = changes
          expect(workbench.undoAll()).toBe(steps)
          expect(workbench.content()).toBe(start)
          expect(workbench.redoAll()).toBe(steps)
          expect(workbench.content()).toBe(end)
        }),
        { numRuns: 1000, seed: 20_260_105 },
      )
      // Else the walks would prove nothing: every command has changed something, many times.
      expect([...walkedCommandIds].filter((id) => (done.get(id) ?? 0) < 10)).toEqual([])
      expect(refusals).toBeGreaterThan(100)
    },
  )

  it('leaves no link to nothing, whoever else works on the project meanwhile', patient, () => {
    const turn = fc.constantFrom('user', 'user', 'remote', 'undo', 'redo')
    const turns = fc.array(turn, { minLength: 80, maxLength: 80 })
    fc.assert(
      fc.property(walk, turns, (moves, who) => {
        const workbench = new TestWorkbench(makeSmallProject())
        let given = 0
        const context = {
          newId: (type: string) => `${type}-far-${(given += 1)}`,
          clock: { now: () => 0 },
        }
        const asOther: Run = (command, input) =>
          workbench.store.transact('remote', (transaction) =>
            command.run(transaction, input, context),
          ).value
        moves.forEach((move, n) => {
          if (who[n] === 'undo') workbench.undo()
          else if (who[n] === 'redo') workbench.redo()
          else isRefused(move, workbench, who[n] === 'user' ? asUser(workbench) : asOther)
          expect(brokenLinks([...workbench.store.everything()])).toEqual([])
        })
        const end = workbench.content()
        const steps = workbench.undoAll()
        expect(brokenLinks([...workbench.store.everything()])).toEqual([])
        for (let n = 0; n < steps; n++) workbench.redo()
        expect(workbench.content()).toBe(end)
      }),
      { numRuns: 300, seed: 20_260_106 },
    )
  })
})
