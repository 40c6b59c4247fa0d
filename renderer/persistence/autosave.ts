/** Keeps an open project on the disk: writes soon after each change, and says so only when it is there. */
import type { Clock } from '#shared/base/clock.ts'
import { summarizeProject } from '#shared/files/project-summary.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { emptyDiff, isEmptyDiff, squash, type Diff } from '#shared/store/diff.ts'
import type { Origin, RecordStore } from '#shared/store/record-store.ts'
import type { Save, SaveTarget } from './project-writer.ts'
import { storageFailureOf, type StorageFailure } from './storage-failure.ts'
import type { Timers } from './timers.ts'

/**
 * `saved`: everything is on the disk. `pending`: there are changes that wait. `saving`: they are
 * being written. `failed`: they could not be; they are kept, and tried again unless that is futile.
 */
export interface SaveStatus {
  readonly state: 'saved' | 'pending' | 'saving' | 'failed'
  /** Why, while `failed`; else null. */
  readonly failure: StorageFailure | null
  /** When the last save was confirmed, in ms since 1970 UTC; null before the first. */
  readonly savedAt: number | null
  /** True where the last save could not be confirmed by the journal that is kept beside it. */
  readonly isJournalBehind: boolean
}

/** The journal that a save is confirmed by as well. */
export interface SaveJournal {
  /** The revision that all changes up to now belong to; null while it cannot be written. */
  mark(): number | null
  /** Writes what waits. True where all of it is on the disk. */
  flush(): Promise<boolean>
  /** Resolves when everything can be written again. */
  whenWritten(): Promise<void>
}

export interface AutosaveTools {
  readonly timers: Timers
  readonly clock: Clock
  /** Whether the project lies nowhere yet, so that there is work before anything changes. */
  readonly isUnstored?: boolean
  /** Gives the journal of the project; null where none is kept on this device. */
  readonly journal?: () => SaveJournal | null
}

/** A save waits this long for further changes … */
const restMs = 150
/** … but no longer than this after the first. */
const longestWaitMs = 300
/** A large project that lies nowhere yet is drawn first; it comes from a file, so nothing gets lost. */
const largeProject = 2000
const largeProjectWaitMs = 500
/** Changes that wait longer than this are in danger. */
const lateMs = 2000
const firstRetryMs = 1000
const longestRetryMs = 30_000
/** A journal that has not answered by then is behind; the next save must not wait for it. */
const journalWaitMs = 1500
// Trying again cannot help: somebody else owns the data now, or nobody wants it any more.
const futile: readonly StorageFailure[] = ['newer-version', 'conflict', 'removed']

export class Autosave {
  private readonly store: RecordStore
  private readonly target: SaveTarget
  private readonly tools: AutosaveTools
  private readonly listeners = new Set<(status: SaveStatus) => void>()
  private readonly stopListening: () => void
  private current: SaveStatus = {
    ...{ state: 'saved', failure: null, savedAt: null },
    isJournalBehind: false,
  }
  private waiting: Diff = emptyDiff
  private firstChangeAt: number | null = null
  private behindSince: number | null = null
  // The first save is of everything, and so is the one after a failure, whose diff was lost.
  private mustSaveAll = true
  private failures = 0
  private running: Promise<void> | null = null
  private callOff: (() => void) | null = null
  private isStopped = false
  private isUnstored: boolean

  constructor(store: RecordStore, target: SaveTarget, tools: AutosaveTools) {
    this.store = store
    this.target = target
    this.tools = tools
    this.stopListening = store.listen((diff, origin) => this.hear(diff, origin))
    this.isUnstored = tools.isUnstored ?? false
    if (!this.isUnstored) return
    this.current = { ...this.current, state: 'pending' }
    this.behindSince = tools.clock.now()
    this.runAfter(store.size < largeProject ? 0 : largeProjectWaitMs)
  }

  status(): SaveStatus {
    return this.current
  }

  /** Whether there are changes that should have been on the disk by now. */
  isLate(): boolean {
    const { behindSince, tools } = this
    return (
      this.current.state === 'failed' ||
      this.isUnstored ||
      (behindSince !== null && tools.clock.now() - behindSince > lateMs)
    )
  }

