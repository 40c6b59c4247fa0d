/** Tells windows that die right after their start from those that are closed, or live on. */
import { beforeEach, describe, expect, it } from 'vitest'
import { StartWatch } from '#renderer/app/model/start-watch.ts'
import { TestTime } from '#tests/helpers/test-database.ts'

let time: TestTime
let kept: Map<string, string>
let alive: Set<string>
let made: number

beforeEach(() => {
  time = new TestTime()
  kept = new Map()
  alive = new Set()
  made = 0
})

/** A window that starts now; `dies` at once, before anything else is done. */
async function start({ dies = false } = {}): Promise<{ watch: StartWatch; isCareful: boolean }> {
  const id = `window-${(made += 1)}`
  const watch = new StartWatch({
    storage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
    },
    clock: { now: time.now },
    // The timers of a window that died never ring.
    timers: dies ? { after: () => () => undefined } : time,
    newId: () => id,
    living: {
      hold: (name) => void (dies || alive.add(name)),
      held: () => Promise.resolve(alive),
    },
  })
  return { watch, isCareful: await watch.begin() }
}

describe('the start after windows that died', () => {
  it('is careful once three died within a minute', async () => {
    for (let n = 0; n < 3; n++) expect((await start({ dies: true })).isCareful).toBe(false)
    expect((await start()).isCareful).toBe(true)
  })

  it('is usual where they died over a longer time', async () => {
    for (let n = 0; n < 5; n++) {
      expect((await start({ dies: true })).isCareful).toBe(false)
      time.pass(31_000)
    }
  })
})

describe('the start beside windows that did not die', () => {
  it('is usual where they live, however many were opened at once', async () => {
    for (let n = 0; n < 9; n++) expect((await start()).isCareful).toBe(false)
  })

  it('is usual where they were closed', async () => {
    for (let n = 0; n < 9; n++) {
      const { watch, isCareful } = await start()
      expect(isCareful).toBe(false)
      watch.end()
      alive.clear()
    }
  })

  it('is usual where they went on for a while before', async () => {
    for (let n = 0; n < 9; n++) {
      expect((await start()).isCareful).toBe(false)
      time.pass(5000)
      alive.clear()
    }
  })
})

it.each(['no json', '{}', '[1, null, {"id": 3}]'])('reads %s as nothing', async (text) => {
  kept.set('throughline.starts', text)
  expect((await start()).isCareful).toBe(false)
})
