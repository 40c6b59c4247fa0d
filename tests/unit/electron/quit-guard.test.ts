/** Shows that quitting waits for unsaved work, but not for ever. */
import { describe, expect, it } from 'vitest'
import { createQuitGuard, type UnsavedAnswer } from '#electron/main/quit-guard.ts'
import { createManualTimers } from '#tests/helpers/manual-timers.ts'

function makeGuard(hasWindow = true) {
  const clock = createManualTimers()
  const happened: string[] = []
  let user = { answer: (_: UnsavedAnswer) => {}, fail: (_: Error) => {} }
  const guard = createQuitGuard({
    timers: clock,
    quit: () => void happened.push('quit'),
    askWindow() {
      happened.push('ask')
      return hasWindow
    },
    askUser() {
      happened.push('ask user')
      return new Promise((resolve, reject) => (user = { answer: resolve, fail: reject }))
    },
    saveAsFile: () => void happened.push('save as'),
    limitMs: 5_000,
  })
  const isHeld = () => {
    let held = false
    guard.hold({ preventDefault: () => (held = true) })
    return held
  }
  const answer = async (given: UnsavedAnswer | Error) => {
    if (given instanceof Error) user.fail(given)
    else user.answer(given)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { guard, happened, isHeld, answer, advance: clock.advance }
}

describe('quitting', () => {
  it('waits until the window has flushed, then goes on by itself', () => {
    const { guard, happened, isHeld } = makeGuard()
    expect(isHeld()).toBe(true)
    expect(happened).toEqual(['ask'])
    guard.ready(true)
    expect(happened).toEqual(['ask', 'quit'])
    expect(isHeld()).toBe(false)
  })

  it('asks once, however often the user tries', () => {
    const { happened, isHeld } = makeGuard()
    expect([isHeld(), isHeld(), isHeld()]).toEqual([true, true, true])
    expect(happened).toEqual(['ask'])
  })

  it('goes on after five seconds without an answer, not before', () => {
    const { happened, isHeld, advance } = makeGuard()
    isHeld()
    advance(4_999)
    expect(happened).toEqual(['ask'])
    advance(1)
    expect(happened).toEqual(['ask', 'quit'])
  })

  it('happens once when the answer comes late', () => {
    const { guard, happened, isHeld, advance } = makeGuard()
    isHeld()
    advance(5_000)
    guard.ready(true)
    expect(happened).toEqual(['ask', 'quit'])
  })

  it('is not brought about by a window that nobody asked', () => {
    const { guard, happened, isHeld } = makeGuard()
    guard.ready(true)
    expect(happened).toEqual([])
    expect(isHeld()).toBe(true)
  })

  it('does not wait where there is no window to ask', () => {
    const { isHeld } = makeGuard(false)
    expect(isHeld()).toBe(false)
  })
})

describe('quitting when the last changes could not be saved', () => {
  function makeUnsaved() {
    const made = makeGuard()
    made.isHeld()
    made.guard.ready(false)
    made.happened.length = 0
    return made
  }

  it('asks the user first, once, for as long as they think about it', () => {
    const { guard, happened, isHeld } = makeGuard()
    isHeld()
    guard.ready(false)
    expect(happened).toEqual(['ask', 'ask user'])
    guard.ready(true)
    expect([isHeld(), isHeld()]).toEqual([true, true])
    expect(happened).toEqual(['ask', 'ask user'])
  })

  it('is not brought about by the end of the wait while the question stands', () => {
    const { happened, advance } = makeUnsaved()
    advance(60_000)
    expect(happened).toEqual([])
  })

  it('goes on when the user says so', async () => {
    const { happened, isHeld, answer } = makeUnsaved()
    await answer('quit')
    expect(happened).toEqual(['quit'])
    expect(isHeld()).toBe(false)
  })

  it('is called off to save as a file, and begins anew the next time', async () => {
    const { guard, happened, isHeld, answer, advance } = makeUnsaved()
    await answer('save-as')
    expect(happened).toEqual(['save as'])
    advance(4_999)
    expect(isHeld()).toBe(true)
    advance(4_999)
    expect(happened).toEqual(['save as', 'ask'])
    guard.ready(true)
    expect(happened).toEqual(['save as', 'ask', 'quit'])
  })

  it('is called off by a cancel, with nothing more', async () => {
    const { happened, isHeld, answer } = makeUnsaved()
    await answer('cancel')
    expect(happened).toEqual([])
    expect(isHeld()).toBe(true)
    expect(happened).toEqual(['ask'])
  })

  it('does not hang where nobody can be asked', async () => {
    const { happened, answer } = makeUnsaved()
    await answer(new Error('there is no window'))
    expect(happened).toEqual(['quit'])
  })
})
