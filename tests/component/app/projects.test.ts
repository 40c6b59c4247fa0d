/** Opening, leaving, deleting and passing on projects, in one window and in two, on disks that refuse. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { removeJourney } from '#shared/commands/journey-commands.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import {
  createFrom,
  deleteProject,
  renameProject,
  restoreProject,
} from '#renderer/app/model/project-verbs.ts'
import { openHanded } from '#renderer/app/model/opening-files.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { useSession } from '#renderer/state/session.ts'
import { TestMachine, type TestWindow } from '#tests/helpers/test-app.ts'

let machine: TestMachine
let first: TestWindow

beforeEach(async () => {
  useSession.getState().goTo({ kind: 'home' })
  machine = new TestMachine()
  first = await machine.openWindow()
  await machine.store(first, 'project-1', '하나')
  await machine.store(first, 'project-2', '둘')
})

const full = (): Promise<never> =>
  Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))

function openIn({ model }: TestWindow) {
  const { open } = model.state.get()
  if (open === null) throw new Error('nothing is open')
  return open
}

const describeIt = (window: TestWindow, description: string): void => {
  openIn(window).document.workbench.run(updateProject, { description })
}

const described = (window: TestWindow): string | undefined =>
  openIn(window).document.workbench.store.all('project')[0]?.description

const stored = async (id: string): Promise<string | undefined> => {
  const read = await first.repository.read(id)
  if (!read.ok) return undefined
  return read.value.records.find((record) => record.type === 'project')?.description
}

describe('a project that cannot be opened', () => {
  it('leaves the open one alive, saved and writable, and says why', async () => {
    await first.model.openProject('project-1')
    vi.spyOn(first.repository, 'openToWrite').mockImplementation(full)
    vi.spyOn(first.repository, 'openToRead').mockImplementation(full)
    expect(await first.model.openProject('project-2')).toBe(false)
    expect(first.told).toEqual([
      '저장 공간이 부족해 하지 못했습니다. 공간을 비운 뒤 다시 해 보세요.',
    ])
    expect(openIn(first).document.projectId).toBe('project-1')
    describeIt(first, '이어서 쓴 글')
    expect(await first.model.flush()).toBe(true)
    expect(await stored('project-1')).toBe('이어서 쓴 글')
  })

  it('is not held back from other windows', async () => {
    vi.spyOn(first.repository, 'openToWrite').mockImplementation(full)
    vi.spyOn(first.repository, 'openToRead').mockImplementation(full)
    await first.model.openProject('project-2')
    const second = await machine.openWindow()
    await second.model.openProject('project-2')
    expect(openIn(second).document.isReadOnly).toBe(false)
  })
})

describe('a full disk', () => {
  it('lets projects be read, says so, and lets go of the lock', async () => {
    vi.spyOn(first.repository, 'openToWrite').mockImplementation(full)
    expect(await first.model.openProject('project-1')).toBe(true)
    expect(openIn(first)).toMatchObject({ readOnlyReason: 'storage', autosave: null })
    const second = await machine.openWindow()
    await second.model.openProject('project-1')
    expect(openIn(second).readOnlyReason).toBeNull()
  })

  it('at the start locks nobody out, neither of the list nor of the last project', async () => {
    await first.model.openProject('project-1')
    await first.model.flush()
    await vi.waitFor(async () => {
      expect(await first.database.settings.get('lastPlace')).toBeDefined()
    })
    openIn(first).close()
    const second = await machine.openWindow(({ database }) => {
      database.change = full
    })
    expect(second.model.state.get()).toMatchObject({ startFailure: null })
    expect(second.model.state.get().projects).toHaveLength(2)
    expect(openIn(second)).toMatchObject({ readOnlyReason: 'storage' })
  })

  it('makes what was asked for on the start screen fail aloud', async () => {
    first.database.change = full
    await createFrom(first.model, 'empty')
    await deleteProject(first.model, 'project-1')
    await renameProject(first.model, 'project-1', '새 이름')
    expect(first.told).toHaveLength(3)
    expect(new Set(first.told)).toEqual(
      new Set(['저장 공간이 부족해 하지 못했습니다. 공간을 비운 뒤 다시 해 보세요.']),
    )
  })
})

describe('a project out of a file', () => {
  const file = () => ({
    ok: true as const,
    value: { name: 'a.throughline', text: writeProjectFile(makeSmallProject(), []) },
  })

  it('is on screen before it is on disk, and then there too', async () => {
    const { change } = first.database
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    first.database.change = (async (tables: never, work: never) => {
      await held
      return change.call(first.database, tables, work)
    }) as typeof change
    await openHanded(first.model, file())
    const { document, autosave } = openIn(first)
    expect(document.workbench.store.get('journey', 'journey-1')).toBeDefined()
    expect(autosave?.status().state).toBe('pending')
    letGo()
    expect(await first.model.flush()).toBe(true)
    await first.model.refresh()
    expect(first.model.state.get().projects).toHaveLength(3)
  })

  it('stands beside what has its id, and beside itself when it is opened twice', async () => {
    await openHanded(first.model, file())
    const second = await machine.openWindow()
    await openHanded(second.model, file())
    const ids = [first, second].map((window) => openIn(window).document.projectId)
    expect(new Set(ids).size).toBe(2)
    expect(openIn(second).document.isReadOnly).toBe(false)
    await first.model.flush()
    await second.model.flush()
    await second.model.refresh()
    expect(second.model.state.get().projects).toHaveLength(4)
  })

  it('is opened on a full disk as well, and says that it is not saved', async () => {
    first.database.change = full
    await openHanded(first.model, file())
    expect(await first.model.flush()).toBe(false)
    expect(openIn(first).document.workbench.store.get('journey', 'journey-1')).toBeDefined()
  })
})

describe('a double click', () => {
  it('opens a project once, for writing', async () => {
    await Promise.all([first.model.openProject('project-1'), first.model.openProject('project-1')])
    expect(openIn(first).document.isReadOnly).toBe(false)
    await first.model.openProject('project-1')
    expect(openIn(first).document.isReadOnly).toBe(false)
  })

  it('makes one project', async () => {
    await Promise.all([createFrom(first.model, 'empty'), createFrom(first.model, 'empty')])
    await first.model.refresh()
    expect(first.model.state.get().projects).toHaveLength(3)
    expect(first.model.state.get().justMade).toBe(openIn(first).document.projectId)
  })
})

describe('a project that another window takes over', () => {
  it('goes with everything written so far, and is read here from then on', async () => {
    await first.model.openProject('project-1')
    const second = await machine.openWindow()
    await second.model.openProject('project-1')
    expect(openIn(second).readOnlyReason).toBe('elsewhere')
    describeIt(first, '마지막 글')
    await second.model.takeOver()
    expect(openIn(second).document.isReadOnly).toBe(false)
    expect(described(second)).toBe('마지막 글')
    await vi.waitFor(() => expect(openIn(first).document.isReadOnly).toBe(true))
    expect(first.told).toEqual([])
  })

  it('keeps what could not be written on the old screen, and says so', async () => {
    await first.model.openProject('project-1')
    const second = await machine.openWindow()
    await second.model.openProject('project-1')
    first.database.change = full
    describeIt(first, '안 써진 글')
    await second.model.takeOver()
    await vi.waitFor(() => expect(first.told).toHaveLength(1))
    expect(first.told[0]).toContain('마지막 변경은 저장하지 못했습니다')
    expect(described(first)).toBe('안 써진 글')
    // The window that has it now is not disturbed.
    describeIt(second, '새 글')
    expect(await second.model.flush()).toBe(true)
  })
})

describe('deleting and renaming', () => {
  it('are refused while another window writes the project', async () => {
    const second = await machine.openWindow()
    await second.model.openProject('project-1')
    await deleteProject(first.model, 'project-1')
    await renameProject(first.model, 'project-1', '새 이름')
    const sentence =
      '‘하나’ 프로젝트는 다른 창에서 쓰고 있습니다. 그 창에서 닫은 뒤 다시 해 보세요.'
    expect(first.told).toEqual([sentence, sentence])
    expect(
      first.model.state
        .get()
        .projects?.map(({ summary }) => summary.name)
        .sort(),
    ).toEqual(['둘', '하나'])
  })

  it('can be taken back on the start screen while it was the last thing done', async () => {
    await deleteProject(first.model, 'project-1')
    expect(first.model.state.get()).toMatchObject({
      lastDeleted: 'project-1',
      trash: [{ id: 'project-1', name: '하나' }],
    })
    await restoreProject(first.model, 'project-1')
    expect(first.model.state.get()).toMatchObject({ lastDeleted: null, trash: [] })
    await deleteProject(first.model, 'project-1')
    await renameProject(first.model, 'project-2', '다른 이름')
    expect(first.model.state.get().lastDeleted).toBeNull()
  })
})

it('last words survive that the project was renamed on the start screen', async () => {
  await first.model.openProject('project-1')
  first.database.change = full
  describeIt(first, '못 쓴 글')
  await first.model.flush()
  openIn(first).close()
  const second = await machine.openWindow()
  await renameProject(second.model, 'project-1', '새 이름')
  await second.model.openProject('project-1')
  expect(described(second)).toBe('못 쓴 글')
  expect(await second.model.flush()).toBe(true)
  expect(machine.kept.size).toBe(0)
})

it('a deleted map that comes back with undo is shown again', async () => {
  await createFrom(first.model, 'customer-journey')
  const { workbench } = openIn(first).document
  const { place } = useSession.getState()
  if (place.kind !== 'journey') throw new Error('a map was to be shown')
  workbench.run(removeJourney, { journeyId: place.journeyId })
  useSession.getState().goTo({ kind: 'overview' })
  first.model.undo()
  expect(useSession.getState().place).toEqual(place)
})
