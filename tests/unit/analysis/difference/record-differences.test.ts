/** Two versions of a project are told apart: what came, went, moved and changed, and nothing else. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesBetween, kindsOf } from '#shared/analysis/difference/record-differences.ts'
import { movedPlaces } from '#shared/analysis/difference/kept-order.ts'
import { AppError } from '#shared/base/app-error.ts'
import { moveStage, removeStage, updateStage } from '#shared/commands/stage-commands.ts'
import { moveItems } from '#shared/commands/item-commands.ts'
import { emptyDiff, squash, type Diff } from '#shared/store/diff.ts'
import { make, walk, type Run } from '#tests/helpers/arbitrary-commands.ts'
import type { TestWorkbench } from '#tests/helpers/workbench.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

/** What differs since the small project, as kind, type and id. */
function since(workbench: TestWorkbench): readonly string[] {
  const before = smallWorkbench().store.everything()
  return differencesBetween(before, workbench.store.everything()).flatMap((each) =>
    kindsOf(each).map((kind) => `${kind} ${(each.after ?? each.before)!.id}`),
  )
}

describe('two versions of a project', () => {
  it('differ in nothing where nothing was done', () => {
    expect(since(smallWorkbench())).toEqual([])
  })

  it('tell a renamed stage with its old and its new name', () => {
    const workbench = smallWorkbench()
    workbench.run(updateStage, { stageId: 'stage-1', fields: { name: '신청하기' } })
    const [found] = differencesBetween(
      smallWorkbench().store.everything(),
      workbench.store.everything(),
    )
    expect(found!.fields).toEqual([{ name: 'name', before: '신청', after: '신청하기' }])
    expect(kindsOf(found!)).toEqual(['changed'])
  })

  it('tell a card that was moved to another cell, with both places', () => {
    const workbench = smallWorkbench()
    const move = { itemId: 'card-1', laneId: 'lane-action', stepId: 'step-2', index: 0 }
    workbench.run(moveItems, { moves: [move] })
    const [found] = differencesBetween(
      smallWorkbench().store.everything(),
      workbench.store.everything(),
    )
    expect(found!.places).toEqual([{ name: 'stepId', before: 'step-1', after: 'step-2' }])
    expect(kindsOf(found!)).toEqual(['moved'])
  })

  it('tell the stage that was moved, and not the ones that made way', () => {
    const workbench = smallWorkbench()
    workbench.run(moveStage, { stageId: 'stage-2', index: 0 })
    expect(since(workbench)).toEqual(['moved stage-2'])
  })

  it('tell all that went with a removed stage', () => {
    const workbench = smallWorkbench()
    workbench.run(removeStage, { stageId: 'stage-2' })
    const gone = since(workbench).filter((each) => !each.startsWith('removed link'))
    expect(gone).toEqual(
      expect.arrayContaining(['removed stage-2', 'removed step-3', 'removed emotion-2']),
    )
  })

  it(
    'differ in what the commands between them did, whatever those were',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(walk, (moves) => {
          const workbench = smallWorkbench()
          let diff: Diff = emptyDiff
          workbench.store.listen((each) => (diff = squash(diff, each)))
          const run: Run = (command, input) => workbench.run(command, input)
          for (const move of moves) {
            try {
              make(move, workbench.store, run)
            } catch (error) {
              if (!(error instanceof AppError)) throw error
            }
          }
          const found = differencesBetween(
            smallWorkbench().store.everything(),
            workbench.store.everything(),
          )
          const ids = (kind: string) =>
            found
              .filter((each) => kindsOf(each).includes(kind as never))
              .map((each) => (each.after ?? each.before)!.id)
              .sort()
          expect(ids('added')).toEqual([...diff.added.keys()].sort())
          expect(ids('removed')).toEqual([...diff.removed.keys()].sort())
          // Another order key alone may leave the order as it was.
          const changed = found.filter(({ before, after }) => before !== null && after !== null)
          for (const { after, fields, places } of changed) {
            const told = Object.keys(diff.updated.get(after!.id)!.after)
            for (const { name } of [...fields, ...places]) expect(told).toContain(name)
          }
          for (const [id, { after }] of diff.updated) {
            const names = Object.keys(after).filter(
              (name) => name !== 'order' && name !== 'originId',
            )
            const own = found.find((each) => each.after?.id === id)
            const listed = [...(own?.fields ?? []), ...(own?.places ?? [])].map(({ name }) => name)
            const lists = names.filter((name) => !listed.includes(name))
            // What is chosen in another order is chosen all the same.
            for (const name of lists) expect(name).toMatch(/Ids$/)
          }
        }),
        { numRuns: 150, seed: 20_261_128 },
      )
    },
  )
})

describe('the order of a list', () => {
  const at = (...ranks: readonly number[]) => ranks.map((rank) => ({ rank, isSteady: false }))

  it('changes by as few moves as explain it', () => {
    expect([...movedPlaces(at(0, 1, 2))]).toEqual([])
    expect([...movedPlaces(at(3, 0, 1, 2))]).toEqual([0])
    expect([...movedPlaces(at(1, 2, 3, 0))]).toEqual([3])
    expect(movedPlaces(at(2, 1, 0)).size).toBe(2)
  })

  it('is never changed by what nobody touched', () => {
    const ranked = [
      { rank: 2, isSteady: false },
      { rank: 3, isSteady: false },
      { rank: 0, isSteady: true },
      { rank: 1, isSteady: false },
    ]
    expect([...movedPlaces(ranked)]).toEqual([0, 1])
  })
})
