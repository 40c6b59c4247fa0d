/** Saves beside a journal: "saved" is said once both hold it, and a journal that hangs holds nothing up. */
import { expect, it } from 'vitest'
import type { SaveJournal } from '#renderer/persistence/autosave.ts'
import { begin, pass, settle } from '#tests/helpers/autosave-scene.ts'

/** A journal that answers when the test says so. */
class SlowJournal implements SaveJournal {
  private waiting: ((isWritten: boolean) => void)[] = []
  private whenDone: (() => void)[] = []

  mark(): number | null {
    return 4
  }

  flush(): Promise<boolean> {
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  whenWritten(): Promise<void> {
    return new Promise((resolve) => this.whenDone.push(resolve))
  }

  answer(isWritten: boolean): Promise<void> {
    for (const resolve of this.waiting.splice(0)) resolve(isWritten)
    return settle()
  }

  recover(): Promise<void> {
    for (const resolve of this.whenDone.splice(0)) resolve()
    return settle()
  }
}

it('says that all is saved only after the journal has answered, too', async () => {
  const journal = new SlowJournal()
  const scene = begin(journal)
  scene.workbench.addStage('결제')
  await pass(scene, 150)
  expect(scene.disk.saves.map(({ journalRev }) => journalRev)).toEqual([4])
  expect(scene.told).toEqual(['pending', 'saving'])
  await journal.answer(true)
  expect(scene.told).toEqual(['pending', 'saving', 'saved'])
  expect(scene.autosave.status().isJournalBehind).toBe(false)
})

it('says that the second copy is missing until it can be written again', async () => {
  const journal = new SlowJournal()
  const scene = begin(journal)
  scene.workbench.addStage('결제')
  await pass(scene, 150)
  await journal.answer(false)
  expect(scene.autosave.status()).toMatchObject({ state: 'saved', isJournalBehind: true })
  await journal.recover()
  expect(scene.autosave.status()).toMatchObject({ state: 'saved', isJournalBehind: false })
})

it('goes on saving to the database while the journal does not answer at all', async () => {
  const scene = begin(new SlowJournal())
  scene.workbench.addStage('결제')
  await pass(scene, 150)
  scene.workbench.addStage('확인')
  await pass(scene, 1500)
  await pass(scene, 300)
  expect(scene.disk.content()).toBe(scene.workbench.content())
  expect(scene.autosave.status().isJournalBehind).toBe(true)
})
