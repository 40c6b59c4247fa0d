/** Checks the save of a few records: whole or not at all, refused to strangers, and told why not. */
import { IDBObjectStore, IDBTransaction } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Autosave } from '#renderer/persistence/autosave.ts'
import { databaseFormat, type ProjectDatabase } from '#renderer/persistence/database.ts'
import { ProjectWriter } from '#renderer/persistence/project-writer.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { openDatabase, openRepository, TestTime } from '#tests/helpers/test-database.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

let database: ProjectDatabase

beforeEach(async () => {
  database = await openDatabase()
  await openRepository(database).add({ records: makeSmallProject(), assets: [] })
})
afterEach(() => vi.restoreAllMocks())

/** A window whose first save, which is of everything, is done. */
async function windowThatHasSaved(session: string) {
  const time = new TestTime()
  const open = await openRepository(database, time).openToWrite('project-1', session)
  if (!open.ok) throw new Error(open.failure)
  const workbench = new TestWorkbench(open.value.records)
  const writer = new ProjectWriter(database, { ...open.value, session })
  const autosave = new Autosave(workbench.store, writer, { timers: time, clock: time })
  workbench.addStage('첫')
  await autosave.flush()
  expect(autosave.status().state).toBe('saved')
  return { workbench, autosave }
}

async function stored(): Promise<string> {
  const read = await openRepository(database).read('project-1')
  if (!read.ok) throw new Error(read.failure)
  return canonical(read.value.records)
}

function change(workbench: TestWorkbench): void {
  workbench.addStage('결제')
  workbench.run(removeItems, { itemIds: ['card-1'] })
}

it('writes what was changed and removed, and nothing of it through the slow way', async () => {
  const { workbench, autosave } = await windowThatHasSaved('a')
  const slow = vi.spyOn(database, 'change')
  const before = (await database.projects.get('project-1'))!.revision
  change(workbench)
  await autosave.flush()
  expect(autosave.status().state).toBe('saved')
  expect(await stored()).toBe(workbench.content())
  expect((await database.projects.get('project-1'))!.revision).toBe(before + 1)
  expect(slow.mock.calls.filter(([tables]) => tables.includes(database.records))).toEqual([])
})

it.each(['put', 'delete'] as const)(
  'leaves the old state where a %s fails, and lands once it can',
  async (failing) => {
    const { workbench, autosave } = await windowThatHasSaved('a')
    const before = await stored()
    const full = new DOMException('full', 'QuotaExceededError')
    vi.spyOn(IDBObjectStore.prototype, failing).mockImplementation(() => {
      throw full
    })
    change(workbench)
    await autosave.flush()
    expect(autosave.status()).toMatchObject({ state: 'failed', failure: 'quota' })
    vi.restoreAllMocks()
    expect(await stored()).toBe(before)
    await autosave.flush()
    expect(await stored()).toBe(workbench.content())
  },
)

it('leaves the old state where the browser takes the transaction back at its end', async () => {
  const { workbench, autosave } = await windowThatHasSaved('a')
  const before = await stored()
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    this.abort()
  })
  change(workbench)
  await autosave.flush()
  expect(autosave.status().state).toBe('failed')
  vi.restoreAllMocks()
  expect(await stored()).toBe(before)
})

it('is refused to a window that another one has taken over from', async () => {
  const { workbench, autosave } = await windowThatHasSaved('a')
  const before = workbench.content()
  await openRepository(database).openToWrite('project-1', 'b')
  change(workbench)
  await autosave.flush()
  expect(autosave.status().failure).toBe('conflict')
  expect(await stored()).toBe(before)
})

it('is refused where the project lies in the trash', async () => {
  const { workbench, autosave } = await windowThatHasSaved('a')
  const before = workbench.content()
  await openRepository(database).remove('project-1')
  change(workbench)
  await autosave.flush()
  expect(autosave.status().failure).toBe('removed')
  await openRepository(database).restore('project-1')
  expect(await stored()).toBe(before)
})

it('is refused once a newer version has written here', async () => {
  const { workbench, autosave } = await windowThatHasSaved('a')
  const before = await stored()
  await database.meta.put({ name: 'format', version: databaseFormat + 1 })
  change(workbench)
  await autosave.flush()
  expect(autosave.status().failure).toBe('newer-version')
  await database.meta.put({ name: 'format', version: databaseFormat })
  expect(await stored()).toBe(before)
})
