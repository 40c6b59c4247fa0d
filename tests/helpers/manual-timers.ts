/** Timers that only go on when the test says so. */

export interface ManualTimers {
  setTimeout(work: () => void, ms: number): number
  clearTimeout(timer: number): void
  /** The same as the shell's `Timers`. */
  after(ms: number, work: () => void): () => void
  /** Lets `ms` pass: what falls due runs, in its order. */
  advance(ms: number): void
}

export function createManualTimers(): ManualTimers {
  let now = 0
  let count = 0
  const due = new Map<number, { readonly at: number; readonly work: () => void }>()
  function setTimeout(work: () => void, ms: number): number {
    due.set(++count, { at: now + ms, work })
    return count
  }
  return {
    setTimeout,
    clearTimeout(timer) {
      due.delete(timer)
    },
    after(ms, work) {
      const timer = setTimeout(work, ms)
      return () => void due.delete(timer)
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
