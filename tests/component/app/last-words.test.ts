/** What a closing window could not save is there at the next start, and only where it still fits. */
import { beforeEach, describe, expect, it } from 'vitest'
import { LastWords, type QuickStorage } from '#renderer/app/model/last-words.ts'
import { Autosave } from '#renderer/persistence/autosave.ts'
import type { Save } from '#renderer/persistence/project-writer.ts'
import { updatePersona, removePersona } from '#shared/commands/persona-commands.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestTime } from '#tests/helpers/test-database.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const records = [
  make.project({ id: 'project-1' }),
  make.persona({ id: 'persona-1', name: '민서' }),
  make.persona({ id: 'persona-2', name: '정호' }),
]

class QuickShelf implements QuickStorage {
  readonly kept = new Map<string, string>()
  getItem = (name: string): string | null => this.kept.get(name) ?? null
  setItem = (name: string, value: string): void => void this.kept.set(name, value)
  removeItem = (name: string): void => void this.kept.delete(name)
}

let time: TestTime
let shelf: QuickShelf

beforeEach(() => {
  time = new TestTime()
  shelf = new QuickShelf()
})

/** A window that works on the project; `save` decides whether its saves land. */
function openWindow(save: (save: Save) => Promise<void>) {
  const workbench = new TestWorkbench(records)
  const clock = { now: time.now }
  const autosave = new Autosave(workbench.store, { save }, { timers: time, clock })
  const words = new LastWords('project-1', workbench.store, { quickStorage: shelf, clock })
  words.follow(autosave)
  return { workbench, autosave, words }
}

const neverSaved = (): Promise<void> => new Promise(() => undefined)
const saved = (): Promise<void> => Promise.resolve()
const lastSaveAt = (): number => time.now()

describe('a window that goes before its changes are on disk', () => {
  it('leaves them for the next one, which saves them', async () => {
    const savedAt = lastSaveAt()
    const first = openWindow(neverSaved)
    first.workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
    first.workbench.run(removePersona, { personaId: 'persona-2' })
    first.words.keep()

    const second = openWindow(saved)
    second.words.putIn(savedAt)
    expect(canonical(second.workbench.store.everything())).toBe(
      canonical(first.workbench.store.everything()),
    )
    await second.autosave.flush()
    expect(second.autosave.status().state).toBe('saved')
    expect(shelf.kept.size).toBe(0)
  })

  it('keeps them apart from the history: undo does not take them back', () => {
    const first = openWindow(neverSaved)
    first.workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
    first.words.keep()
    const second = openWindow(saved)
    second.words.putIn(lastSaveAt())
    expect(second.workbench.history.state().undo).toBeNull()
  })
})

describe('words that no longer fit', () => {
  it('are left out where another window has saved since', () => {
    const first = openWindow(neverSaved)
    first.workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '옛 이름' } })
    first.words.keep()
    time.pass(1000)
    const second = openWindow(saved)
    second.words.putIn(lastSaveAt())
    expect(second.workbench.store.get('persona', 'persona-1')?.name).toBe('민서')
  })

  it.each([
    ['no JSON', '{'],
    ['another form', '{"at":1e15,"put":1,"removed":[]}'],
    ['a broken record', '{"at":1e15,"put":[{"id":"x","type":"persona"}],"removed":[]}'],
    [
      'a record without what it hangs on',
      JSON.stringify({ at: 1e15, put: [make.stage({ journeyId: 'journey-9' })], removed: [] }),
    ],
  ])('are left out where they are %s', (_what, text) => {
    shelf.setItem('throughline:last-words:project-1', text)
    const { workbench, words } = openWindow(saved)
    words.putIn(0)
    expect(canonical(workbench.store.everything())).toBe(canonical(records))
  })
})

it('nothing is written down once everything is on disk', async () => {
  const { workbench, autosave, words } = openWindow(saved)
  workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
  await autosave.flush()
  words.keep()
  expect(shelf.kept.size).toBe(0)
})

it('a storage that is full or switched off stops nothing', () => {
  shelf.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const { workbench, words } = openWindow(neverSaved)
  workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
  expect(() => words.keep()).not.toThrow()
})
