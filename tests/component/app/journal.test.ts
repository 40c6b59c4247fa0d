/** Loses the database, or the last saves, and shows that the journal brings everything back. */
import { describe, expect, it } from 'vitest'
import { addPersona } from '#shared/commands/persona-commands.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import { JournalService } from '#shared/journal/journal-service.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { sha256 } from '#shared/files/sha256.ts'
import {
  deleteProject,
  duplicateProject,
  renameProject,
  restoreProject,
} from '#renderer/app/model/project-verbs.ts'
import { make } from '#tests/helpers/make-records.ts'
import { MemoryShelf } from '#tests/helpers/memory-shelf.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestMachine, type TestWindow } from '#tests/helpers/test-app.ts'

const id = 'project-1'

/** A machine with one project, open in one window. */
async function openProject(machine: TestMachine): Promise<TestWindow> {
  const window = await machine.openWindow()
  await window.repository.add({ records: makeSmallProject(), assets: [] })
  await window.model.refresh()
  expect(await window.model.openProject(id)).toBe(true)
  return window
}

const workbenchOf = ({ model }: TestWindow) => model.state.get().open!.document.workbench
const names = (window: TestWindow) =>
  workbenchOf(window)
    .store.all('persona')
    .map(({ name }) => name)

describe('a machine that stops', () => {
  it('before the database was written brings the last change back from the journal, and says so', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    // From here on nothing reaches the database.
    first.database.change = () => Promise.reject(new Error('no database'))
    workbenchOf(first).run(addPersona, { name: '김지우' })
    await expect
      .poll(async () => (await recover(machine))?.text.includes('김지우') ?? false)
      .toBe(true)
    machine.stop()
    const second = await machine.openWindow()
    await second.model.openProject(id)
    expect(names(second)).toContain('김지우')
    expect(second.told).toEqual([
      '갑자기 끝난 뒤의 마지막 변경까지 이 기기의 기록에서 되찾았습니다.',
    ])
    expect(second.model.state.get().trash).toEqual([])
    await second.model.flush()
    second.model.state.get().open?.close()
    // What came back is in the database now.
    const stored = await second.repository.read(id)
    expect(stored.ok && JSON.stringify(stored.value.records)).toContain('김지우')
  })

  it('after everything was saved is nothing special at the next start', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    workbenchOf(first).run(addPersona, { name: '김지우' })
    await first.model.flush()
    await first.model.closeProject()
    for (let start = 0; start < 3; start++) {
      const next = await machine.openWindow()
      await next.model.openProject(id)
      expect(names(next)).toContain('김지우')
      expect(next.told).toEqual([])
      await next.model.closeProject()
    }
  })
})

describe('a database that comes back empty', () => {
  it('is filled again with every project, pictures included, before anybody sees an empty start', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    const bytes = Uint8Array.from([137, 80, 78, 71, 1, 2, 3])
    const hash = sha256(bytes)
    const { assets } = first.model.state.get().open!
    expect(await assets.put(new Blob([bytes], { type: 'image/png' }))).toBe(hash)
    workbenchOf(first).run(addPersona, { name: '김지우', photo: hash })
    await first.model.flush()
    await first.model.closeProject()

    machine.loseDatabase()
    const second = await machine.openWindow()
    expect(second.model.state.get().projects?.map(({ id: each }) => each)).toEqual([id])
    expect(second.told).toEqual([
      '데이터베이스에서 사라진 프로젝트 1개를 이 기기의 기록에서 되찾았습니다.',
    ])
    await second.model.openProject(id)
    expect(names(second)).toContain('김지우')
    const picture = await second.model.state.get().open!.assets.get(hash)
    expect(picture?.size).toBe(bytes.length)
  })

  it('does not bring back what was deleted for good', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    await first.model.closeProject()
    await first.repository.remove(id)
    // Half a year later, at the next start.
    await first.database.projects.update(id, { removedAt: 1 })
    const second = await machine.openWindow()
    expect(await machine.shelf?.list()).toEqual([])
    expect(second.model.state.get().projects).toEqual([])
    machine.loseDatabase()
    const third = await machine.openWindow()
    expect(third.model.state.get().projects).toEqual([])
    expect(third.told).toEqual([])
  })

  it('leaves what lies in the trash there', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    await first.model.closeProject()
    await first.repository.remove(id)
    const second = await machine.openWindow()
    expect(second.model.state.get().projects).toEqual([])
    expect(second.told).toEqual([])
  })
})

