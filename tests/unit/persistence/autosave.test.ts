/** Checks when autosave writes, what it says meanwhile, and that no fault of the disk loses work. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/base/app-error.ts'
import { projectScripts, runStep } from '#tests/helpers/arbitrary-project.ts'
import { begin, pass, quotaError, settle } from '#tests/helpers/autosave-scene.ts'

describe('a change', () => {
  it('is written 150 ms later, and said to be saved only then', async () => {
    const scene = begin()
    scene.workbench.addStage('결제')
    await pass(scene, 149)
    expect([scene.disk.attempts, scene.told]).toEqual([0, ['pending']])
    await pass(scene, 1)
    expect(scene.disk.content()).toBe(scene.workbench.content())
    expect(scene.told).toEqual(['pending', 'saving', 'saved'])
    expect(scene.autosave.status()).toEqual({
      state: 'saved',
      failure: null,
      savedAt: scene.time.now(),
      isJournalBehind: false,
    })
  })

  it('waits for more, but never longer than 300 ms', async () => {
    const scene = begin()
    for (let n = 0; n < 4; n++) {
      scene.workbench.addStage(`단계 ${n}`)
      await pass(scene, 100)
    }
    expect(scene.disk.saves).toHaveLength(1)
    expect(scene.disk.saves[0]?.changedAt).toBe(Date.UTC(2026, 0, 5, 9) + 300)
  })

  it('is written with all that changed since the last save, and nothing else', async () => {
    const scene = begin()
    scene.workbench.addStage('처음')
    await pass(scene, 150)
    const cardId = scene.workbench.addCard('action', '이용', '충전하기')
    scene.workbench.undo()
    scene.workbench.redo()
    scene.workbench.addStage('결제')
    await pass(scene, 150)
    const [first, second] = scene.disk.saves
    expect(first?.changes.kind).toBe('all')
    if (second?.changes.kind !== 'touched') throw new Error('only what was touched was to be saved')
    expect(second.changes.put.map(({ type }) => type).sort()).toEqual(['card', 'stage', 'step'])
    expect(second.changes.put.map(({ id }) => id)).toContain(cardId)
    expect(second.summary).toMatchObject({ stageCount: 5, cardCount: 4 })
  })

  it('that is taken back before it was written is not written at all', async () => {
    const scene = begin()
    scene.workbench.addStage('결제')
    scene.workbench.undo()
    await pass(scene, 5000)
    expect([scene.disk.attempts, scene.told]).toEqual([0, ['pending', 'saved']])
  })

  it('made while a save is under way is pending until it is written too', async () => {
    const scene = begin()
    let finish = () => {}
    scene.disk.hold = new Promise((resolve) => (finish = resolve))
    scene.workbench.addStage('하나')
    await pass(scene, 150)
    scene.workbench.addStage('둘')
    finish()
    await settle()
    expect(scene.told).toEqual(['pending', 'saving', 'pending'])
    await pass(scene, 150)
    expect(scene.told.slice(3)).toEqual(['saving', 'saved'])
    expect(scene.disk.content()).toBe(scene.workbench.content())
  })

  it('by loading a project is none', async () => {
    const scene = begin()
    scene.workbench.load([])
    await pass(scene, 5000)
    expect(scene.disk.attempts).toBe(0)
  })
})

describe('a save that fails', () => {
  it('is told with its reason, kept, and tried again later and later until it lands', async () => {
    const scene = begin()
    scene.disk.refuse = (attempt) => (attempt <= 4 ? quotaError() : null)
    scene.workbench.addStage('결제')
    await pass(scene, 150)
    expect(scene.told).toEqual(['pending', 'saving', 'quota'])
    for (const [wait, attempts] of [
      [999, 1],
      [1, 2],
      [1999, 2],
      [1, 3],
      [4000, 4],
      [7999, 4],
      [1, 5],
    ] as const) {
      await pass(scene, wait)
      expect(scene.disk.attempts).toBe(attempts)
    }
    expect(scene.told).toEqual(['pending', 'saving', 'quota', 'saved'])
    expect(scene.disk.content()).toBe(scene.workbench.content())
  })

  it('is followed by one of everything, with what changed meanwhile', async () => {
    const scene = begin()
    scene.workbench.addStage('하나')
    await pass(scene, 150)
    scene.disk.refuse = (attempt) => (attempt === 2 ? quotaError() : null)
    scene.workbench.addStage('둘')
    await pass(scene, 150)
    scene.workbench.addStage('셋')
    await pass(scene, 1000)
    expect(scene.disk.saves.map(({ changes }) => changes.kind)).toEqual(['all', 'all'])
    expect(scene.disk.content()).toBe(scene.workbench.content())
  })

  it.each([
    ['a newer version', new AppError('database-newer'), 'newer-version'],
    ['another window', new AppError('project-changed-elsewhere'), 'conflict'],
  ])('because %s owns the data is not tried again', async (_who, error, failure) => {
    const scene = begin()
    scene.disk.refuse = () => error
    scene.workbench.addStage('결제')
    await pass(scene, 150)
    scene.workbench.addStage('또')
    await pass(scene, 1_000_000)
    await scene.autosave.flush()
    expect([scene.disk.attempts, scene.autosave.status().failure]).toEqual([1, failure])
  })

  it.each([
    [new DOMException('IO error: 3.log: FILE_ERROR_NO_SPACE', 'UnknownError'), 'quota'],
    [Object.assign(new Error(), { name: 'DatabaseClosedError' }), 'closed'],
    [Object.assign(new Error(), { inner: new DOMException('', 'InvalidStateError') }), 'closed'],
    [new Error('what is this'), 'unknown'],
  ])('%o has a reason of its own', async (error, failure) => {
    const scene = begin()
    scene.disk.refuse = () => error
    scene.workbench.addStage('결제')
    await pass(scene, 150)
    expect(scene.autosave.status().failure).toBe(failure)
  })
})

describe('changes in danger', () => {
  it('are those that failed, and those that wait much longer than usual', async () => {
    const scene = begin()
    let finish = () => {}
    scene.disk.hold = new Promise((resolve) => (finish = resolve))
    scene.workbench.addStage('하나')
    await pass(scene, 2000)
    expect(scene.autosave.isLate()).toBe(false)
    await pass(scene, 1)
    expect(scene.autosave.isLate()).toBe(true)
    finish()
    await settle()
    expect(scene.autosave.isLate()).toBe(false)
    scene.disk.refuse = () => quotaError()
    scene.workbench.addStage('둘')
    await pass(scene, 150)
    expect(scene.autosave.isLate()).toBe(true)
  })
})

describe('flushing', () => {
  it('writes at once what waits, and ends when it is on the disk', async () => {
    const scene = begin()
    scene.workbench.addStage('결제')
    await scene.autosave.flush()
    expect(scene.disk.content()).toBe(scene.workbench.content())
    expect(scene.time.waiting).toBe(0)
  })

  it('waits for the save under way and for what changed meanwhile', async () => {
    const scene = begin()
    let finish = () => {}
    scene.disk.hold = new Promise((resolve) => (finish = resolve))
    scene.workbench.addStage('하나')
    await pass(scene, 150)
    scene.workbench.addStage('둘')
    const flushed = scene.autosave.flush()
    finish()
    await flushed
    expect(scene.disk.content()).toBe(scene.workbench.content())
  })

  it('ends after one try when the disk refuses, and the tries go on', async () => {
    const scene = begin()
    scene.disk.refuse = (attempt) => (attempt === 1 ? quotaError() : null)
    scene.workbench.addStage('결제')
    await scene.autosave.flush()
    expect(scene.autosave.status()).toMatchObject({ state: 'failed', failure: 'quota' })
    await pass(scene, 1000)
    expect(scene.autosave.status().state).toBe('saved')
  })

  it('with nothing to write writes nothing', async () => {
    const scene = begin()
    await scene.autosave.flush()
    expect(scene.disk.attempts).toBe(0)
  })
})

it('hears and writes nothing after it was closed', async () => {
  const scene = begin()
  scene.workbench.addStage('결제')
  await scene.autosave.close()
  scene.workbench.addStage('더')
  await pass(scene, 100_000)
  expect([scene.disk.attempts, scene.time.waiting]).toEqual([1, 0])
})

it('stops for good even while a save is failing', async () => {
  const scene = begin()
  let finish = () => {}
  scene.disk.hold = new Promise((resolve) => (finish = resolve))
  scene.disk.refuse = () => quotaError()
  scene.workbench.addStage('결제')
  await pass(scene, 150)
  scene.autosave.stop()
  finish()
  await settle()
  await pass(scene, 100_000)
  expect([scene.disk.attempts, scene.time.waiting]).toEqual([1, 0])
})

it('loses nothing, whatever is done, whenever the disk refuses, and however long it takes', async () => {
  const anyMoment = fc.record({
    wait: fc.constantFrom(0, 10, 240, 260, 900, 40_000),
    refuse: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      projectScripts({ withUndo: true, minLength: 20, maxLength: 40 }),
      fc.array(anyMoment, { minLength: 10, maxLength: 40 }),
      async (script, moments) => {
        const scene = begin()
        for (const [n, step] of script.entries()) {
          const { wait, refuse } = moments[n % moments.length]!
          scene.disk.refuse = () => (refuse ? quotaError() : null)
          runStep(scene.workbench, step)
          await pass(scene, wait)
          const isSaved = scene.autosave.status().state === 'saved'
          if (isSaved) expect(scene.disk.content()).toBe(scene.workbench.content())
        }
        scene.disk.refuse = () => null
        await scene.autosave.flush()
        expect(scene.autosave.status().state).toBe('saved')
        expect(scene.disk.content()).toBe(scene.workbench.content())
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)
