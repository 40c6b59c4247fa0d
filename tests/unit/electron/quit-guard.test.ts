/** Shows that quitting waits for unsaved work, but not for ever. */
import { describe, expect, it } from 'vitest'
import { createQuitGuard } from '#electron/main/quit-guard.ts'
import { createManualTimers } from '#tests/helpers/manual-timers.ts'

function makeGuard(hasWindow = true) {
  const clock = createManualTimers()
  const happened: string[] = []
  const guard = createQuitGuard({
    timers: clock,
    quit: () => void happened.push('quit'),
    askWindow() {
      happened.push('ask')
      return hasWindow
    },
    limitMs: 5_000,
  })
  const isHeld = () => {
    let held = false
    guard.hold({ preventDefault: () => (held = true) })
    return held
  }
  return { guard, happened, isHeld, advance: clock.advance }
}

describe('quitting', () => {
  it('waits until the window has flushed, then goes on by itself', () => {
    const { guard, happened, isHeld } = makeGuard()
    expect(isHeld()).toBe(true)
    expect(happened).toEqual(['ask'])
    guard.ready()
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
    guard.ready()
    expect(happened).toEqual(['ask', 'quit'])
  })

  it('is not brought about by a window that nobody asked', () => {
    const { guard, happened, isHeld } = makeGuard()
    guard.ready()
    expect(happened).toEqual([])
    expect(isHeld()).toBe(true)
  })

  it('does not wait where there is no window to ask', () => {
    const { isHeld } = makeGuard(false)
    expect(isHeld()).toBe(false)
  })
})
