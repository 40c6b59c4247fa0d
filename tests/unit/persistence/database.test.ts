/** Checks how the database is opened beside older and newer windows, and who may write to it. */
import { Dexie } from 'dexie'
import { IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { databaseFormat, ProjectDatabase } from '#renderer/persistence/database.ts'
import { readSetting, writeSetting } from '#renderer/persistence/stored-settings.ts'
import { newDevice, openDatabase, openRepository } from '#tests/helpers/test-database.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'

function connect(device: IDBFactory, events = {}): ProjectDatabase {
  return new ProjectDatabase(events, { indexedDB: device, IDBKeyRange })
}

/** The same database as a later version of the product would open it. */
function connectNewer(device: IDBFactory): Dexie {
  const newer = new Dexie('throughline', { indexedDB: device, IDBKeyRange, autoOpen: false })
  newer.version(2).stores({
    projects: 'id',
    records: '[projectId+id]',
    assets: '[projectId+hash]',
    settings: 'name',
    meta: 'name',
    sessions: 'id',
  })
  return newer
}

it('keeps settings', async () => {
  const database = await openDatabase()
  expect(await readSetting(database, 'language')).toBeUndefined()
  await writeSetting(database, 'language', 'ko')
  expect(await readSetting(database, 'language')).toBe('ko')
})

it('keeps what it holds over a restart', async () => {
  const device = newDevice()
  const first = await openDatabase(device)
  await openRepository(first).add({ records: makeSmallProject(), assets: [] })
  first.close()
  const second = await openDatabase(device)
  expect(await openRepository(second).list()).toHaveLength(1)
})

describe('a newer version', () => {
  it('that has changed the tables keeps an older window out', async () => {
    const device = newDevice()
    const newer = connectNewer(device)
    await newer.open()
    newer.close()
    expect(await connect(device).start()).toEqual({ ok: false, failure: 'newer-version' })
    const again = connectNewer(device)
    await again.open()
    expect(again.table('sessions').schema.primKey.keyPath).toBe('id')
  })

  it('that has changed the format keeps an older window out, and from writing', async () => {
    const device = newDevice()
    const database = await openDatabase(device)
    const other = await openDatabase(device)
    await other.meta.put({ name: 'format', version: databaseFormat + 1 })
    await expect(writeSetting(database, 'language', 'ko')).rejects.toThrow('database-newer')
    expect(await database.settings.count()).toBe(0)
    expect(await connect(device).start()).toEqual({ ok: false, failure: 'newer-version' })
  })

  it('that opens beside an older window closes it for good and tells it', async () => {
    const device = newDevice()
    let told = 0
    const older = await openDatabase(device, { onVersionChange: () => (told += 1) })
    await connectNewer(device).open()
    expect(told).toBe(1)
    await expect(writeSetting(older, 'language', 'ko')).rejects.toThrow('database-newer')
    expect(await older.start()).toEqual({ ok: false, failure: 'newer-version' })
  })

  it('that has to wait for an older window is told so, and goes on once that is closed', async () => {
    const device = newDevice()
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = device.open('throughline', 5)
      request.onsuccess = () => resolve(request.result)
    })
    let told = 0
    const database = connect(device, { onBlocked: () => (told += 1) })
    const start = database.start()
    while (told === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    older.close()
    expect(await start).toEqual({ ok: true, value: null })
  })
})

it('says so where the browser offers no database', async () => {
  const broken = {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
    databases: () => Promise.resolve([]),
  }
  const database = new ProjectDatabase({}, { indexedDB: broken, IDBKeyRange })
  expect(await database.start()).toEqual({ ok: false, failure: 'unavailable' })
})

it('lets the user clear all data, and begins anew after that', async () => {
  const device = newDevice()
  const database = await openDatabase(device)
  await writeSetting(database, 'language', 'ko')
  await new Promise<void>((resolve) => {
    device.deleteDatabase('throughline').onsuccess = () => resolve()
  })
  expect(await readSetting(database, 'language')).toBeUndefined()
  await writeSetting(database, 'language', 'en')
  expect(await readSetting(database, 'language')).toBe('en')
})
