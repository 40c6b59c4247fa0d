/** The app as a whole in a window without a browser: start, failure screens, what breaks while drawing. */
import { readFileSync } from 'node:fs'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App, loadHomeAhead } from '#renderer/app/App.tsx'
import { AppContext } from '#renderer/app/app-context.ts'
import { BrokenScreen } from '#renderer/app/BrokenScreen.tsx'
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx'
import { AppModel } from '#renderer/app/model/app-model.ts'
import { createFrom } from '#renderer/app/model/project-verbs.ts'
import { readLastPlace } from '#renderer/app/model/last-place.ts'
import { appVersion } from '#renderer/app/version.ts'
import { ProjectDatabase } from '#renderer/persistence/database.ts'
import { ProjectRepository } from '#renderer/persistence/project-repository.ts'
import { createBrowserPlatform } from '#renderer/platform/browser-platform.ts'
import { addPersona } from '#shared/commands/persona-commands.ts'
import { AppError } from '#shared/base/app-error.ts'
import { useSession } from '#renderer/state/session.ts'

let device: IDBFactory

// In a browser it comes within a moment; these tests look at once.
beforeAll(loadHomeAhead)

beforeEach(() => {
  device = new IDBFactory()
  useSession.getState().goTo({ kind: 'home' })
  // jsdom has neither; one window alone always gets its lock.
  const request = (...[, , work]: [string, LockOptions, (lock: object) => Promise<unknown>]) =>
    work({})
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } })
})

function makeModel(): AppModel {
  let made = 0
  const newId = (type: string): string => `${type}-made-${(made += 1)}`
  const clock = { now: () => Date.UTC(2026, 0, 5) }
  const database = new ProjectDatabase({}, { indexedDB: device, IDBKeyRange })
  const repository = new ProjectRepository(database, { newId, clock })
  const platform = createBrowserPlatform({
    view: window,
    version: appVersion,
    printInPage: () => Promise.resolve({ ok: false, code: 'none' }),
  })
  const storage = { database, repository }
  const spareStorage = () => Promise.reject(new Error('not needed here'))
  const tools = { storage, spareStorage, quickStorage: localStorage, platform, clock, newId }
  return new AppModel(tools, ['ko-KR'])
}

async function start(): Promise<AppModel> {
  const model = makeModel()
  await model.start()
  render(<App model={model} />)
  return model
}

describe('the app', () => {
  it('makes a project, shows its overview, and finds its way back to it at the next start', async () => {
    const model = await start()
    await userEvent.click(screen.getByRole('button', { name: /^빈 프로젝트/ }))
    expect(
      await screen.findByText(/아직 여정 맵이 없습니다/, {}, { timeout: 20_000 }),
    ).toBeInTheDocument()
    expect(document.title).toBe('새 프로젝트 — Throughline')
    const name = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: '프로젝트 이름' })[0]!
    expect(name).toHaveFocus()
    expect(name.value.slice(name.selectionStart, name.selectionEnd)).toBe('새 프로젝트')
    await userEvent.click(screen.getAllByRole('button', { name: '페르소나 추가' })[0]!)
    // The place is loaded when it is first opened, unless there was time before.
    const nameOfPersona = await screen.findByRole('textbox', { name: '이름' }, { timeout: 20_000 })
    await waitFor(() => expect(nameOfPersona).toHaveFocus())
    await userEvent.keyboard('민서{Enter}')
    await act(() => model.flush())
    expect(screen.getByText('저장됨 · 이 기기에만')).toBeInTheDocument()

    const next = makeModel()
    await next.start()
    const { open } = next.state.get()
    expect(open?.document.workbench.store.all('persona').map(({ name }) => name)).toEqual(['민서'])
    expect(useSession.getState().place).toMatchObject({ kind: 'personas' })
  })

  it('tells whoever wants to quit whether everything is on disk', async () => {
    const model = makeModel()
    await model.start()
    expect(await model.flush()).toBe(true)
    await createFrom(model, 'empty')
    const { open } = model.state.get()
    open?.document.workbench.run(addPersona, { name: '민서' })
    expect(await model.flush()).toBe(true)
    const full = new DOMException('no space left', 'QuotaExceededError')
    const { database } = model.tools.storage
    vi.spyOn(database, 'change').mockRejectedValue(full)
    vi.spyOn(database, 'connection').mockRejectedValue(full)
    open?.document.workbench.run(addPersona, { name: '도윤' })
    expect(await model.flush()).toBe(false)
  })

  it('changes its language at once, also in the title of the page', async () => {
    const model = await start()
    act(() => model.setLanguage('en'))
    expect(screen.getByRole('heading', { name: 'What shall we redraw?' })).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('en')
  })

  it('explains instead of showing a white page when there is no database', async () => {
    vi.spyOn(device, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError')
    })
    await start()
    expect(screen.getByRole('alert')).toHaveTextContent('저장할 곳을 열 수 없습니다')
    expect(screen.getByRole('button', { name: '다시 시도' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '새 프로젝트' })).not.toBeInTheDocument()
  })
})

