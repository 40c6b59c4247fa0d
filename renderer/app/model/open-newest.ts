/** Reads a project from its newest copy, database or journal, before anything is written. */
import { decodeBase64 } from '#shared/files/base64.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { rawProjectOf, readRawProject, type ReadRawProject } from '#shared/journal/raw-project.ts'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import { assetMimes, type Asset } from '#shared/model/project-format.ts'
import { chooseNewest, mayKnowMore } from '#renderer/persistence/newest-copy.ts'
import type { ProjectRepository } from '#renderer/persistence/project-repository.ts'
import type { ReadFailure, StoredProject } from '#renderer/persistence/stored-project.ts'
import type { Journals } from '#renderer/platform/platform.ts'

export interface OpenedNewest {
  readonly stored: StoredProject
  /** True where the journal knew more than the database. */
  readonly isFromJournal: boolean
  /** Changes that are known to have been made and are in neither copy. */
  readonly lostChanges: number
}

/** A project as its journal knows it, read and mended. */
export interface Journaled {
  readonly rev: number
  readonly time: number
  readonly lost: number
  readonly project: ReadRawProject
}

export interface OpenNewestOptions {
  readonly session: string
  /** Called before records of an older form are replaced by those of today's. */
  readonly beforeMigration: () => Promise<unknown>
}

/**
 * Opens a project for writing in its newest state. Where the journal knows more than the database,
 * that is put into the database; what gives way goes to the trash unless it is all in the newer one.
 */
export async function openNewest(
  repository: ProjectRepository,
  journals: Journals | null,
  projectId: string,
  { session, beforeMigration }: OpenNewestOptions,
): Promise<Result<OpenedNewest, ReadFailure>> {
  const [highest, stored] = await Promise.all([
    highestRevision(journals, projectId),
    repository.openToRead(projectId),
  ])
  if (!stored.ok && stored.failure === 'newer-version') return stored
  const isAsked = stored.ok
    ? mayKnowMore(highest, { ...stored.value, recordCount: stored.value.records.length })
    : highest > 0
  const journaled = isAsked && journals !== null ? await readJournaled(journals, projectId) : null
  // Nothing has been written yet; from here on the old form may be gone.
  if (stored.ok && stored.value.isMigrated) await beforeMigration()
  const newest = chooseNewest(
    stored.ok ? { ...stored.value, recordCount: stored.value.records.length } : null,
    journaled && { ...journaled, recordCount: journaled.project.records.length },
  )
  if (newest?.from !== 'journal' || journals === null || journaled === null) {
    const opened = await repository.openToWrite(projectId, session)
    return opened.ok ? ok({ stored: opened.value, isFromJournal: false, lostChanges: 0 }) : opened
  }
  const isOtherKept = newest.isOtherKept || !stored.ok
  await putBack(repository, journals, projectId, journaled, { session, isOtherKept })
  const opened = await repository.openToWrite(projectId, session)
  if (!opened.ok) return fail(opened.failure)
  const { mends } = journaled.project
  return ok({
    stored: { ...opened.value, mends: [...mends, ...opened.value.mends] },
    isFromJournal: true,
    lostChanges: journaled.lost + journaled.project.lostCount,
  })
}

/** Brings projects back that the database does not know at all; gives how many. */
export async function bringBackMissing(
  repository: ProjectRepository,
  journals: Journals,
): Promise<number> {
  const listed = await journals.list()
  if (!listed.ok || listed.value.length === 0) return 0
  const known = await repository.allIds()
  let count = 0
  for (const projectId of listed.value.filter((id) => !known.has(id))) {
    const journaled = await readJournaled(journals, projectId)
    if (journaled === null) continue
    const how = { session: '', isOtherKept: false }
    await putBack(repository, journals, projectId, journaled, how)
    count += 1
  }
  return count
}

/** 0 where nothing is kept, or nothing can be learned about it. */
async function highestRevision(journals: Journals | null, projectId: string): Promise<number> {
  if (journals === null || !(await journals.isThere())) return 0
  const reply = await journals.highest(projectId)
  return reply.ok ? reply.value : 0
}

/** What the journal holds of a project; null where that is nothing whole. */
export async function readJournaled(
  journals: Journals,
  projectId: string,
): Promise<Journaled | null> {
  const reply = await journals.recover(projectId)
  if (!reply.ok || reply.value === null) return null
  const { rev, time, lost, text } = reply.value
  const raw = rawProjectOf(text)
  const project = raw === null ? null : readRawProject(raw)
  return project === null ? null : { rev, time, lost, project }
}

async function putBack(
  repository: ProjectRepository,
  journals: Journals,
  projectId: string,
  { project, time }: Journaled,
  how: { readonly session: string; readonly isOtherKept: boolean },
): Promise<void> {
  const here = await repository.assetHashes(projectId)
  const missing = [...assetHashesIn(project.records)].filter((hash) => !here.has(hash))
  const assets: Asset[] = []
  for (const hash of missing) {
    const asset = await keptAsset(journals, projectId, hash)
    if (asset !== null) assets.push(asset)
  }
  const contents = { records: project.records, assets }
  await repository.putBack(projectId, contents, { ...how, changedAt: time })
}

async function keptAsset(
  journals: Journals,
  projectId: string,
  hash: string,
): Promise<Asset | null> {
  const reply = await journals.asset(projectId, hash)
  if (!reply.ok || reply.value === null) return null
  const mime = assetMimes.find((each) => each === reply.value?.mime)
  const bytes = decodeBase64(reply.value.base64)
  return mime !== undefined && bytes !== null && sha256(bytes) === hash
    ? { hash, mime, bytes }
    : null
}
