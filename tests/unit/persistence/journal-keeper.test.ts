/** Edits a project on a disk that fails now and then: what was told to be written comes back. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retitleItem } from '#shared/commands/item-commands.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { JournalService } from '#shared/journal/journal-service.ts'
import { rawProjectOf } from '#shared/journal/raw-project.ts'
import { JournalKeeper, type JournalTarget } from '#renderer/persistence/journal-keeper.ts'
import { projectScripts, runStep } from '#tests/helpers/arbitrary-project.ts'
import { pass, settle } from '#tests/helpers/autosave-scene.ts'
import { stateOf } from '#tests/helpers/journal-scene.ts'
import { MemoryShelf } from '#tests/helpers/memory-shelf.ts'
import { TestTime } from '#tests/helpers/test-database.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const projectId = 'project-1'
const own = { projectId, session: 'session-1' }

async function startKeeping() {
  const workbench = smallWorkbench()
  const { store } = workbench
  const shelf = new MemoryShelf()
  const service = new JournalService(shelf)
  const time = new TestTime()
  const text = writeProjectFile(store.everything(), [])
  const begun = await service.begin(own, { text, time: time.now() })
  const refused = () => null
  const target: JournalTarget = {
    append: (change, at) => service.append(own, change, at).catch(refused),
    snapshot: (whole, at, rev) =>
      service.snapshot(own, { text: whole, time: at, rev }).catch(refused),
    keepAsset: () => Promise.resolve(true),
  }
  const keeper = new JournalKeeper(store, begun, target, { timers: time, clock: time })
  const recovered = async () => {
    const project = await service.recover(projectId)
    return project && { ...project, state: stateOf(rawProjectOf(project.text)!.records.values()) }
  }
  const now = () => stateOf(store.everything())
  return { workbench, shelf, time, keeper, recovered, now, target }
}

describe('a change', () => {
  it('is in the journal within 50 ms, without anybody asking', async () => {
    const scene = await startKeeping()
    scene.workbench.run(retitleItem, { itemId: 'card-1', title: '새 이름' })
    await pass({ ...scene } as never, 50)
    expect((await scene.recovered())?.state).toBe(scene.now())
    expect(scene.keeper.mark()).toBe(2)
  })

  it('has a revision before it is written, so that the database can name it', async () => {
    const { workbench, keeper, recovered } = await startKeeping()
    workbench.run(retitleItem, { itemId: 'card-1', title: '하나' })
    expect(keeper.mark()).toBe(2)
    workbench.run(retitleItem, { itemId: 'card-1', title: '둘' })
    expect(keeper.mark()).toBe(3)
    expect(keeper.mark()).toBe(3)
    expect(await keeper.flush()).toBe(true)
    expect((await recovered())?.rev).toBe(3)
  })

  it('of which two hundred were written makes a snapshot, and nothing is done twice', async () => {
    const { workbench, shelf, keeper, recovered, now } = await startKeeping()
    for (let n = 0; n < 450; n++) {
      workbench.run(retitleItem, { itemId: 'card-1', title: `이름 ${n}` })
      await keeper.flush()
    }
    expect((await recovered())?.state).toBe(now())
    expect((await recovered())?.rev).toBe(451)
    const names = [...shelf.folder(projectId).files.keys()].sort()
    expect(names).toEqual(['journal-00000002', 'journal-00000003', 'snapshot', 'snapshot-previous'])
  })
})

describe('a disk that fails', () => {
  it('at any moment and for any time loses nothing once it works again', async () => {
    const faults = fc.array(fc.nat(12), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        projectScripts({ minLength: 10, maxLength: 30, withUndo: true }),
        faults,
        async (script, gaps) => {
          const { workbench, shelf, time, keeper, recovered, now } = await startKeeping()
          const folder = shelf.folder(projectId)
          folder.isMereFailure = true
          const marks: { readonly rev: number; readonly state: string }[] = []
          for (const [n, step] of script.entries()) {
            const gap = gaps[n % gaps.length]!
            if (n % 3 === 0) folder.cutAt = folder.steps + 1 + gap
            runStep(workbench, step)
            const rev = keeper.mark()
            if (rev !== null) marks.push({ rev, state: now() })
            time.pass(gap * 10)
            await settle()
            const back = await recovered()
            // What came back is a state that was really there, never a mixture.
            const known = marks.filter((mark) => mark.rev === back?.rev)
            if (known.length > 0) expect(known.map(({ state }) => state)).toContain(back?.state)
          }
          folder.cutAt = Infinity
          for (let n = 0; n < 8; n++) {
            time.pass(40_000)
            await settle()
            await settle()
          }
          expect(await keeper.flush()).toBe(true)
          expect((await recovered())?.state).toBe(now())
          expect(keeper.mark()).toBe((await recovered())?.rev)
        },
      ),
      { seed: 20261128, numRuns: 25 },
    )
  })

  it('gives no revision meanwhile, so that the database is not taken for older than it is', async () => {
    const { workbench, shelf, keeper } = await startKeeping()
    const folder = shelf.folder(projectId)
    Object.assign(folder, { isMereFailure: true, cutAt: folder.steps + 1 })
    workbench.run(retitleItem, { itemId: 'card-1', title: '하나' })
    expect(await keeper.flush()).toBe(false)
    expect(keeper.mark()).toBeNull()
    expect(await keeper.flush()).toBe(true)
    // Above the revision that was given to the change that could not be written.
    expect(keeper.mark()).toBe(3)
  })
})