describe('a database that cannot be opened', () => {
  const broken = ({ database }: TestWindow): void => {
    database.start = () => Promise.resolve({ ok: false, failure: 'unavailable' })
  }

  it('stays untouched while work goes on in the journals, and takes that over once it opens again', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    workbenchOf(first).run(addPersona, { name: '김지우' })
    await first.model.flush()
    await first.model.closeProject()
    const before = await first.database.records.toArray()

    const second = await machine.openWindow(broken)
    const { startFailure, isOnJournalsAlone } = second.model.state.get()
    expect([startFailure, isOnJournalsAlone]).toEqual([null, true])
    expect(second.told.join()).toContain('데이터베이스를 열 수 없어 두 번째 사본에서')
    await second.model.openProject(id)
    expect(names(second)).toContain('김지우')
    workbenchOf(second).run(addPersona, { name: '박서연' })
    await second.model.flush()
    await second.model.closeProject()
    expect(await first.database.records.toArray()).toEqual(before)

    // The next start cannot open it either.
    const third = await machine.openWindow(broken)
    await third.model.openProject(id)
    expect(names(third)).toEqual(expect.arrayContaining(['김지우', '박서연']))
    await third.model.closeProject()

    const fourth = await machine.openWindow()
    expect(fourth.model.state.get().isOnJournalsAlone).toBe(false)
    await fourth.model.openProject(id)
    expect(names(fourth)).toEqual(expect.arrayContaining(['김지우', '박서연']))
  })

  it('is said where nothing is in a journal', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const { model } = await machine.openWindow(broken)
    expect(model.state.get()).toMatchObject({
      startFailure: 'unavailable',
      isOnJournalsAlone: false,
    })
  })

  it('is noticed, too, where it breaks while it is read', async () => {
    const machine = new TestMachine(new MemoryShelf())
    await (await openProject(machine)).model.closeProject()
    const { model } = await machine.openWindow(({ repository }) => {
      repository.list = () => Promise.reject(new Error('no rows'))
    })
    expect(model.state.get()).toMatchObject({ startFailure: null, isOnJournalsAlone: true })
    expect(model.state.get().projects).toHaveLength(1)
  })
})

describe('a journal that knows less', () => {
  it('gives way to the database: a project renamed while it was closed keeps its new name', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    await first.model.flush()
    await first.model.closeProject()
    await first.repository.rename(id, '새 이름')
    const second = await machine.openWindow()
    await second.model.openProject(id)
    expect(workbenchOf(second).store.all('project')[0]?.name).toBe('새 이름')
    expect(second.told).toEqual([])
  })

  it('gives way where it was lost, and begins anew', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    workbenchOf(first).run(updateProject, { name: '이름' })
    await first.model.flush()
    await first.model.closeProject()
    machine.shelf?.folders.clear()
    const second = await machine.openWindow()
    await second.model.openProject(id)
    expect(workbenchOf(second).store.all('project')[0]?.name).toBe('이름')
    expect(second.told).toEqual([])
    await expect.poll(async () => (await recover(machine)) !== null).toBe(true)
  })

  it('never empties a project that is full', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const first = await openProject(machine)
    await first.model.closeProject()
    const service = new JournalService(machine.shelf!)
    const text = writeProjectFile([make.project({ id })], [])
    await service.begin({ projectId: id, session: 'session-of-nobody' }, { text, time: 9e12 })
    const second = await machine.openWindow()
    await second.model.openProject(id)
    expect([...workbenchOf(second).store.everything()].length).toBeGreaterThan(10)
  })
})

