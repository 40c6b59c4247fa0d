/** Writes every change of an open project into its journal, soon after it was made and in order. */
import type { Clock } from '#shared/base/clock.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { changeOf, type JournalChange } from '#shared/journal/journal-entry.ts'
import { assetHashesOf } from '#shared/model/asset-references.ts'
import { emptyDiff, isEmptyDiff, squash, type Diff } from '#shared/store/diff.ts'
import type { RecordStore } from '#shared/store/record-store.ts'
import type { Timers } from './timers.ts'

/** Where the journal is written; each answers null where that could not be done. */
export interface JournalTarget {
  append(change: JournalChange, time: number): Promise<number | null>
  snapshot(text: string, time: number, rev: number): Promise<number | null>
  /** Keeps a picture or file of the project; false where it could not be kept. */
  keepAsset(hash: string): Promise<boolean>
}

export interface JournalTools {
  readonly timers: Timers
  readonly clock: Clock
}

/** Changes that come close together are written as one. */
const batchMs = 20
const entriesPerSnapshot = 200
const snapshotAfterMs = 60_000
const firstRetryMs = 1000
const longestRetryMs = 30_000

export class JournalKeeper {
  private readonly store: RecordStore
  private readonly target: JournalTarget
  private readonly tools: JournalTools
  private readonly kept: Set<string>
  private readonly stopListening: () => void
  private waiting: Diff = emptyDiff
  private queue: Diff[] = []
  /** The last revision that was given to a change, written or about to be. */
  private rev: number
  private entries = 0
  private firstEntryAt: number | null = null
  private failures = 0
  private running: Promise<void> | null = null
  private whenAgain: (() => void)[] = []
  private callOff: (() => void) | null = null

  /** `start`: what the journal said when it was begun; null where it is still to be begun. */
  constructor(
    store: RecordStore,
    start: { readonly rev: number; readonly kept: readonly string[] } | null,
    target: JournalTarget,
    tools: JournalTools,
  ) {
    this.store = store
    this.target = target
    this.tools = tools
    this.rev = start?.rev ?? 0
    this.kept = new Set(start?.kept)
    this.stopListening = store.listen((diff, origin) => {
      if (origin !== 'load') this.hear(diff)
    })
    if (start !== null) return
    this.failures = 1
    this.runAfter(firstRetryMs)
  }

  /** The revision that all changes up to now belong to; null while the journal cannot be written. */
  mark(): number | null {
    if (this.failures > 0) return null
    this.seal()
    return this.rev
  }

  /** Writes what waits. True where all of it is on the disk. */
  async flush(): Promise<boolean> {
    this.seal()
    await this.run()
    return this.failures === 0 && this.queue.length === 0 && isEmptyDiff(this.waiting)
  }

  /** Resolves once all of it is on the disk, however long that takes. */
  async whenWritten(): Promise<void> {
    if (this.failures > 0) await new Promise<void>((resolve) => this.whenAgain.push(resolve))
    if (!(await this.flush())) await this.whenWritten()
  }

  /** Hears and writes nothing more. */
  stop(): void {
    this.stopListening()
    this.callOff?.()
    this.callOff = null
  }

  private hear(diff: Diff): void {
    this.waiting = squash(this.waiting, diff)
    this.firstEntryAt ??= this.tools.clock.now()
    if (this.failures === 0 && this.callOff === null) this.runAfter(batchMs)
  }

  private seal(): void {
    if (isEmptyDiff(this.waiting)) return
    this.queue.push(this.waiting)
    this.waiting = emptyDiff
    this.rev += 1
  }

  private runAfter(ms: number): void {
    this.callOff?.()
    this.callOff = this.tools.timers.after(ms, () => {
      this.callOff = null
      this.seal()
      void this.run()
    })
  }

  private run(): Promise<void> {
    this.running ??= this.writeAll().finally(() => {
      this.running = null
      if (this.failures > 0) this.runAfter(retryMs(this.failures))
    })
    return this.running
  }

  private async writeAll(): Promise<void> {
    if (this.failures > 0) {
      await this.snapshot()
      return
    }
    for (let diff = this.queue[0]; diff !== undefined; diff = this.queue[0]) {
      await this.keepAssets(diff)
      const rev = await this.target.append(changeOf(diff), this.tools.clock.now())
      if (rev === null) {
        this.failures += 1
        return
      }
      this.queue.shift()
      this.entries += 1
    }
    if (this.isSnapshotDue()) await this.snapshot()
  }

  /** The whole stands for everything that waits, written or not. */
  private async snapshot(): Promise<void> {
    // What is waiting is in the text already, and must not be done a second time after it.
    const isBroken = this.failures > 0
    if (!isBroken && (this.queue.length > 0 || !isEmptyDiff(this.waiting))) return
    const text = writeProjectFile(this.store.everything(), [])
    const taken = { queue: this.queue, waiting: this.waiting }
    if (isBroken) {
      this.queue = []
      this.waiting = emptyDiff
    }
    // Above every revision that was given to a change which may not have been written.
    const wanted = isBroken ? this.rev + 1 : this.rev
    const rev = await this.target.snapshot(text, this.tools.clock.now(), wanted)
    if (rev === null) {
      if (isBroken) {
        this.queue = [...taken.queue, taken.waiting, ...this.queue]
        this.failures += 1
      }
      return
    }
    if (isBroken) this.rev = rev + this.queue.length
    this.failures = 0
    this.entries = 0
    this.firstEntryAt = null
    for (const tell of this.whenAgain.splice(0)) tell()
  }

  private isSnapshotDue(): boolean {
    const { firstEntryAt, tools } = this
    const isOld = firstEntryAt !== null && tools.clock.now() - firstEntryAt > snapshotAfterMs
    return this.entries >= entriesPerSnapshot || (isOld && this.entries > 0)
  }

  private async keepAssets(diff: Diff): Promise<void> {
    const ids = [...diff.added.keys(), ...diff.updated.keys()]
    for (const hash of ids.flatMap((id) => this.hashesOf(id))) {
      if (!this.kept.has(hash) && (await this.target.keepAsset(hash))) this.kept.add(hash)
    }
  }

  private hashesOf(id: string): readonly string[] {
    const record = this.store.find(id)
    return record === undefined ? [] : assetHashesOf(record)
  }
}

function retryMs(failures: number): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1))
}
