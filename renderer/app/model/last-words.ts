/** Keeps the last changes where a closing window can still write, and puts them in at the next start. */
import { ProblemList } from '#shared/files/file-problem.ts'
import { readRecords } from '#shared/files/read-records.ts'
import { recordVersions } from '#shared/files/write-project-file.ts'
import type { Clock } from '#shared/base/clock.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { emptyDiff, isEmptyDiff, squash, type Diff } from '#shared/store/diff.ts'
import type { RecordStore } from '#shared/store/record-store.ts'
import type { Autosave } from '#renderer/persistence/autosave.ts'
import { fieldsOf } from './fields-of.ts'

/** A place that is written at once: a window that goes does not wait for a database. */
export type QuickStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

interface Words {
  /** In ms since 1970 UTC; a project saved later than this has gone on without them. */
  readonly at: number
  readonly put: readonly AnyRecord[]
  readonly removed: readonly string[]
}

export class LastWords {
  private readonly name: string
  private readonly store: RecordStore
  private readonly storage: QuickStorage
  private readonly clock: Clock
  private unsaved: Diff = emptyDiff

  constructor(
    projectId: string,
    store: RecordStore,
    tools: { readonly quickStorage: QuickStorage; readonly clock: Clock },
  ) {
    this.name = `throughline:last-words:${projectId}`
    this.store = store
    this.storage = tools.quickStorage
    this.clock = tools.clock
  }

  /** Puts in what the last window of this project could not save; `changedAt` is the last save. */
  putIn(changedAt: number): void {
    const words = this.read()
    if (words === null || words.at < changedAt) return
    try {
      this.store.transact('remote', (transaction) => {
        for (const id of words.removed) transaction.remove(id)
        for (const record of words.put) transaction.put(record)
      })
    } catch {
      // They do not fit what is stored; what is stored is whole, so it wins.
      this.forget()
    }
  }

  /** Follows what is not on disk yet, for as long as the project is open. */
  follow(autosave: Autosave): () => void {
    const stops = [
      this.store.listen((diff, origin) => {
        if (origin !== 'load') this.unsaved = squash(this.unsaved, diff)
      }),
      autosave.subscribe(({ state }) => {
        if (state !== 'saved') return
        this.unsaved = emptyDiff
        this.forget()
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }

  /** Writes down what is not on disk yet. Done before anything is waited for. */
  keep(): void {
    if (isEmptyDiff(this.unsaved)) return
    const { added, updated, removed } = this.unsaved
    const words: Words & { readonly versions: unknown } = {
      at: this.clock.now(),
      versions: recordVersions(),
      put: [...added.keys(), ...updated.keys()].flatMap((id) => this.store.find(id) ?? []),
      removed: [...removed.keys()],
    }
    try {
      this.storage.setItem(this.name, JSON.stringify(words))
    } catch {
      // Full or switched off: the save itself, begun now, is all there is.
    }
  }

  private forget(): void {
    try {
      this.storage.removeItem(this.name)
    } catch {
      // Switched off, so there is nothing to forget.
    }
  }

  private read(): Words | null {
    try {
      const text = this.storage.getItem(this.name)
      return text === null ? null : readWords(JSON.parse(text))
    } catch {
      return null
    }
  }
}

function readWords(value: unknown): Words | null {
  const { at, versions, put, removed } = fieldsOf(value)
  if (typeof at !== 'number' || !Array.isArray(put) || !Array.isArray(removed)) return null
  const problems = new ProblemList()
  const { records } = readRecords(
    put.map((each: unknown, place) => ({
      value: each,
      path: `put[${place}]`,
      versionOf: (type) => {
        const version = fieldsOf(versions)[type]
        return typeof version === 'number' ? version : undefined
      },
    })),
    problems,
  )
  if (problems.count > 0 || records.length < put.length) return null
  return { at, put: records, removed: removed.filter((id) => typeof id === 'string') }
}
