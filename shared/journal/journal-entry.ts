/** What a line of a journal says: the head of a journal, and the change that made a revision. */

import type { RawRecord } from '#shared/model/define-record.ts'
import type { Diff } from '#shared/store/diff.ts'

/** The first line of each journal. */
export interface JournalHead {
  readonly journal: 1
  /** The revision that its first change was made upon. */
  readonly base: number
  /** The version of each record type in which records are written here. */
  readonly recordVersions: Readonly<Record<string, number>>
}

/** What a change made of a project, as plain data; what was before stands in the lines before it. */
export interface JournalChange {
  /** Records that were added, or brought back. */
  readonly put: readonly RawRecord[]
  /** The changed fields of records by id. */
  readonly set: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly gone: readonly string[]
}

/** A change that made a revision. */
export interface JournalEntry extends JournalChange {
  readonly rev: number
  /** In ms since 1970 UTC. */
  readonly time: number
}

/** The change that a diff is. */
export function changeOf(diff: Diff): JournalChange {
  const set = Object.fromEntries([...diff.updated].map(([id, { after }]) => [id, after]))
  const put = [...diff.added.values()].map((record): RawRecord => ({ ...record }))
  return { put, set, gone: [...diff.removed.keys()] }
}

/** The head that a line holds; null where it is none that is known here. */
export function readHead(value: unknown): JournalHead | null {
  if (!isObject(value) || value['journal'] !== 1) return null
  const { base, recordVersions } = value
  if (!isRevision(base) || !isObject(recordVersions)) return null
  if (!Object.values(recordVersions).every(isRevision)) return null
  // Every value was just seen to be a number.
  return { journal: 1, base, recordVersions: recordVersions as Readonly<Record<string, number>> }
}

/** The entry that a line holds; null where it is none. Records are checked when they are used. */
export function readEntry(value: unknown): JournalEntry | null {
  if (!isObject(value)) return null
  const { rev, time, put, set, gone } = value
  if (!isRevision(rev) || typeof time !== 'number' || !isObject(set)) return null
  if (!Array.isArray(put) || !put.every((each) => isObject(each) && typeof each['id'] === 'string'))
    return null
  if (!Array.isArray(gone) || !gone.every((each) => typeof each === 'string')) return null
  if (!Object.values(set).every(isObject)) return null
  // Everything was just seen to have this form.
  return { rev, time, put, set, gone } as JournalEntry
}

function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
