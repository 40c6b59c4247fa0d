/** One list of actions feeds menu, native menu, shortcuts and help: what each of them makes of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { requests } from '#shared/ipc/contract.ts'
import type { ActionId, AppAction } from '#renderer/app/actions/action.ts'
import {
  appActions,
  type ActionState,
  type ActionTools,
} from '#renderer/app/actions/app-actions.ts'
import { menuEntries } from '#renderer/app/actions/menu-entries.ts'
import { nativeMenu } from '#renderer/app/actions/native-menu.ts'
import { keyBinding, listenToShortcuts } from '#renderer/app/actions/shortcuts.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import { emptyDiff } from '#shared/store/diff.ts'

const tools = {
  newProject: vi.fn(),
  openFile: vi.fn(),
  saveNow: vi.fn(),
  saveAsFile: vi.fn(),
  showExport: vi.fn(),
  closeProject: vi.fn(),
  showHistory: vi.fn(),
  undo: vi.fn(),
  restoreProject: vi.fn(),
  redo: vi.fn(),
  setNavigationOpen: vi.fn(),
  setInspectorOpen: vi.fn(),
  setLanguage: vi.fn(),
  setTheme: vi.fn(),
  showSettings: vi.fn(),
  showKeyboardHelp: vi.fn(),
  showPalette: vi.fn(),
  showFind: vi.fn(),
} satisfies ActionTools

const step = { labelArgs: { count: 3 }, diff: emptyDiff, doneAt: 0, gestureKey: null }

const inProject: ActionState = {
  isProjectOpen: true,
  isReadOnly: false,
  isStorageReady: true,
  history: { undo: { commandId: 'item.move', ...step }, redo: null },
  canRestoreProject: false,
  offered: new Set(['view.zoom-in']),
  hasInspector: true,
  isInspectorOpen: true,
  isNavigationOpen: false,
  language: 'ko',
  theme: 'dark',
}

function make(change: Partial<ActionState> = {}, language: 'ko' | 'en' = 'ko') {
  const actions = appActions({ ...inProject, ...change }, tools, createTranslator(language))
  const find = (id: ActionId): AppAction => actions.find((action) => action.id === id)!
  return { actions, find }
}

beforeEach(() => vi.clearAllMocks())

describe('the actions', () => {
  it('name the step that undo takes back, and are off where there is none', () => {
    const { find } = make()
    expect(find('edit.undo')).toMatchObject({
      label: '실행 취소: 카드 3장 옮기기',
      isEnabled: true,
    })
    expect(find('edit.redo')).toMatchObject({ label: '다시 실행', isEnabled: false })
    expect(make({}, 'en').find('edit.undo').label).toBe('Undo: Move 3 cards')
  })

  it('bring a project back that was just deleted, on the start screen', () => {
    const { find } = make({ isProjectOpen: false, history: null, canRestoreProject: true })
    expect(find('edit.undo')).toMatchObject({ label: '실행 취소: 프로젝트 삭제', isEnabled: true })
    find('edit.undo').run()
    expect(tools.restoreProject).toHaveBeenCalledTimes(1)
    expect(tools.undo).not.toHaveBeenCalled()
  })

  it('are off where nothing would answer them', () => {
    const enabled = (change: Partial<ActionState>): readonly ActionId[] =>
      make(change)
        .actions.filter((action) => action.isEnabled && action.place !== 'help')
        .filter((action) => action.place !== 'language' && action.place !== 'theme')
        .map((action) => action.id)
    expect(
      enabled({ isProjectOpen: false, history: null, offered: new Set(), hasInspector: false }),
    ).toEqual(['project.new', 'project.open', 'app.palette'])
    expect(
      enabled({
        isStorageReady: false,
        isProjectOpen: false,
        history: null,
        offered: new Set(),
        hasInspector: false,
      }),
    ).toEqual([])
    expect(enabled({ isReadOnly: true })).toEqual([
      'project.new',
      'project.open',
      'project.save-as',
      'project.export',
      'project.history',
      'project.close',
      'app.palette',
      'edit.find',
      'view.zoom-in',
      'view.navigation',
      'view.inspector',
    ])
  })

  it('have ids and shortcuts of their own', () => {
    const { actions } = make()
    const shortcuts = actions.flatMap(({ shortcut }) => shortcut ?? [])
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })
})

describe('the native menu', () => {
  it.each(['ko', 'en'] as const)('is one that the shell accepts, in %s', (language) => {
    const menu = nativeMenu(make({}, language).actions, createTranslator(language))
    expect(requests['menu.set'].input.safeParse(menu).error).toBeUndefined()
    expect(JSON.stringify(menu)).not.toMatch(/"label":"[a-z]+\./)
  })

  it('says each of its entries in Korean, those of the system too', () => {
    const menu = nativeMenu(make().actions, createTranslator('ko'))
    const roles = menu.flatMap(({ items }) => items).filter((item) => item.kind === 'role')
    const unnamed = roles.filter(({ label }) => !/[가-힣]/.test(label ?? ''))
    expect(unnamed).toEqual([])
  })

  it('holds every action once, and leaves the clipboard to the system', () => {
    const { actions } = make()
    const text = JSON.stringify(nativeMenu(actions, createTranslator('ko')))
    for (const { id } of actions) expect(text.split(`"id":"${id}"`)).toHaveLength(2)
    for (const role of ['cut', 'copy', 'paste', 'quit']) expect(text).toContain(`"role":"${role}"`)
  })

  it('offers delete and select all to text fields even where no surface does', () => {
    const edit = nativeMenu(make({ offered: new Set() }).actions, createTranslator('ko'))[1]
    const states = edit?.items.flatMap((item) =>
      item.kind === 'command' ? [[item.id, item.enabled]] : [],
    )
    expect(states).toContainEqual(['edit.delete', true])
    expect(states).toContainEqual(['edit.select-all', true])
  })
})

it('the menu in the window marks what is chosen', () => {
  const entries = menuEntries(make().actions, createTranslator('ko'))
  const theme = entries.find((entry) => entry.kind === 'submenu' && entry.label === '화면 색')
  expect(theme).toMatchObject({
    items: [{ isChecked: false }, { isChecked: false }, { isChecked: true }, { isChecked: false }],
  })
})

describe('shortcuts', () => {
  let stop: () => void
  const listen = (change: Partial<ActionState> = {}): void => {
    const { actions } = make(change)
    stop = listenToShortcuts(window, actions, (id) => actions.find((each) => each.id === id))
  }
  const press = (target: EventTarget, key: string, init: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      key,
      code: `Key${key.toUpperCase()}`,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      ...init,
    })
    target.dispatchEvent(event)
    return event
  }
  afterEach(() => {
    stop()
    document.body.replaceChildren()
  })

  it('run their action, also where the keyboard is set to Hangul', () => {
    listen()
    press(document.body, 'z')
    press(document.body, 'ㅋ')
    expect(tools.undo).toHaveBeenCalledTimes(2)
    press(document.body, 's', { shiftKey: true })
    expect(tools.saveAsFile).toHaveBeenCalledTimes(1)
    expect(tools.saveNow).not.toHaveBeenCalled()
  })

  it('work while a text field has the focus, but never while a syllable is composed', () => {
    listen()
    const field = document.body.appendChild(document.createElement('textarea'))
    press(field, 'z', { isComposing: true })
    expect(tools.undo).not.toHaveBeenCalled()
    press(field, 'z')
    expect(tools.undo).toHaveBeenCalledTimes(1)
  })

  it('keep the browser from its own meaning even where the action is off', () => {
    listen({ history: null })
    const event = press(document.body, 'z')
    expect(tools.undo).not.toHaveBeenCalled()
    expect(event.defaultPrevented).toBe(true)
  })

  it('leave keys alone that a dialog or somebody before them has taken', () => {
    listen()
    const dialog = document.body.appendChild(document.createElement('div'))
    dialog.setAttribute('role', 'dialog')
    const inDialog = dialog.appendChild(document.createElement('button'))
    press(inDialog, 'z')
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true })
    press(document.body, 'z')
    expect(tools.undo).not.toHaveBeenCalled()
  })

  it.each([
    ['Mod+Shift+Z', '$mod+Shift+(z|ㅋ)'],
    ['Mod+O', '$mod+(o|ㅐ|ㅒ)'],
    ['Mod+Plus', '$mod+[Shift]+(\\+|=)'],
    ['F1', 'F1'],
  ])('%s is listened to as %s', (shortcut, binding) => {
    expect(keyBinding(shortcut)).toBe(binding)
  })
})
