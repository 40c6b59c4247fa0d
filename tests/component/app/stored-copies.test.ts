/** Copies that are written before something happens to a project: a deletion, a newer form, a newer app. */
import { beforeEach, describe, expect, it } from 'vitest'
import { deleteProject } from '#renderer/app/model/project-verbs.ts'
import { readSetting, writeSetting } from '#renderer/persistence/stored-settings.ts'
import type { BackupRequest, Backups } from '#renderer/platform/platform.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { schema } from '#shared/model/schema.ts'
import { fail, ok } from '#shared/base/result.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestMachine, type TestWindow } from '#tests/helpers/test-app.ts'

let machine: TestMachine
let written: BackupRequest[]
let isFull: boolean

const backups: Backups = {
  areOutside: true,
  write(request) {
    if (isFull) return Promise.resolve(fail('disk-full'))
    written.push(request)
    return Promise.resolve(ok({ path: '/백업', time: new Date().toISOString() }))
  },
  list: () => Promise.resolve(ok([])),
  read: () => Promise.resolve(fail('not-found')),
}

beforeEach(() => {
  machine = new TestMachine()
  machine.backups = backups
  written = []
  isFull = false
})

const told = () => written.map(({ projectId, name, reason }) => `${projectId} ${name} ${reason}`)

async function windowWith(...ids: readonly string[]): Promise<TestWindow> {
  const window = await machine.openWindow()
  for (const id of ids) await machine.store(window, id, `이름 ${id}`)
  return window
}

describe('a project that is deleted', () => {
  it('is copied first', async () => {
    const { model } = await windowWith('project-1', 'project-2')
    await deleteProject(model, 'project-2')
    expect(told()).toEqual(['project-2 이름 project-2 deletion'])
    expect(readProjectFile(written[0]!.text)).toMatchObject({ ok: true })
  })

  it('is deleted all the same where no copy can be written, since it lies in the trash', async () => {
    const { model } = await windowWith('project-1')
    isFull = true
    await deleteProject(model, 'project-1')
    expect(model.state.get().trash).toHaveLength(1)
  })
})

describe('the first start of a newer version', () => {
  it('copies every project, once', async () => {
    const { database } = await windowWith('project-1', 'project-2')
    expect(written).toEqual([])
    await writeSetting(database, 'appVersion', '0.0.1')
    await machine.openWindow()
    expect(told().sort()).toEqual([
      'project-1 이름 project-1 version',
      'project-2 이름 project-2 version',
    ])
    await machine.openWindow()
    expect(written).toHaveLength(2)
  })

  it('is tried again where the disk was full', async () => {
    const { database } = await windowWith('project-1')
    await writeSetting(database, 'appVersion', '0.0.1')
    isFull = true
    await machine.openWindow()
    expect(await readSetting(database, 'appVersion')).toBe('0.0.1')
    isFull = false
    await machine.openWindow()
    expect(told()).toEqual(['project-1 이름 project-1 version'])
  })
})

describe('a project of an older form', () => {
  it('is copied as it was before it is brought to the newer one', async () => {
    const window = await windowWith('project-1')
    const { database, model } = window
    const stage = make.stage({ id: 'stage-1', journeyId: 'journey-1' })
    await window.repository.remove('project-1')
    await window.repository.add({
      records: [
        make.project({ id: 'project-3', name: '옛 프로젝트' }),
        make.journey({ id: 'journey-1' }),
        stage,
      ],
      assets: [],
    })
    const { version } = schema.journey
    expect(version).toBeGreaterThan(1)
    const row = await database.records.get(['project-3', 'journey-1'])
    await database.records.put({ ...row!, version: version - 1 })
    await model.refresh()
    expect(await model.openProject('project-3')).toBe(true)
    expect(told()).toEqual(['project-3 옛 프로젝트 migration'])
    expect(JSON.parse(written[0]!.text)).toMatchObject({
      recordVersions: { journey: version - 1, stage: schema.stage.version },
    })
    // It is written in its newer form soon after, and never copied for that again.
    await model.flush()
    await model.closeProject()
    written = []
    await model.openProject('project-3')
    expect(told().filter((line) => line.endsWith('migration'))).toEqual([])
  })
})
