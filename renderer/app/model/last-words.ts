/** Keeps the last changes where a closing window can still write, and puts them in at the next start. */
import { ProblemList } from '#shared/files/file-problem.ts'
import { readRecords } from '#shared/files/read-records.ts'
import { recordVersions } from '#shared/files/write-project-file.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { emptyDiff, isEmptyDiff, squash, type Diff } from '#shared/store/diff.ts'
import type { RecordStore } from '#shared/store/record-store.ts'
import type { Autosave } from '#renderer/persistence/autosave.ts'
import { fieldsOf } from './fields-of.ts'

/** A place that is written at once: a window that goes does not wait for a database. */
export type QuickStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

interface Words {
  /** Who left them; a project that another session has opened since has gone on without them. */
  readonly session: string
  readonly put: readonly AnyRecord[]
  readonly removed: readonly string[]
}

/** Forgets what is kept for a project that is gone for good. */
export function forgetLastWords(storage: QuickStorage, projectId: string): void {
  try {
    storage.removeItem(nameFor(projectId))
  } catch {
    // Switched off, so there is nothing to forget.
  }
}

function nameFor(projectId: string): string {
  return `throughline:last-words:${projectId}`
}

export class LastWords {
  private readonly projectId: string
  private readonly store: RecordStore
  private readonly storage: QuickStorage
  private readonly session: string
  private unsaved: Diff = emptyDiff

  constructor(
    opened: { readonly projectId: string; readonly session: string },
    store: RecordStore,
    storage: QuickStorage,
  ) {
    this.projectId = opened.projectId
    this.session = opened.session
    this.store = store
    this.storage = storage
  }

  /** Puts in what the session that wrote the project before this one could not save. */
  putIn(lastWriter: string): void {
    const words = this.read()
    if (words === null) return
    if (words.session !== lastWriter) return this.forget()
    try {
      this.store.transact('remote', (transaction) => {
        for (const id of words.removed) transaction.remove(id)
        for (const record of words.put) transaction.put(record)
      })
    } catch {
      // They do not fit what is stored; what is stored is whole, so it wins.
      this.forget()
    }
    // From now on they are this session's, should it end before they are saved.
    this.keep()
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
      session: this.session,
      versions: recordVersions(),
      put: [...added.keys(), ...updated.keys()].flatMap((id) => this.store.find(id) ?? []),
      removed: [...removed.keys()],
    }
    try {
      this.storage.setItem(nameFor(this.projectId), JSON.stringify(words))
    } catch {
      // Full or switched off: the save itself, begun now, is all there is.
    }
  }

  private forget(): void {
    forgetLastWords(this.storage, this.projectId)
  }

  private read(): Words | null {
    try {
      const text = this.storage.getItem(nameFor(this.projectId))
      return text === null ? null : readWords(JSON.parse(text))
    } catch {
      return null
    }
  }
}

function readWords(value: unknown): Words | null {
  const { session, versions, put, removed } = fieldsOf(value)
  if (typeof session !== 'string' || !Array.isArray(put) || !Array.isArray(removed)) return null
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
  return { session, put: records, removed: removed.filter((id) => typeof id === 'string') }
}
