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
function openWindow(session: string, save: (save: Save) => Promise<void>) {
  const workbench = new TestWorkbench(records)
  const clock = { now: time.now }
  const autosave = new Autosave(workbench.store, { save }, { timers: time, clock })
  const words = new LastWords({ projectId: 'project-1', session }, workbench.store, shelf)
  words.follow(autosave)
  return { workbench, autosave, words }
}

const neverSaved = (): Promise<void> => new Promise(() => undefined)
const saved = (): Promise<void> => Promise.resolve()
describe('a window that goes before its changes are on disk', () => {
  it('leaves them for the next one, which saves them', async () => {
    const first = openWindow('first', neverSaved)
    first.workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
    first.workbench.run(removePersona, { personaId: 'persona-2' })
    first.words.keep()

    const second = openWindow('second', saved)
    second.words.putIn('first')
    expect(canonical(second.workbench.store.everything())).toBe(
      canonical(first.workbench.store.everything()),
    )
    await second.autosave.flush()
    expect(second.autosave.status().state).toBe('saved')
    expect(shelf.kept.size).toBe(0)
  })

  it('keeps them apart from the history: undo does not take them back', () => {
    const first = openWindow('first', neverSaved)
    first.workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
    first.words.keep()
    const second = openWindow('second', saved)
    second.words.putIn('first')
    expect(second.workbench.history.state().undo).toBeNull()
  })
})

it('a window that goes again before they are saved hands them on', () => {
  const first = openWindow('first', neverSaved)
  first.workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
  first.words.keep()
  openWindow('second', neverSaved).words.putIn('first')
  const third = openWindow('third', saved)
  third.words.putIn('second')
  expect(third.workbench.store.get('persona', 'persona-1')?.name).toBe('민서 님')
})

describe('words that no longer fit', () => {
  it('are left out where another window has opened the project since', () => {
    const first = openWindow('first', neverSaved)
    first.workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '옛 이름' } })
    first.words.keep()
    const third = openWindow('third', saved)
    third.words.putIn('second')
    expect(third.workbench.store.get('persona', 'persona-1')?.name).toBe('민서')
  })

  it.each([
    ['no JSON', '{'],
    ['another form', '{"session":"first","put":1,"removed":[]}'],
    ['a broken record', '{"session":"first","put":[{"id":"x","type":"persona"}],"removed":[]}'],
    [
      'a record without what it hangs on',
      JSON.stringify({
        session: 'first',
        put: [make.stage({ journeyId: 'journey-9' })],
        removed: [],
      }),
    ],
  ])('are left out where they are %s', (_what, text) => {
    shelf.setItem('throughline:last-words:project-1', text)
    const { workbench, words } = openWindow('second', saved)
    words.putIn('first')
    expect(canonical(workbench.store.everything())).toBe(canonical(records))
  })
})

it('nothing is written down once everything is on disk', async () => {
  const { workbench, autosave, words } = openWindow('second', saved)
  workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
  await autosave.flush()
  words.keep()
  expect(shelf.kept.size).toBe(0)
})

it('a storage that is full or switched off stops nothing', () => {
  shelf.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const { workbench, words } = openWindow('first', neverSaved)
  workbench.run(updatePersona, { personaId: 'persona-1', fields: { name: '민서 님' } })
  expect(() => words.keep()).not.toThrow()
})
