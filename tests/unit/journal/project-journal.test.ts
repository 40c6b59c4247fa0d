/** Stops the machine at every step and tears every file at every place: what was acknowledged comes back. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retitleItem } from '#shared/commands/item-commands.ts'
import { changeOf } from '#shared/journal/journal-entry.ts'
import { ProjectJournal } from '#shared/journal/project-journal.ts'
import { recordVersions, writeProjectFile } from '#shared/files/write-project-file.ts'
import { projectScripts, type ProjectScript } from '#tests/helpers/arbitrary-project.ts'
import { editAndJournal, recover, stateOf, type Diary } from '#tests/helpers/journal-scene.ts'
import { MemoryFolder, PowerCut } from '#tests/helpers/memory-folder.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const [script] = fc.sample(projectScripts({ minLength: 32, maxLength: 32, withUndo: true }), {
  numRuns: 1,
  seed: 20261128,
}) as [ProjectScript]

const newDiary = (): Diary => ({ states: new Map(), acknowledged: 0 })

/** Nothing acknowledged is missing, and what came back is a state that was really reached. */
async function expectSafe(folder: MemoryFolder, diary: Diary): Promise<void> {
  const recovered = await recover(new MemoryFolder(folder.files))
  const rev = recovered?.project.rev ?? 0
  expect(rev).toBeGreaterThanOrEqual(diary.acknowledged)
  if (recovered === null) return
  expect(stateOf(recovered.project.records.values())).toBe(diary.states.get(rev))
}

async function stepsOfWholeRun(): Promise<number> {
  const folder = new MemoryFolder()
  await editAndJournal(folder, script, newDiary())
  return folder.steps
}

describe('a machine that stops', () => {
  it('at any step, with any part of the text on the disk, loses nothing that was acknowledged', async () => {
    const steps = await stepsOfWholeRun()
    expect(steps).toBeGreaterThan(25)
    for (let cutAt = 1; cutAt <= steps; cutAt++) {
      for (const share of [0, 0.5, 0.99, 1]) {
        const folder = new MemoryFolder()
        Object.assign(folder, { cutAt, share })
        const diary = newDiary()
        await expect(editAndJournal(folder, script, diary)).rejects.toThrow(PowerCut)
        await expectSafe(folder, diary)
      }
    }
  })

  it('goes on from there, stops again and still loses nothing', async () => {
    const steps = await stepsOfWholeRun()
    for (let cutAt = 2; cutAt <= steps; cutAt += 3) {
      const first = new MemoryFolder()
      Object.assign(first, { cutAt })
      const diary = newDiary()
      await editAndJournal(first, script, diary).catch(() => undefined)
      const before = await recover(first)
      for (const secondCut of [1, 2, 3, 4, 5, 6, 7, 8, 15]) {
        const second = new MemoryFolder(first.files)
        Object.assign(second, { cutAt: secondCut })
        const later = newDiary()
        await editAndJournal(second, script, later).catch(() => undefined)
        if (later.acknowledged > 0) await expectSafe(second, later)
        else {
          const now = await recover(second)
          // The second start had acknowledged nothing: what the first one left is still there.
          const states = [before, now].map((each) => each && stateOf(each.project.records.values()))
          if (now === null) expect(before).toBeNull()
          else if (now.project.rev === before?.project.rev) expect(states[1]).toBe(states[0])
          else expect(states[1]).toBe(later.states.get(now.project.rev))
        }
      }
    }
  })
})

