/** Stops the browser's own file system at every step: what was acknowledged comes back, with or without moves. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOriginShelf } from '#renderer/journal-worker/origin-shelf.ts'
import { projectScripts, type ProjectScript } from '#tests/helpers/arbitrary-project.ts'
import { editAndJournal, recover, stateOf, type Diary } from '#tests/helpers/journal-scene.ts'
import { MemoryOrigin } from '#tests/helpers/memory-origin.ts'

const id = 'project-1'
const [script] = fc.sample(projectScripts({ minLength: 20, maxLength: 20, withUndo: true }), {
  numRuns: 1,
  seed: 20261128,
}) as [ProjectScript]
const newDiary = (): Diary => ({ states: new Map(), acknowledged: 0 })
const folderOf = (origin: MemoryOrigin) => createOriginShelf(origin).folder(id)

async function stepsOfWholeRun(canMove: boolean): Promise<number> {
  const origin = new MemoryOrigin({ at: Infinity, canMove })
  await editAndJournal(folderOf(origin), script, newDiary(), 5)
  return origin.steps
}

describe.each([true, false])('a browser where files can be moved: %s', (canMove) => {
  it('loses nothing that was acknowledged, whenever it stops, and goes on from there', async () => {
    const steps = await stepsOfWholeRun(canMove)
    expect(steps).toBeGreaterThan(60)
    for (let at = 1; at <= steps; at++) {
      const origin = new MemoryOrigin({ at, isFinal: true, canMove })
      const diary = newDiary()
      await expect(editAndJournal(folderOf(origin), script, diary, 5)).rejects.toThrow('injected')
      const next = origin.restarted({ at: Infinity, canMove })
      const recovered = await recover(folderOf(next))
      const rev = recovered?.project.rev ?? 0
      expect(rev).toBeGreaterThanOrEqual(diary.acknowledged)
      if (recovered === null) continue
      expect(stateOf(recovered.project.records.values())).toBe(diary.states.get(rev))
      if (at % 7 > 0) continue
      const later = newDiary()
      await editAndJournal(folderOf(next), script, later, 5)
      expect((await recover(folderOf(next)))?.project.rev).toBe(later.acknowledged)
      expect(later.acknowledged).toBeGreaterThan(rev)
    }
  })
})

describe('the shelf', () => {
  it('lists what is kept, forgets what is removed, and takes no name that is no id', async () => {
    const shelf = createOriginShelf(new MemoryOrigin())
    expect(await shelf.list()).toEqual([])
    expect(await shelf.folder(id).list()).toEqual([])
    await shelf.folder(id).write('snapshot', '가나다')
    expect([await shelf.list(), await shelf.folder(id).read('snapshot')]).toEqual([[id], '가나다'])
    await expect(shelf.folder(id).write('snapshot', '')).rejects.toThrow('file-is-there')
    await shelf.remove(id)
    await shelf.remove(id)
    expect(await shelf.list()).toEqual([])
    expect(() => shelf.folder('../x')).toThrow('not-an-id')
  })

  it('leaves a journal that another window still has open for whoever comes next', async () => {
    const folder = createOriginShelf(new MemoryOrigin()).folder(id)
    const file = await folder.begin('journal-00000001')
    await folder.remove('journal-00000001')
    expect(await folder.list()).toEqual(['journal-00000001'])
    await file.close()
    await folder.remove('journal-00000001')
    expect(await folder.list()).toEqual([])
  })
})