describe('a project that nobody has open', () => {
  const kept = async (machine: TestMachine, projectId: string) =>
    (await new JournalService(machine.shelf!).recover(projectId))?.text ?? ''

  /** A machine whose project was made before there were journals, with its window at the start. */
  async function startWithout(): Promise<{ machine: TestMachine; window: TestWindow }> {
    const machine = new TestMachine(new MemoryShelf())
    const window = await machine.openWindow()
    await window.repository.add({ records: makeSmallProject(), assets: [] })
    await window.model.refresh()
    return { machine, window }
  }

  it('from before there were journals is kept once nobody waits, and comes back from there', async () => {
    const { machine, window } = await startWithout()
    await window.model.keepInJournal()
    expect(await kept(machine, id)).not.toBe('')
    machine.loseDatabase()
    const second = await machine.openWindow()
    expect(second.model.state.get().projects?.map((each) => each.id)).toEqual([id])
  })

  it('is kept as soon as it is copied or renamed', async () => {
    const { machine, window } = await startWithout()
    await duplicateProject(window.model, id)
    const copy = window.model.state.get().projects?.find((each) => each.id !== id)?.id ?? ''
    await expect.poll(() => kept(machine, copy)).toContain('"records"')
    await renameProject(window.model, id, '새 이름')
    await expect.poll(() => kept(machine, id)).toContain('새 이름')
  })

  it('is kept as soon as it is out of the trash, with its pictures', async () => {
    const { machine, window } = await startWithout()
    const bytes = Uint8Array.from([137, 80, 78, 71, 4, 5])
    const hash = sha256(bytes)
    const persona = make.persona({ id: 'persona-9', photo: hash })
    const assets = [{ hash, mime: 'image/png' as const, bytes }]
    const project = make.project({ id: 'project-9' })
    await window.repository.add({ records: [project, persona], assets })
    await deleteProject(window.model, 'project-9')
    await restoreProject(window.model, 'project-9')
    await expect.poll(() => kept(machine, 'project-9')).toContain(hash)
    machine.loseDatabase()
    const second = await machine.openWindow()
    await second.model.openProject('project-9')
    const picture = await second.model.state.get().open!.assets.get(hash)
    expect(picture?.size).toBe(bytes.length)
  })

  it('is left alone where its journal knows more, or somebody has it open', async () => {
    const { machine, window } = await startWithout()
    await window.model.openProject(id)
    const service = new JournalService(machine.shelf!)
    const before = await service.recover(id)
    await window.model.keepInJournal(id)
    expect((await service.recover(id))?.rev).toBe(before?.rev)
    // The window goes on as if nothing had been tried.
    workbenchOf(window).run(addPersona, { name: '김지우' })
    await window.model.flush()
    expect(await kept(machine, id)).toContain('김지우')
    expect(window.model.state.get().open?.autosave?.status().isJournalBehind).toBe(false)
    await window.model.closeProject()
    const full = await service.recover(id)
    const text = writeProjectFile([make.project({ id })], [])
    // Read before the last changes were made, and told only now.
    expect(await service.keep(id, { text, time: 9e12, after: before?.rev ?? 0 })).toBeNull()
    expect((await service.recover(id))?.text).toBe(full?.text)
  })
})

describe('a journal that cannot be begun', () => {
  it('is begun later, and says meanwhile that the second copy is missing', async () => {
    const machine = new TestMachine(new MemoryShelf())
    const window = await machine.openWindow()
    await window.repository.add({ records: makeSmallProject(), assets: [] })
    const folder = machine.shelf!.folder(id)
    Object.assign(folder, { cutAt: 1 })
    await window.model.openProject(id)
    workbenchOf(window).run(addPersona, { name: '김지우' })
    await window.model.flush()
    const { autosave } = window.model.state.get().open!
    expect(autosave?.status()).toMatchObject({ state: 'saved', isJournalBehind: true })
    Object.assign(folder, { cutAt: Infinity })
    await expect.poll(() => autosave?.status().isJournalBehind).toBe(false)
    expect((await recover(machine))?.text).toContain('김지우')
  })
})

function recover(machine: TestMachine) {
  return new JournalService(machine.shelf!).recover(id)
}
