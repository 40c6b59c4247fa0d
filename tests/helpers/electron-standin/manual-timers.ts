/** Timers that only go on when the test says so. */

export interface ManualTimers {
  setTimeout(work: () => void, ms: number): number
  clearTimeout(timer: number): void
  /** Lets `ms` pass: what falls due runs, in its order. */
  advance(ms: number): void
}

export function createManualTimers(): ManualTimers {
  let now = 0
  let count = 0
  const due = new Map<number, { readonly at: number; readonly work: () => void }>()
  return {
    setTimeout(work, ms) {
      due.set(++count, { at: now + ms, work })
      return count
    },
    clearTimeout(timer) {
      due.delete(timer)
    },
    advance(ms) {
      now += ms
      const ripe = [...due].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at)
      for (const [timer, { work }] of ripe) {
        due.delete(timer)
        work()
      }
    },
  }
}
