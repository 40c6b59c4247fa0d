/** A project that is edited and journaled, with what must come back of it after any stop. */
import { changeOf } from '#shared/journal/journal-entry.ts'
import { crc32 } from '#shared/journal/crc32.ts'
import { ProjectJournal, recoverProject, type Recovered } from '#shared/journal/project-journal.ts'
import { migrateAll, rawProjectOf } from '#shared/journal/raw-project.ts'
import { recordVersions, writeProjectFile } from '#shared/files/write-project-file.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import type { JournalFolder } from '#shared/journal/journal-folder.ts'
import type { Diff } from '#shared/store/diff.ts'
import { runStep, type ProjectScript } from './arbitrary-project.ts'
import { canonical } from './canonical.ts'
import { smallWorkbench } from './workbench.ts'

/** What the folder brings back, read as the product reads it. */
export function recover(folder: JournalFolder): Promise<Recovered | null> {
  return recoverProject(folder, rawProjectOf, migrateAll)
}

/** A short text that is the same where the records are. */
export function stateOf(records: Iterable<object>): string {
  return crc32(canonical([...records] as Parameters<typeof canonical>[0]))
}

/** Every state that was ever reached, by its revision, and the last one that was acknowledged. */
export interface Diary {
  readonly states: Map<number, string>
  acknowledged: number
}

/**
 * Edits a project with a script, journaling each change, with a snapshot every `snapshotEvery`
 * changes; stops silently where the folder fails.
 */
export async function editAndJournal(
  folder: JournalFolder,
  script: ProjectScript,
  diary: Diary,
  snapshotEvery = 7,
  workbench: Workbench = smallWorkbench(),
): Promise<void> {
  const { store } = workbench
  const journal = new ProjectJournal(folder, recordVersions())
  const made: { readonly diff: Diff; readonly state: string }[] = []
  store.listen((diff) => made.push({ diff, state: stateOf(store.everything()) }))
  try {
    const text = () => writeProjectFile(store.everything(), [])
    let time = 1000
    try {
      diary.acknowledged = await journal.begin(text(), time)
    } finally {
      // It may be on the disk although nobody was told.
      diary.states.set(journal.rev, stateOf(store.everything()))
    }
    let waiting = 0
    for (const step of script) {
      runStep(workbench, step)
      for (const { diff, state } of made.splice(0)) {
        time += 1
        diary.states.set(journal.rev + 1, state)
        diary.acknowledged = await journal.append(changeOf(diff), time)
        waiting += 1
      }
      if (waiting < snapshotEvery) continue
      await journal.snapshot(text(), time, journal.rev)
      waiting = 0
    }
  } finally {
    await journal.close().catch(() => undefined)
  }
}
