/** Checks saves against a database: whole or not at all, confirmed, and never over another window's. */
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave } from '#renderer/persistence/autosave.ts'
import type { ProjectDatabase } from '#renderer/persistence/database.ts'
import { ProjectWriter } from '#renderer/persistence/project-writer.ts'
import { storageFailureOf } from '#renderer/persistence/storage-failure.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import { addStage } from '#shared/commands/stage-commands.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { newDevice, openDatabase, openRepository, TestTime } from '#tests/helpers/test-database.ts'

let device: IDBFactory
let database: ProjectDatabase

beforeEach(async () => {
  device = newDevice()
  database = await openDatabase(device)
  await openRepository(database).add({ records: makeSmallProject(), assets: [] })
})

/** A window in which the small project is open. */
async function openWindow(session: string, on: ProjectDatabase = database) {
  const time = new TestTime()
  const open = await openRepository(on, time).openToWrite('project-1', session)
  if (!open.ok) throw new Error(open.failure)
  const workbench = new TestWorkbench(open.value.records)
  const writer = new ProjectWriter(on, { ...open.value, session })
  const autosave = new Autosave(workbench.store, writer, { timers: time, clock: time })
  return { workbench, autosave, time }
}

async function stored(): Promise<string> {
  const read = await openRepository(database).read('project-1')
  if (!read.ok) throw new Error(read.failure)
  return canonical(read.value.records)
}

/** Every request for a transaction fails from now on, as if the disk were gone. */
function breakWrites(on: ProjectDatabase, error: () => Error): () => void {
  const { change } = on
  on.change = () => Promise.reject(error())
  return () => {
    on.change = change
  }
}

it('saves what was changed, with the project’s date, name and figures', async () => {
  const { workbench, autosave } = await openWindow('a')
  workbench.addStage('결제')
  workbench.run(addStage, { journeyId: 'journey-1', name: '해지', index: 0 })
  await autosave.flush()
  expect(autosave.status().state).toBe('saved')
  expect(await stored()).toBe(workbench.content())
  expect((await database.projects.get('project-1'))?.summary.stageCount).toBe(5)
  workbench.undoAll()
  await autosave.flush()
  expect(await stored()).toBe(canonical(makeSmallProject()))
})

it('writes only the rows that were touched', async () => {
  const { workbench, autosave } = await openWindow('a')
  workbench.addStage('결제')
  await autosave.flush()
  const other = await database.records.get(['project-1', 'card-1'])
  const marked = { ...other!, record: { ...other!.record, title: '손대지 않음' } }
  await database.records.put(marked)
  workbench.addStage('해지')
  await autosave.flush()
  expect(await database.records.get(['project-1', 'card-1'])).toEqual(marked)
})

describe('two windows', () => {
  it('never overwrite each other: the one that opened first is told', async () => {
    const first = await openWindow('a')
    const second = await openWindow('b', await openDatabase(device))
    first.workbench.addStage('늦게')
    await first.autosave.flush()
    expect(first.autosave.status()).toMatchObject({ state: 'failed', failure: 'conflict' })
    expect(await stored()).toBe(second.workbench.content())
  })

  it('a late save of the one before does not lock out the one that writes now', async () => {
    const first = await openWindow('a')
    const second = await openWindow('b', await openDatabase(device))
    first.workbench.addStage('늦게')
    await first.autosave.flush()
    second.workbench.addStage('지금')
    await second.autosave.flush()
    expect(second.autosave.status().state).toBe('saved')
    expect(await stored()).toBe(second.workbench.content())
  })
})

it('a project that was deleted is never said to be saved', async () => {
  const { workbench, autosave } = await openWindow('a')
  await openRepository(database).remove('project-1')
  workbench.addStage('아무도 못 찾을 단계')
  await autosave.flush()
  expect(autosave.status()).toMatchObject({ state: 'failed', failure: 'removed' })
})

