/** Checks what the device keeps of projects: adding, opening, copying, renaming, removing, mending. */
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ProjectDatabase } from '#renderer/persistence/database.ts'
import { trashMs, type ProjectRepository } from '#renderer/persistence/project-repository.ts'
import type { RecordRow } from '#renderer/persistence/rows.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { anyProject } from '#tests/helpers/arbitrary-project.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { openDatabase, openRepository, TestTime } from '#tests/helpers/test-database.ts'

const bytes = Uint8Array.from([1, 2, 3])
const picture: Asset = { hash: sha256(bytes), mime: 'image/png', bytes }

function withPhoto(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return records.map((record) =>
    record.id === 'persona-min' ? ({ ...record, photo: picture.hash } as AnyRecord) : record,
  )
}

const small = () => ({ records: withPhoto(makeSmallProject()), assets: [picture] })

let database: ProjectDatabase
let repository: ProjectRepository
let time: TestTime

beforeEach(async () => {
  time = new TestTime()
  database = await openDatabase()
  repository = openRepository(database, time)
})

async function opened(projectId: string) {
  const open = await repository.openToWrite(projectId, 'session-1')
  if (!open.ok) throw new Error(open.failure)
  return open.value
}

async function changeRow(id: string, change: (row: RecordRow) => Partial<RecordRow>) {
  const row = await database.records.get(['project-1', id])
  await database.records.put({ ...row!, ...change(row!) })
}

const names = async () => (await repository.list()).map(({ name }) => name)

describe('a stored project', () => {
  it('comes back as it was, whatever it holds', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, async (records) => {
        const fresh = openRepository(await openDatabase())
        const id = await fresh.add({ records, assets: [] })
        const back = await fresh.openToWrite(id, 'session-1')
        if (!back.ok) throw new Error(back.failure)
        expect(canonical(back.value.records)).toBe(canonical(records))
        expect(back.value).toMatchObject({ mends: [], problems: [] })
      }),
      { numRuns: 20 },
    )
  })

  it('gives the same file as before', async () => {
    const { records, assets } = small()
    const id = await repository.add({ records, assets })
    const back = await repository.read(id)
    if (!back.ok) throw new Error(back.failure)
    const file = writeProjectFile(back.value.records, back.value.assets)
    expect(file).toBe(writeProjectFile(records, assets))
  })

  it('is listed with its name and figures, last changed first', async () => {
    await repository.add(small())
    time.pass(1000)
    await repository.add({ records: [make.project({ id: 'project-2', name: '둘' })], assets: [] })
    const list = await repository.list()
    expect(list.map(({ id, name }) => [id, name])).toEqual([
      ['project-2', '둘'],
      ['project-1', '집에서 전기차 충전'],
    ])
    expect(list[1]).toMatchObject({
      openedAt: null,
      summary: {
        touchpointCount: 1,
        personaCount: 2,
        emotionLines: [{ values: [-1, null, 2] }, {}],
      },
    })
  })

  it('remembers when it was opened for writing, and not when it was only read', async () => {
    const id = await repository.add(small())
    time.pass(1000)
    await repository.openToRead(id)
    expect((await repository.list())[0]?.openedAt).toBeNull()
    await repository.openToWrite(id, 'session-1')
    expect((await repository.list())[0]?.openedAt).toBe(time.now())
  })

  it('that is not there is not found', async () => {
    expect(await repository.openToWrite('nobody', 'session-1')).toEqual({
      ok: false,
      failure: 'not-found',
    })
    expect(await repository.read('nobody')).toEqual({ ok: false, failure: 'not-found' })
    expect(await repository.duplicate('nobody')).toEqual({ ok: false, failure: 'not-found' })
    expect(await repository.rename('nobody', 'x')).toEqual({ ok: false, failure: 'not-found' })
  })
})