  /** Hears of every new status until the returned function is called. */
  subscribe(listener: (status: SaveStatus) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Writes what waits, now. Resolves once it is on the disk, or once that has failed. */
  async flush(): Promise<void> {
    await this.running
    let hasFailed = this.isFutile()
    while (this.hasWork() && !hasFailed) {
      await this.run()
      hasFailed = this.failures > 0
    }
  }

  /** Flushes, then hears and writes nothing more. */
  async close(): Promise<void> {
    await this.flush()
    this.stop()
  }

  /** Hears and writes nothing more; what waits is given up. */
  stop(): void {
    this.isStopped = true
    this.stopListening()
    this.cancelTimer()
  }

  private hear(diff: Diff, origin: Origin): void {
    if (origin === 'load') return
    this.waiting = squash(this.waiting, diff)
    if (this.failures > 0) return
    if (!this.hasWork()) {
      // What was done has been taken back before it was written.
      this.cancelTimer()
      this.firstChangeAt = null
      if (this.running === null) this.tell({ state: 'saved' })
      return
    }
    this.firstChangeAt ??= this.tools.clock.now()
    if (this.running !== null) return
    this.tell({ state: 'pending' })
    this.schedule()
  }

  private schedule(): void {
    const now = this.tools.clock.now()
    const latest = (this.firstChangeAt ?? now) + longestWaitMs
    this.runAfter(Math.max(0, Math.min(restMs, latest - now)))
  }

  private runAfter(ms: number): void {
    this.cancelTimer()
    this.callOff = this.tools.timers.after(ms, () => {
      this.callOff = null
      void this.run()
    })
  }

  private run(): Promise<void> {
    this.cancelTimer()
    this.running ??= this.saveOnce().finally(() => {
      this.running = null
      if (this.isStopped || !this.hasWork() || this.isFutile()) return
      if (this.failures > 0) this.runAfter(retryMs(this.failures))
      else this.schedule()
    })
    return this.running
  }

  private async saveOnce(): Promise<void> {
    if (this.failures === 0) this.tell({ state: 'saving' })
    try {
      await this.target.save(this.takeSave())
    } catch (error) {
      this.mustSaveAll = true
      this.failures += 1
      this.tell({ state: 'failed', failure: storageFailureOf(error) })
      return
    }
    this.mustSaveAll = false
    this.isUnstored = false
    this.failures = 0
    const isJournalBehind = await this.isJournalBehind()
    const wasBehind = this.current.isJournalBehind
    const state = this.hasWork() ? 'pending' : 'saved'
    this.tell({ state, savedAt: this.tools.clock.now(), isJournalBehind })
    if (!isJournalBehind || wasBehind) return
    void this.tools
      .journal?.()
      ?.whenWritten()
      .then(() => this.tell({ isJournalBehind: false }))
  }

  private async isJournalBehind(): Promise<boolean> {
    const journal = this.tools.journal?.() ?? null
    if (journal === null) return false
    let stopWaiting: () => void = () => undefined
    const late = new Promise<false>((resolve) => {
      stopWaiting = this.tools.timers.after(journalWaitMs, () => resolve(false))
    })
    const isWritten = await Promise.race([journal.flush(), late])
    stopWaiting()
    return !isWritten
  }

  /** What is to be written, as it stands at this moment. */
  private takeSave(): Save {
    const { added, updated, removed } = this.waiting
    const put = [...added.keys(), ...updated.keys()]
      .map((id) => this.store.find(id))
      .filter((record): record is AnyRecord => record !== undefined)
    this.waiting = emptyDiff
    this.firstChangeAt = null
    return {
      changes: this.mustSaveAll
        ? { kind: 'all', records: [...this.store.everything()] }
        : { kind: 'touched', put, removed: [...removed.keys()] },
      summary: summarizeProject(this.store),
      changedAt: this.tools.clock.now(),
      journalRev: this.tools.journal?.()?.mark() ?? null,
    }
  }

  private hasWork(): boolean {
    return this.failures > 0 || this.isUnstored || !isEmptyDiff(this.waiting)
  }

  private isFutile(): boolean {
    return this.current.failure !== null && futile.includes(this.current.failure)
  }

  private cancelTimer(): void {
    this.callOff?.()
    this.callOff = null
  }

  private tell(change: Partial<SaveStatus>): void {
    const isFailed = (change.state ?? this.current.state) === 'failed'
    const failure = isFailed ? this.current.failure : null
    const next = { ...this.current, failure, ...change }
    this.behindSince = next.state === 'saved' ? null : (this.behindSince ?? this.tools.clock.now())
    const before = this.current
    const isSame =
      next.state === before.state &&
      next.failure === before.failure &&
      next.savedAt === before.savedAt &&
      next.isJournalBehind === before.isJournalBehind
    if (isSame) return
    this.current = next
    for (const listener of [...this.listeners]) listener(next)
  }
}

function retryMs(failures: number): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1))
}