describe('a project that lies nowhere yet', () => {
  const picture = { hash: 'a'.repeat(64), mime: 'image/png', bytes: Uint8Array.of(1, 2) } as const

  function unstored() {
    const time = new TestTime()
    const workbench = new TestWorkbench(makeSmallProject())
    const opened = { projectId: 'project-new', revision: 0, session: 'a', brought: [picture] }
    const writer = new ProjectWriter(database, opened)
    const tools = { timers: time, clock: time, isUnstored: true }
    return { workbench, time, autosave: new Autosave(workbench.store, writer, tools) }
  }

  it('is written whole, with its pictures, though nothing has been changed', async () => {
    const { workbench, autosave } = unstored()
    expect([autosave.status().state, autosave.isLate()]).toEqual(['pending', true])
    await autosave.flush()
    expect([autosave.status().state, autosave.isLate()]).toEqual(['saved', false])
    const read = await openRepository(database).read('project-new')
    if (!read.ok) throw new Error(read.failure)
    expect(canonical(read.value.records)).toBe(workbench.content())
    expect(await database.assets.toArray()).toEqual([{ projectId: 'project-new', ...picture }])
    expect(await openRepository(database).list()).toHaveLength(2)
  })

  it('is nowhere at all after a save that failed half-way, and lands once it can', async () => {
    const { autosave } = unstored()
    Object.defineProperty(database.projects, 'put', {
      configurable: true,
      value: () => Promise.reject(new Error('no put')),
    })
    await autosave.flush()
    expect(autosave.status().state).toBe('failed')
    expect(await database.assets.count()).toBe(0)
    expect(await database.records.where({ projectId: 'project-new' }).count()).toBe(0)
    Reflect.deleteProperty(database.projects, 'put')
    await autosave.flush()
    expect(autosave.status().state).toBe('saved')
    expect(await database.assets.count()).toBe(1)
  })
})

describe('a save', () => {
  it('whose confirmation is lost is done again without harm', async () => {
    const { workbench, autosave } = await openWindow('a')
    // A save of everything asks for the connection only when it reads back.
    const asked = vi.spyOn(database, 'connection').mockRejectedValueOnce(new Error('lost'))
    workbench.addStage('결제')
    await autosave.flush()
    expect(autosave.status()).toMatchObject({ state: 'failed', failure: 'unknown' })
    asked.mockRestore()
    await autosave.flush()
    expect(autosave.status().state).toBe('saved')
    expect(await stored()).toBe(workbench.content())
  })

  it('that fails at any write leaves the old state, and lands once it can', async () => {
    const before = await stored()
    for (const failing of ['bulkPut', 'bulkDelete', 'put'] as const) {
      const { workbench, autosave } = await openWindow(failing)
      const table = failing === 'put' ? database.projects : database.records
      const original = Object.getPrototypeOf(table) as object
      Object.defineProperty(table, failing, {
        configurable: true,
        value: () => Promise.reject(new Error(`no ${failing}`)),
      })
      workbench.addStage('결제')
      workbench.run(removeItems, { itemIds: ['card-1'] })
      await autosave.flush()
      expect(autosave.status().state).toBe('failed')
      expect(await stored()).toBe(before)
      Reflect.deleteProperty(table, failing)
      expect(Object.getPrototypeOf(table)).toBe(original)
      await autosave.flush()
      expect(await stored()).toBe(workbench.content())
      workbench.undoAll()
      await autosave.close()
      expect(await stored()).toBe(before)
    }
  })

  it('opens the database again when the connection has gone', async () => {
    const { workbench, autosave } = await openWindow('a')
    database.close()
    workbench.addStage('결제')
    await autosave.flush()
    expect(autosave.status().state).toBe('saved')
    expect(await stored()).toBe(workbench.content())
  })

  it('tells a full disk even where the browser hides it behind a heap of aborted requests', async () => {
    const { workbench, autosave } = await openWindow('a')
    const aborted = new Dexie.BulkError('400 of 400 operations failed', [])
    Object.defineProperty(database.records, 'bulkPut', {
      configurable: true,
      value: () => {
        const error = new DOMException('', 'QuotaExceededError')
        Object.defineProperty(Dexie.currentTransaction.idbtrans, 'error', { value: error })
        return Promise.reject(aborted)
      },
    })
    workbench.addStage('결제')
    await autosave.flush()
    expect(autosave.status().failure).toBe('quota')
  })

  it('tells a full disk from a gone connection', async () => {
    const { workbench, autosave } = await openWindow('a')
    const full = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('', 'QuotaExceededError'),
    })
    const mend = breakWrites(database, () => full)
    workbench.addStage('결제')
    await autosave.flush()
    expect(autosave.status().failure).toBe('quota')
    mend()
    await autosave.flush()
    expect(await stored()).toBe(workbench.content())
  })

  it('brings a project back whose row has vanished, as a whole', async () => {
    const { workbench, autosave } = await openWindow('a')
    workbench.addStage('하나')
    await autosave.flush()
    await database.projects.clear()
    await database.records.clear()
    workbench.addStage('둘')
    await autosave.flush()
    expect(autosave.status().state).toBe('failed')
    await autosave.flush()
    expect(autosave.status().state).toBe('saved')
    expect(await stored()).toBe(workbench.content())
  })
})

it('takes causes that go in circles for what they are', () => {
  const error = new Error('round')
  Object.assign(error, { inner: error })
  expect(storageFailureOf(error)).toBe('unknown')
  expect(storageFailureOf('not even an error')).toBe('unknown')
})
