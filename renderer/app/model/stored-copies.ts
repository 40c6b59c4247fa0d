/** Keeps dated copies of projects that lie on this device, before something happens to them. */
import type { CopyReason } from '#shared/backups/dated-copies.ts'
import type { ProjectRepository } from '#renderer/persistence/project-repository.ts'
import type { Backups } from '#renderer/platform/platform.ts'

/**
 * Writes a copy of a project in the form in which it is stored. False where that failed, which
 * keeps nobody from going on: what is copied is still there.
 */
export async function copyStored(
  repository: ProjectRepository,
  backups: Backups | null,
  projectId: string,
  reason: CopyReason,
): Promise<boolean> {
  if (backups === null) return false
  try {
    const stored = await repository.readAsStored(projectId)
    if (stored === null) return false
    return (await backups.write({ projectId, reason, ...stored })).ok
  } catch {
    return false
  }
}

/** Copies every project, as before a newer version of the app touches them; false where one failed. */
export async function copyAllStored(
  repository: ProjectRepository,
  backups: Backups | null,
  reason: CopyReason,
): Promise<boolean> {
  const entries = await repository.list()
  const written: boolean[] = []
  for (const { id } of entries) written.push(await copyStored(repository, backups, id, reason))
  return written.every(Boolean)
}
