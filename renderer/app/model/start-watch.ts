/** Notices windows that die right after their start, again and again, so that the next start is a careful one. */
import type { Clock } from '#shared/base/clock.ts'
import type { Timers } from '#renderer/persistence/timers.ts'
import { fieldsOf } from './fields-of.ts'
import type { QuickStorage } from './last-words.ts'

export interface StartWatchTools {
  readonly storage: QuickStorage
  readonly clock: Clock
  readonly timers: Timers
  readonly newId: () => string
  /** The starts whose windows are alive, by the names that they hold. */
  readonly living: LivingStarts
}

/** Names that windows hold for as long as they live, however they end. */
export interface LivingStarts {
  hold(name: string): void
  held(): Promise<ReadonlySet<string>>
}

const key = 'throughline.starts'
const withinMs = 60_000
/** A window that has lived for so long has started well. */
const settledMs = 5000
const deathsAllowed = 2

interface Start {
  readonly id: string
  readonly at: number
}

export class StartWatch {
  private readonly tools: StartWatchTools
  private readonly id: string

  constructor(tools: StartWatchTools) {
    this.tools = tools
    this.id = tools.newId()
  }

  /** Notes this start; true where three windows have died within the last minute. */
  async begin(): Promise<boolean> {
    const { clock, living } = this.tools
    const now = clock.now()
    const alive = await living.held().catch(() => new Set<string>())
    const starts = this.read().filter(({ at }) => now - at < withinMs && at <= now)
    const deaths = starts.filter(({ id }) => !alive.has(id)).length
    living.hold(this.id)
    this.write([...starts, { id: this.id, at: now }])
    this.tools.timers.after(settledMs, () => this.end())
    return deaths > deathsAllowed
  }

  /** This window goes, or goes on, as it should. */
  end(): void {
    this.write(this.read().filter(({ id }) => id !== this.id))
  }

  private read(): readonly Start[] {
    try {
      const value: unknown = JSON.parse(this.tools.storage.getItem(key) ?? '[]')
      return Array.isArray(value) ? value.flatMap((each) => startOf(each) ?? []) : []
    } catch {
      // What cannot be read says nothing.
      return []
    }
  }

  private write(starts: readonly Start[]): void {
    try {
      this.tools.storage.setItem(key, JSON.stringify(starts))
    } catch {
      // On a full disk every start is taken for the first.
    }
  }
}

function startOf(value: unknown): Start | null {
  const { id, at } = fieldsOf(value)
  return typeof id === 'string' && typeof at === 'number' ? { id, at } : null
}

/** The browser's own locks: they go with their window, however it ends. */
export function livingStarts(locks: LockManager | undefined): LivingStarts {
  return {
    hold(name) {
      void locks?.request(name, () => new Promise(() => undefined)).catch(() => undefined)
    },
    async held() {
      const { held = [] } = (await locks?.query()) ?? {}
      return new Set(held.flatMap(({ name }) => name ?? []))
    },
  }
}
