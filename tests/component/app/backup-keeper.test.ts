/** Dated copies of the open project: how often they are written, and what is said when they fail. */
import { beforeEach, describe, expect, it } from 'vitest'
import { BackupKeeper } from '#renderer/app/model/backup-keeper.ts'
import { Autosave } from '#renderer/persistence/autosave.ts'
import type { BackupRequest, Backups } from '#renderer/platform/platform.ts'
import { openDocument } from '#renderer/state/document.ts'
import { fail, ok } from '#shared/base/result.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { TestTime } from '#tests/helpers/test-database.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const tenMinutesMs = 10 * 60_000

let time: TestTime
let written: BackupRequest[]
let isFull: boolean
let isBroken: boolean

beforeEach(() => {
  time = new TestTime()
  written = []
  isFull = false
  isBroken = false
})

const backups: Backups = {
  areOutside: true,
  write(request) {
    if (isFull) return Promise.resolve(fail('disk-full'))
    written.push(request)
    return Promise.resolve(ok({ path: '/백업', time: new Date(time.now()).toISOString() }))
  },
  list: () => Promise.resolve(ok([])),
  read: () => Promise.resolve(fail('not-found')),
}

function work() {
  const workbench = new TestWorkbench()
  const clock = { now: time.now }
  const save = (): Promise<void> =>
    isBroken ? Promise.reject(new Error('no disk')) : Promise.resolve()
  const autosave = new Autosave(workbench.store, { save }, { timers: time, clock })
  const assets = { put: () => Promise.resolve(''), get: () => Promise.resolve(null) }
  const document = openDocument('project-1', workbench)
  const keeper = new BackupKeeper(backups, clock, { document, assets, autosave })
  const rename = async (name: string): Promise<void> => {
    workbench.run(updateProject, { name })
    await autosave.flush()
  }
  return { keeper, rename }
}

describe('a project under work', () => {
  it('is copied whole, at most every ten minutes, and not while nothing changes', async () => {
    const { rename } = work()
    await rename('하나')
    expect(written).toHaveLength(0)
    time.pass(tenMinutesMs)
    expect(written).toHaveLength(0)
    await rename('둘')
    await rename('셋')
    expect(written.map(({ name, recordCount }) => [name, recordCount])).toEqual([['둘', 1]])
    expect(readProjectFile(written[0]!.text).ok).toBe(true)
  })

  it('is copied once more when it is left, if anything has changed since', async () => {
    const { keeper, rename } = work()
    await keeper.catchUp()
    expect(written).toHaveLength(0)
    await rename('하나')
    await keeper.catchUp()
    await keeper.catchUp()
    expect(written.map(({ name }) => name)).toEqual(['하나'])
    expect(keeper.status.get()).toEqual({ writtenAt: time.now(), hasFailed: false })
  })

  it('is copied with what could not be saved', async () => {
    const { keeper, rename } = work()
    isBroken = true
    await rename('하나')
    await keeper.catchUp()
    await rename('둘')
    await keeper.catchUp()
    expect(written.map(({ name }) => name)).toEqual(['하나', '둘'])
  })

  it('says so when a copy fails, and tries again', async () => {
    const { keeper, rename } = work()
    await rename('하나')
    isFull = true
    await keeper.catchUp()
    expect(keeper.status.get()).toEqual({ writtenAt: null, hasFailed: true })
    isFull = false
    await keeper.catchUp()
    expect(keeper.status.get()).toEqual({ writtenAt: time.now(), hasFailed: false })
  })
})