describe('when drawing breaks', () => {
  it('shows what broke by its code, never by what a user wrote', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const show = (error: Error): void => {
      const Broken = (): never => {
        throw error
      }
      render(
        <ErrorBoundary fallback={(code) => <p>code: {code}</p>}>
          <Broken />
        </ErrorBoundary>,
      )
    }
    show(new AppError('record-missing', ['stage', 'stage-1']))
    expect(screen.getByText('code: record-missing: stage, stage-1')).toBeInTheDocument()
    show(new TypeError('민서의 비밀'))
    expect(screen.getByText('code: TypeError')).toBeInTheDocument()
    quiet.mockRestore()
  })

  it('promises that the work is saved only where it is', async () => {
    const model = makeModel()
    await model.start()
    await createFrom(model, 'empty')
    await model.flush()
    render(
      <AppContext value={{ model, actions: [] }}>
        <BrokenScreen code="TypeError" />
      </AppContext>,
    )
    const saved = '작업은 모두 이 기기에 저장되어 있습니다'
    expect(screen.getByRole('alert')).toHaveTextContent(saved)
    act(() => {
      model.state.get().open?.document.workbench.run(addPersona, { name: '민서' })
    })
    expect(screen.getByRole('alert')).toHaveTextContent('마지막 변경은 아직 저장되지 않았습니다')
    await act(() => model.flush())
    expect(screen.getByRole('alert')).toHaveTextContent(saved)
  })
})

it.each([
  [null, null],
  ['home', null],
  [{ projectId: 'p', place: { kind: 'home' } }, null],
  [{ projectId: 1, place: { kind: 'overview' } }, null],
  [{ projectId: 'p', place: { kind: 'journey' } }, null],
  [
    { projectId: 'p', place: { kind: 'journey', journeyId: 'j', more: 1 } },
    { projectId: 'p', place: { kind: 'journey', journeyId: 'j' } },
  ],
  [
    { projectId: 'p', place: { kind: 'personas', personaId: 3 } },
    { projectId: 'p', place: { kind: 'personas', personaId: null } },
  ],
  [
    { projectId: 'p', place: { kind: 'board', stage: 'ideate', boardId: 7 } },
    { projectId: 'p', place: { kind: 'board', stage: 'ideate', boardId: null } },
  ],
  [{ projectId: 'p', place: { kind: 'board', stage: 'dream' } }, null],
  [
    { projectId: 'p', place: { kind: 'thread' } },
    { projectId: 'p', place: { kind: 'thread' } },
  ],
])('the last place is read with care: %j', (stored, place) => {
  expect(readLastPlace(stored)).toEqual(place)
})

it('the app says the version of its package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(appVersion).toBe(version)
})
