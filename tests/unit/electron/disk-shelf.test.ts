/** Keeps journals on a real disk, on which the n-th call fails for every n. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectScripts, type ProjectScript } from '#tests/helpers/arbitrary-project.ts'
import type { Fault } from '#tests/helpers/failing-files.ts'
import { failingShelf, healthyDisk } from '#tests/helpers/failing-shelf.ts'
import { editAndJournal, recover, stateOf, type Diary } from '#tests/helpers/journal-scene.ts'

const projectId = 'project-1'
const [script] = fc.sample(projectScripts({ minLength: 6, maxLength: 6 }), {
  numRuns: 1,
  seed: 20261128,
}) as [ProjectScript]
let root = ''
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'journals-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

const shelfWith = (fault: Fault) => failingShelf(root, fault)
const healthy = healthyDisk
const newDiary = (): Diary => ({ states: new Map(), acknowledged: 0 })

async function expectSafe(diary: Diary): Promise<void> {
  const recovered = await recover(shelfWith(healthy).shelf.folder(projectId))
  const rev = recovered?.project.rev ?? 0
  expect(rev).toBeGreaterThanOrEqual(diary.acknowledged)
  if (recovered !== null)
    expect(stateOf(recovered.project.records.values())).toBe(diary.states.get(rev))
}

describe('a disk', () => {
  it('gives back what was written, readable by its user only', async () => {
    const { shelf } = shelfWith(healthy)
    const diary = newDiary()
    await editAndJournal(shelf.folder(projectId), script, diary, 2)
    await expectSafe(diary)
    expect(await shelf.list()).toEqual([projectId])
    const folder = join(root, projectId)
    for (const name of readdirSync(folder)) {
      if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
    }
    await shelf.remove(projectId)
    expect(readdirSync(root)).toEqual([])
  })

  it('waits for the disk itself after every change', async () => {
    const { shelf, calls } = shelfWith(healthy)
    await editAndJournal(shelf.folder(projectId), script, newDiary(), 1000)
    const writes = calls.filter((call) => call === 'handle.write').length
    const synced = calls.filter((call) => call === 'handle.datasync' || call === 'handle.sync')
    expect(synced.length).toBeGreaterThanOrEqual(writes)
  })

  it('holds folders of projects only', async () => {
    const { shelf } = shelfWith(healthy)
    for (const id of ['..', '../x', 'a/b', '', '.']) {
      expect(() => shelf.folder(id)).toThrow()
      await expect(shelf.remove(id)).rejects.toThrow()
    }
  })
})

describe.each<Pick<Fault, 'code' | 'only'>>([
  { code: 'EIO' },
  { code: 'ENOSPC' },
  { code: 'EBUSY', only: 'rename' },
])('a disk that says $code', (fault) => {
  it('at its n-th call, for every n, loses nothing that was acknowledged', async () => {
    const { shelf, calls } = shelfWith(healthy)
    await editAndJournal(shelf.folder(projectId), script, newDiary(), 2)
    const counted = calls.filter((call) => fault.only === undefined || call === fault.only).length
    expect(counted).toBeGreaterThan(fault.only === undefined ? 30 : 2)
    for (let at = 1; at <= counted; at++) {
      rmSync(join(root, projectId), { recursive: true, force: true })
      const diary = newDiary()
      const failing = shelfWith({ ...fault, at, isLate: at % 2 === 0 }).shelf.folder(projectId)
      await editAndJournal(failing, script, diary, 2).catch(() => undefined)
      await expectSafe(diary)
      // The next start begins anew on what is there, and goes on.
      const after = newDiary()
      await editAndJournal(shelfWith(healthy).shelf.folder(projectId), script, after, 2)
      await expectSafe(after)
    }
  })
})
