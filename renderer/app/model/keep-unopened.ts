/** Keeps projects in their journal that nobody has open: copies, restored ones, those from before there were journals. */
import { encodeBase64 } from '#shared/files/base64.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import { noteKept, projectsWithoutJournal } from '#renderer/persistence/journal-notes.ts'
import { chooseNewest } from '#renderer/persistence/newest-copy.ts'
import { StoredAssets } from '#renderer/persistence/stored-assets.ts'
import type { Journals } from '#renderer/platform/platform.ts'
import { readJournaled } from './open-newest.ts'
import type { ProjectStorage } from './project-session.ts'

/** Keeps every project that has no journal yet, one after the other; what fails is left for later. */
export async function keepAllUnopened(storage: ProjectStorage, journals: Journals): Promise<void> {
  const listed = await journals.list()
  if (!listed.ok) return
  const ids = await projectsWithoutJournal(storage.database, new Set(listed.value))
  for (const id of ids) await keepUnopened(storage, journals, id).catch(() => undefined)
}

/**
 * Keeps a project as it stands in the database. Nothing happens where somebody has it open, or
 * where its journal knows more: its next opening decides then.
 */
export async function keepUnopened(
  { database, repository }: ProjectStorage,
  journals: Journals,
  projectId: string,
): Promise<void> {
  // The journal is read first: what is kept after this moment is newer than what is read here.
  const journaled = await readJournaled(journals, projectId)
  const read = await repository.openToRead(projectId)
  if (!read.ok) return
  const { records, changedAt } = read.value
  const newest = chooseNewest(
    { ...read.value, recordCount: records.length },
    journaled && { ...journaled, recordCount: journaled.project.records.length },
  )
  if (newest?.from !== 'database') return
  await keepAssets(new StoredAssets(database, projectId), journals, projectId, records)
  const text = writeProjectFile(records, [])
  const after = journaled?.rev ?? 0
  const kept = await journals.keep({ projectId, text, time: changedAt, after })
  if (kept.ok && kept.value !== null) await noteKept(database, read.value, kept.value)
}

async function keepAssets(
  assets: StoredAssets,
  journals: Journals,
  projectId: string,
  records: Parameters<typeof assetHashesIn>[0],
): Promise<void> {
  for (const hash of assetHashesIn(records)) {
    const blob = await assets.get(hash)
    if (blob === null) continue
    const base64 = encodeBase64(new Uint8Array(await blob.arrayBuffer()))
    await journals.keepAsset({ projectId, hash, mime: blob.type, base64 })
  }
}
