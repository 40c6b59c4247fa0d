/** Reads one stored project, and puts the mended rows in place of damaged ones. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { FileProblem } from '#shared/files/file-problem.ts'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import type { Mend } from '#shared/model/mend.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { ofProject, type ProjectDatabase } from './database.ts'
import { readRows } from './read-rows.ts'
import { recordRow, type ProjectRow, type RecordRow } from './rows.ts'

export interface StoredProject {
  readonly projectId: string
  readonly records: readonly AnyRecord[]
  /** The revision that the records are; autosave goes on from there. */
  readonly revision: number
  /** The revision of the journal that the records are; null where they were saved without one. */
  readonly journalRev: number | null
  /** When they last changed, in ms since 1970 UTC. */
  readonly changedAt: number
  /** The session that had the project open for writing before; '' where none had. */
  readonly lastWriter: string
  /** Whether records were brought to a newer form; what is stored is as it was until it is saved. */
  readonly isMigrated: boolean
  readonly mends: readonly Mend[]
  /** Records that could not be read; they are kept in a copy of the project in the trash. */
  readonly problems: readonly FileProblem[]
}

/** `damaged`: not one record can be read. `newer-version`: a newer version wrote it. */
export type ReadFailure = 'not-found' | 'damaged' | 'newer-version'

/** A project beside the rows it was read from. */
export interface FoundProject {
  readonly row: ProjectRow
  readonly rows: readonly RecordRow[]
  readonly stored: StoredProject
}

/**
 * Reads a project that is not in the trash, within a transaction of the caller's.
 * @throws AppError `database-newer` when a row was written by a newer version
 */
export async function findStored(
  database: ProjectDatabase,
  projectId: string,
): Promise<Result<FoundProject, ReadFailure>> {
  const row = await database.projects.get(projectId)
  if (row === undefined || row.removedAt !== null) return fail('not-found')
  const rows = await ofProject(database.records, projectId).toArray()
  const { isLost, mends, problems, ...read } = readRows(rows)
  if (isLost) return fail('damaged')
  const isAdded = mends.some(({ code }) => code === 'project-added')
  const records = isAdded ? read.records.map((record) => named(record, row)) : read.records
  const { revision, changedAt, writer: lastWriter, journalRev = null } = row
  const state = { revision, journalRev, changedAt, lastWriter, isMigrated: read.isMigrated }
  return ok({ row, rows, stored: { projectId, records, ...state, mends, problems } })
}

/** Puts the rows as they are into the trash under another id, then the mended ones in place. */
export async function replaceByMended(
  database: ProjectDatabase,
  found: FoundProject,
  copy: CopyInTrash,
): Promise<void> {
  const { records } = database
  const { row, stored } = found
  await copyToTrash(database, found, copy)
  await ofProject(records, row.id).delete()
  await records.bulkAdd(stored.records.map((record) => recordRow(row.id, record)))
}

export interface CopyInTrash {
  readonly id: string
  readonly removedAt: number
}

/** Puts the rows of a project as they are into the trash under another id. */
export async function copyToTrash(
  database: ProjectDatabase,
  { row, rows }: Pick<FoundProject, 'row' | 'rows'>,
  copy: CopyInTrash,
): Promise<void> {
  const { projects, records, assets } = database
  await projects.add({ ...row, ...copy, isFromBeforeMending: true })
  await records.bulkAdd(rows.map((each) => ({ ...each, projectId: copy.id })))
  const pictures = await ofProject(assets, row.id).toArray()
  await assets.bulkAdd(pictures.map((each) => ({ ...each, projectId: copy.id })))
}

/** Deletes the pictures of a project that none of its records shows, in a transaction of its own. */
export async function dropUnusedAssets(
  database: ProjectDatabase,
  { projectId, records }: StoredProject,
): Promise<void> {
  const { assets } = database
  const shown = assetHashesIn(records)
  const stored = await database.look([assets], () => ofProject(assets, projectId).primaryKeys())
  const unused = stored.filter(([, hash]) => !shown.has(hash))
  if (unused.length > 0) await database.change([assets], () => assets.bulkDelete(unused))
}

/** Its name stands in the list of projects too. */
function named(record: AnyRecord, { name, createdAt }: ProjectRow): AnyRecord {
  return record.type === 'project' ? { ...record, name, createdAt } : record
}
