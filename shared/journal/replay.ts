/** Brings a project back out of a snapshot and the journals behind it, up to the last whole change. */

import type { RawRecord } from '#shared/model/define-record.ts'
import { readEntry, readHead, type JournalEntry } from './journal-entry.ts'
import { readJournalLines } from './journal-lines.ts'

/** Records as they stand in a file, with the version of each type. */
export interface RawProject {
  readonly rev: number
  readonly records: ReadonlyMap<string, RawRecord>
  readonly recordVersions: Readonly<Record<string, number>>
}

/** Brings raw records to today's versions; null where that cannot be done. */
export type MigrateAll = (project: RawProject) => RawProject | null

export interface Replayed {
  readonly project: RawProject
  /** When the last change that came back was made; null where none came back. */
  readonly time: number | null
  /** Revisions that are known to have been made and did not come back. */
  readonly lost: number
}

/**
 * Does the changes of the journals after the project, in the order in which the journals were
 * begun. A change counts only where all before it are there: the first gap or torn line ends a
 * journal, and one that was begun upon an earlier revision takes the later ones back.
 */
export function replay(
  start: RawProject,
  journals: readonly string[],
  migrateAll: MigrateAll,
): Replayed {
  const steps: Step[] = []
  let highest = start.rev
  for (const text of journals) {
    const { values } = readJournalLines(text)
    const head = readHead(values[0])
    if (head === null) continue
    const entries = values.slice(1).map(readEntry)
    for (const entry of entries) highest = Math.max(highest, entry?.rev ?? 0)
    takeBack(steps, head.base)
    let next = head.base + 1
    for (const entry of entries) {
      if (entry === null || entry.rev !== next) break
      steps.push({ entry, recordVersions: head.recordVersions })
      next += 1
    }
  }
  return doSteps(start, steps, highest, migrateAll)
}

interface Step {
  readonly entry: JournalEntry
  readonly recordVersions: Readonly<Record<string, number>>
}

function takeBack(steps: Step[], base: number): void {
  while (steps.length > 0 && steps.at(-1)!.entry.rev > base) steps.pop()
}

function doSteps(
  start: RawProject,
  steps: readonly Step[],
  highest: number,
  migrateAll: MigrateAll,
): Replayed {
  let project = start
  let records = new Map(start.records)
  let time: number | null = null
  for (const { entry, recordVersions } of steps) {
    if (entry.rev <= start.rev) continue
    if (entry.rev !== project.rev + 1) break
    if (!sameVersions(project.recordVersions, recordVersions)) {
      const migrated = migrateAll({ ...project, records })
      if (migrated === null || !sameVersions(migrated.recordVersions, recordVersions)) break
      project = migrated
      records = new Map(migrated.records)
    }
    doEntry(records, entry)
    project = { ...project, rev: entry.rev }
    time = entry.time
  }
  return { project: { ...project, records }, time, lost: highest - project.rev }
}

function doEntry(records: Map<string, RawRecord>, { put, set, gone }: JournalEntry): void {
  for (const id of gone) records.delete(id)
  for (const record of put) records.set(String(record['id']), record)
  for (const [id, fields] of Object.entries(set)) {
    const record = records.get(id)
    if (record !== undefined) records.set(id, { ...record, ...fields })
  }
}

function sameVersions(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): boolean {
  return Object.keys({ ...a, ...b }).every((type) => (a[type] ?? 1) === (b[type] ?? 1))
}
