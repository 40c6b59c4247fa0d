/** Waiting as it is handed in, so that a test need not wait itself. */

export interface Timers {
  /** Calls `work` once after `ms`, unless the answer is called before. */
  after(ms: number, work: () => void): () => void
}

export const systemTimers: Timers = {
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

export function pause(timers: Timers, ms: number): Promise<void> {
  return new Promise((resolve) => void timers.after(ms, resolve))
}
