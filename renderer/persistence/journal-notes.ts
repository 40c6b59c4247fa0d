/** Notes in the database which projects their journal holds, for those that nobody has open. */
import type { ProjectDatabase } from './database.ts'
import type { StoredProject } from './stored-project.ts'

/** The ids of the projects outside the trash that are not in their journal as they stand here. */
export async function projectsWithoutJournal(
  database: ProjectDatabase,
  journaled: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { projects } = database
  const rows = await database.look([projects], () => projects.toArray())
  return rows
    .filter(({ id, removedAt, journalRev }) => {
      return removedAt === null && (!journaled.has(id) || (journalRev ?? null) === null)
    })
    .map(({ id }) => id)
}

/** Notes that a project as it was read is a revision of its journal, unless it has changed since. */
export async function noteKept(
  database: ProjectDatabase,
  { projectId, revision, changedAt }: StoredProject,
  journalRev: number,
): Promise<void> {
  const { projects } = database
  await database.change([projects], async () => {
    const row = await projects.get(projectId)
    const isSame = row?.revision === revision && row.changedAt === changedAt
    if (isSame) await projects.update(projectId, { journalRev })
  })
}