describe('a disk that fails once', () => {
  it('is told, keeps what was acknowledged, and goes on with the next snapshot', async () => {
    const steps = await stepsOfWholeRun()
    for (let cutAt = 2; cutAt <= steps; cutAt += 1) {
      const folder = new MemoryFolder()
      Object.assign(folder, { cutAt, isMereFailure: true })
      const diary = newDiary()
      await expect(editAndJournal(folder, script, diary)).rejects.toThrow(PowerCut)
      await expectSafe(folder, diary)
      const after = newDiary()
      await editAndJournal(folder, script, after)
      await expectSafe(folder, after)
    }
  })

  it('refuses further changes until there is a snapshot again', async () => {
    const workbench = smallWorkbench()
    const text = () => writeProjectFile(workbench.store.everything(), [])
    const folder = new MemoryFolder()
    const journal = new ProjectJournal(folder, recordVersions())
    await journal.begin(text(), 1)
    Object.assign(folder, { cutAt: folder.steps + 1, isMereFailure: true })
    const edit = (title: string) => {
      let made: Promise<number> | null = null
      const stop = workbench.store.listen((diff) => (made = journal.append(changeOf(diff), 2)))
      workbench.run(retitleItem, { itemId: 'card-1', title })
      stop()
      return made!
    }
    await expect(edit('하나')).rejects.toThrow(PowerCut)
    await expect(edit('둘')).rejects.toThrow('journal-not-begun')
    await journal.snapshot(text(), 3, journal.rev)
    await edit('셋')
    const recovered = await recover(folder)
    expect(recovered?.project.records.get('card-1')).toMatchObject({ title: '셋' })
  })
})

describe('damage', () => {
  it('at any place of the last journal takes back only the changes from there on', async () => {
    const folder = new MemoryFolder()
    const diary = newDiary()
    await editAndJournal(folder, script.slice(0, 12), diary, 1000)
    const name = [...folder.files.keys()].find((each) => each.startsWith('journal'))!
    const whole = folder.files.get(name)!
    const lineAt = (at: number) => whole.slice(0, at).split('\n').length - 1
    for (let at = 0; at < whole.length; at += 3) {
      const torn = new MemoryFolder(new Map([...folder.files, [name, whole.slice(0, at)]]))
      const recovered = await recover(torn)
      const rev = recovered!.project.rev
      expect(rev).toBe(1 + Math.max(0, lineAt(at) - 1))
      if (at % 39 === 0) {
        expect(stateOf(recovered!.project.records.values())).toBe(diary.states.get(rev))
      }
    }
    for (let at = 0; at < whole.length; at += 17) {
      const other = whole[at] === '#' ? '$' : '#'
      const flipped = whole.slice(0, at) + other + whole.slice(at + 1)
      const recovered = await recover(new MemoryFolder(new Map([...folder.files, [name, flipped]])))
      const rev = recovered!.project.rev
      expect(rev).toBe(1 + Math.max(0, lineAt(at) - 1))
    }
  })

  it('to the last snapshot brings the one before back, with all changes since', async () => {
    const folder = new MemoryFolder()
    const diary = newDiary()
    await editAndJournal(folder, script, diary)
    const whole = folder.files.get('snapshot')!
    expect(folder.files.has('snapshot-previous')).toBe(true)
    for (const text of ['', whole.slice(0, 40), whole.slice(0, -1), '\0'.repeat(whole.length)]) {
      const damaged = new MemoryFolder(new Map([...folder.files, ['snapshot', text]]))
      const recovered = await recover(damaged)
      expect(recovered?.project.rev).toBe(diary.acknowledged)
      const state = diary.states.get(diary.acknowledged)
      expect(stateOf(recovered!.project.records.values())).toBe(state)
      // Beginning again keeps the good one, and puts the damaged one aside.
      const journal = new ProjectJournal(damaged, recordVersions())
      await journal.begin(writeProjectFile(smallWorkbench().store.everything(), []), 5)
      expect(damaged.files.get('snapshot-damaged')).toBe(text)
      expect(damaged.files.get('snapshot-previous')).toBe(folder.files.get('snapshot-previous'))
    }
  })

  it('to everything brings nothing back, and says so', async () => {
    expect(await recover(new MemoryFolder())).toBeNull()
    const files = new Map(
      ['snapshot', 'snapshot-previous', 'journal-00000001'].map((n) => [n, '\0']),
    )
    expect(await recover(new MemoryFolder(files))).toBeNull()
  })
})
