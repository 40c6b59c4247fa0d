/** Looks now and then how much room is left to keep work in, so that a full disk is no surprise. */
import { Observable } from '#renderer/app/observable.ts'
import type { Timers } from '#renderer/persistence/timers.ts'
import type { Platform } from '#renderer/platform/platform.ts'

export interface SpaceState {
  /** Set once little room is left, in bytes; null while there is enough, or nobody knows. */
  readonly lowBytes: number | null
}

const megabyte = 1024 * 1024
/** A disk that holds less is soon full; a browser tells of its own share only, which is smaller. */
const warnBelow = { desktop: 500 * megabyte, browser: 100 * megabyte } as const
const betweenMs = 60_000

export class SpaceWatch {
  readonly state = new Observable<SpaceState>({ lowBytes: null })
  private readonly platform: Pick<Platform, 'kind' | 'freeBytes'>
  private readonly timers: Timers
  private stopTimer: () => void = () => undefined

  constructor(platform: Pick<Platform, 'kind' | 'freeBytes'>, timers: Timers) {
    this.platform = platform
    this.timers = timers
  }

  /** Looks at once, and from then on every minute. */
  async look(): Promise<void> {
    this.stopTimer()
    const free = await this.platform.freeBytes().catch(() => null)
    const isLow = free !== null && free < warnBelow[this.platform.kind]
    this.state.set({ lowBytes: isLow ? free : null })
    this.stopTimer = this.timers.after(betweenMs, () => void this.look())
  }

  stop(): void {
    this.stopTimer()
  }
}