describe('an import', () => {
  it('of a project that is here already stands beside it under a number', async () => {
    const read = readProjectFile(writeProjectFile(small().records, small().assets))
    if (!read.ok) throw new Error(read.failure.code)
    const ids = [
      await repository.add(small()),
      await repository.add(read.value),
      await repository.add(read.value),
    ]
    expect(ids).toEqual(['project-1', 'project-new-1', 'project-new-2'])
    expect((await names()).sort()).toEqual([
      '집에서 전기차 충전',
      '집에서 전기차 충전 (2)',
      '집에서 전기차 충전 (3)',
    ])
    const copy = await opened('project-new-1')
    expect(copy.records.find(({ type }) => type === 'project')).toMatchObject({
      id: 'project-1',
      name: '집에서 전기차 충전 (2)',
    })
  })

  it('tells how far it is, and ends with all of it', async () => {
    const cards = Array.from({ length: 2500 }, (_, n) =>
      make.card({ id: `card-${n + 100}`, laneId: 'lane-action', stepId: 'step-1' }),
    )
    const told: number[] = []
    await repository.add({ records: [...makeSmallProject(), ...cards], assets: [] }, (done) =>
      told.push(done),
    )
    expect(told.length).toBe(4)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  it('that fails half way leaves nothing behind', async () => {
    const twice = [...makeSmallProject(), ...makeSmallProject()]
    await expect(repository.add({ records: twice, assets: [] })).rejects.toThrow()
    expect(await repository.list()).toEqual([])
    expect(await database.records.count()).toBe(0)
  })
})

describe('a copy', () => {
  it('has a number, all records and pictures, and a life of its own', async () => {
    const id = await repository.add(small())
    expect(await repository.duplicate(id)).toEqual({ ok: true, value: 'project-new-1' })
    expect(await names()).toContain('집에서 전기차 충전 (2)')
    await repository.rename('project-new-1', '다른 이름')
    expect(await names()).toContain('집에서 전기차 충전')
    const copy = await repository.read('project-new-1')
    expect(copy.ok && copy.value.assets).toEqual([picture])
    expect(copy.ok && copy.value.records.length).toBe(makeSmallProject().length)
  })
})

it('renames the project and its record, and cleans the name', async () => {
  const id = await repository.add(small())
  time.pass(5)
  await repository.rename(id, ' 새 이름\n'.normalize('NFD'))
  expect((await repository.list())[0]).toMatchObject({
    name: '새 이름',
    changedAt: time.now(),
    summary: { name: '새 이름' },
  })
  const { records } = await opened(id)
  expect(records.find(({ type }) => type === 'project')).toMatchObject({ name: '새 이름' })
})

describe('the trash', () => {
  it('hides a project until it is taken back as it was', async () => {
    const id = await repository.add(small())
    const before = await repository.read(id)
    await repository.remove(id)
    expect(await repository.list()).toEqual([])
    expect(await repository.openToWrite(id, 'session-1')).toEqual({
      ok: false,
      failure: 'not-found',
    })
    await repository.restore(id)
    expect(await repository.read(id)).toEqual(before)
  })

  it('does not block an import of the same project, which keeps its name', async () => {
    await repository.remove(await repository.add(small()))
    expect(await repository.add(small())).toBe('project-new-1')
    expect(await names()).toEqual(['집에서 전기차 충전'])
  })

  it('is emptied of what has been in it for thirty days, and of nothing else', async () => {
    const kept = { records: [make.project({ id: 'project-2' })], assets: [] }
    const staying = { records: [make.project({ id: 'project-3' })], assets: [] }
    for (const each of [small(), kept, staying]) await repository.add(each)
    await repository.remove('project-1')
    time.pass(1)
    await repository.remove('project-2')
    time.pass(trashMs - 1)
    await repository.emptyTrash()
    await repository.restore('project-2')
    expect(await repository.openToWrite('project-2', 'session-1')).toMatchObject({ ok: true })
    expect((await repository.list()).map(({ id }) => id).sort()).toEqual(['project-2', 'project-3'])
    const left = await database.records.toArray()
    expect(left.map(({ projectId }) => projectId).sort()).toEqual(['project-2', 'project-3'])
    expect(await database.assets.count()).toBe(0)
  })

  it('is listed with what was removed last on top, and says what it let go', async () => {
    await repository.add(small())
    await repository.add({ records: [make.project({ id: 'project-2', name: '둘' })], assets: [] })
    await repository.remove('project-1')
    const removedAt = time.now()
    time.pass(5)
    await repository.remove('project-2')
    expect((await repository.listTrash()).map(({ name }) => name)).toEqual([
      '둘',
      '집에서 전기차 충전',
    ])
    expect((await repository.listTrash())[1]).toEqual({
      id: 'project-1',
      name: '집에서 전기차 충전',
      removedAt,
      isFromBeforeMending: false,
    })
    time.pass(trashMs - 5)
    expect(await repository.emptyTrash()).toEqual(['project-1'])
    expect((await repository.listTrash()).map(({ id }) => id)).toEqual(['project-2'])
  })
})

describe('damage on the device', () => {
  it('is mended on opening; the rows as they were are kept in the trash', async () => {
    const id = await repository.add(small())
    await database.records.delete(['project-1', 'touchpoint-1'])
    const before = await database.records.count()
    const { records, mends } = await opened(id)
    expect(mends).toMatchObject([{ code: 'link-cleared', recordId: 'pain-1' }])
    expect(records.find((each) => each.id === 'pain-1')).toMatchObject({ touchpointId: null })
    expect((await opened(id)).mends).toEqual([])
    expect(await repository.listTrash()).toMatchObject([{ isFromBeforeMending: true }])
    expect(await names()).toEqual(['집에서 전기차 충전'])
    await repository.restore('project-new-1')
    expect(await names()).toEqual(['집에서 전기차 충전', '집에서 전기차 충전'])
    expect(await database.records.count()).toBe(2 * before)
    const kept = await database.records.get(['project-new-1', 'pain-1'])
    expect(kept?.record).toMatchObject({ touchpointId: 'touchpoint-1' })
  })

  it('that makes a record unreadable is told with its place, and the record is kept', async () => {
    const id = await repository.add(small())
    await changeRow('pain-1', ({ record }) => ({ record: { ...record, severity: 'bad' } }))
    const { records, problems, mends } = await opened(id)
    expect(problems).toEqual([
      {
        code: 'wrong-type',
        path: 'records["pain-1"].severity',
        details: { expected: 'number', found: '"bad"' },
      },
    ])
    expect(records.some((record) => record.id === 'pain-1')).toBe(false)
    expect(mends).toMatchObject([
      { code: 'orphan-removed', recordId: 'link-insight-1-pain-1' },
      { code: 'orphan-removed', recordId: 'link-pain-1-question-1' },
      { code: 'link-dropped', recordId: 'opportunity-1' },
    ])
    const kept = await database.records.get(['project-new-1', 'pain-1'])
    expect(kept?.record).toMatchObject({ severity: 'bad' })
  })

  it('is not touched by a window that only reads', async () => {
    const id = await repository.add(small())
    await database.records.delete(['project-1', 'touchpoint-1'])
    const before = await database.records.toArray()
    expect(await repository.openToRead(id)).toMatchObject({ ok: true, value: { mends: [{}] } })
    expect(await database.records.toArray()).toEqual(before)
  })

  it('to the project record brings its name back from the list', async () => {
    const id = await repository.add(small())
    await database.records.delete(['project-1', 'project-1'])
    const { records } = await opened(id)
    expect(records.find(({ type }) => type === 'project')).toMatchObject({
      name: '집에서 전기차 충전',
    })
  })

  it('of every record is refused, and nothing is written', async () => {
    const id = await repository.add(small())
    await database.records.clear()
    expect(await repository.openToWrite(id, 'session-1')).toEqual({ ok: false, failure: 'damaged' })
    expect(await database.projects.count()).toBe(1)
  })

  it('by a newer version is left alone', async () => {
    const id = await repository.add(small())
    await changeRow('pain-1', () => ({ version: 99 }))
    const before = await database.records.toArray()
    expect(await repository.openToWrite(id, 'session-1')).toEqual({
      ok: false,
      failure: 'newer-version',
    })
    expect(await repository.read(id)).toEqual({ ok: false, failure: 'newer-version' })
    expect(await database.records.toArray()).toEqual(before)
  })
})

it('drops pictures that nothing shows when a project is opened for writing', async () => {
  const { records } = small()
  const other = { ...picture, hash: 'f'.repeat(64) }
  const id = await repository.add({ records, assets: [picture, other] })
  await repository.openToRead(id)
  expect(await database.assets.count()).toBe(2)
  await repository.openToWrite(id, 'session-1')
  expect((await database.assets.toArray()).map(({ hash }) => hash)).toEqual([picture.hash])
})

it('opens a project even where the disk is too full to tidy up', async () => {
  const { records } = small()
  const other = { ...picture, hash: 'f'.repeat(64) }
  const id = await repository.add({ records, assets: [picture, other] })
  Object.defineProperty(database.assets, 'bulkDelete', {
    value: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
  })
  expect(await repository.openToWrite(id, 'session-1')).toMatchObject({ ok: true })
})
