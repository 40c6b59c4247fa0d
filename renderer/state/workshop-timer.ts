/** The clock of a workshop: runs on while one goes from view to view, and is never saved. */

import { useEffect, useState } from 'react'
import { create } from 'zustand'

const minuteMs = 60_000
/** Nobody plans longer than a day. */
const longestMs = 24 * 60 * minuteMs

interface WorkshopTimer {
  /** How long it was set for, minutes added later included. */
  readonly totalMs: number
  /** What is left while it rests; what was left when it was started last while it runs. */
  readonly leftMs: number
  /** When it ends, in ms since 1970; null while it rests. */
  readonly endsAt: number | null
  /** Rises each time the clock has run out. */
  readonly endings: number
  /** Sets the clock and lets it run. */
  start(minutes: number): void
  pause(): void
  resume(): void
  addMinute(): void
  stop(): void
}

let alarm: ReturnType<typeof setTimeout> | undefined

export const useWorkshopTimer = create<WorkshopTimer>((set, get) => {
  function run(leftMs: number, totalMs: number): void {
    clearTimeout(alarm)
    alarm = setTimeout(end, leftMs)
    set({ leftMs, totalMs, endsAt: Date.now() + leftMs })
  }
  function end(): void {
    set(({ endings }) => ({ leftMs: 0, endsAt: null, endings: endings + 1 }))
  }
  return {
    totalMs: 0,
    leftMs: 0,
    endsAt: null,
    endings: 0,
    start: (minutes) => run(minutes * minuteMs, minutes * minuteMs),
    pause() {
      clearTimeout(alarm)
      set((timer) => ({ leftMs: leftOf(timer), endsAt: null }))
    },
    resume: () => run(get().leftMs, get().totalMs),
    addMinute() {
      const { totalMs, endsAt } = get()
      const leftMs = Math.min(leftOf(get()) + minuteMs, longestMs)
      const total = Math.min(totalMs + minuteMs, longestMs)
      if (endsAt === null) set({ leftMs, totalMs: total })
      else run(leftMs, total)
    },
    stop() {
      clearTimeout(alarm)
      set({ totalMs: 0, leftMs: 0, endsAt: null })
    },
  }
})

/** What is left on the clock, in ms; draws again every second while it runs. */
export function useTimeLeft(): number {
  const timer = useWorkshopTimer()
  const [, setTicks] = useState(0)
  const isRunning = timer.endsAt !== null
  useEffect(() => {
    if (!isRunning) return
    const ticking = setInterval(() => setTicks((ticks) => ticks + 1), 250)
    return () => clearInterval(ticking)
  }, [isRunning])
  return leftOf(timer)
}

function leftOf({ leftMs, endsAt }: Pick<WorkshopTimer, 'leftMs' | 'endsAt'>): number {
  return endsAt === null ? leftMs : Math.max(0, endsAt - Date.now())
}
