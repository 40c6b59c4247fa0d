/** One project open in this window: held against other windows, read, kept on disk, let go. */
import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { Workbench } from '#shared/commands/workbench.ts'
import { Autosave } from '#renderer/persistence/autosave.ts'
import type { ProjectDatabase } from '#renderer/persistence/database.ts'
import { acquireProject, type ProjectHold } from '#renderer/persistence/project-hold.ts'
import type { ProjectRepository } from '#renderer/persistence/project-repository.ts'
import { ProjectWriter } from '#renderer/persistence/project-writer.ts'
import { StoredAssets } from '#renderer/persistence/stored-assets.ts'
import type { ReadFailure } from '#renderer/persistence/stored-project.ts'
import { windowTimers } from '#renderer/persistence/timers.ts'
import type { AssetShelf } from '#renderer/state/assets.ts'
import type { Platform } from '#renderer/platform/platform.ts'
import { openDocument, type OpenDocument } from '#renderer/state/document.ts'
import { BackupKeeper } from './backup-keeper.ts'
import { LastWords, type QuickStorage } from './last-words.ts'

/** What storage offers to the app. */
export interface ProjectStorage {
  readonly database: ProjectDatabase
  readonly repository: ProjectRepository
}

export interface OpenOptions {
  /** Asks a window that writes this project to let go. */
  readonly takeOver?: boolean
  /** Told when another window takes this project over; everything is on disk by then. */
  readonly onTakenOver: () => void
}

/** What was put right while reading the project; the rows as they were lie in the trash. */
export interface Mended {
  readonly mendCount: number
  readonly lostCount: number
}

export interface SessionTools {
  /** Written at once when the window goes. */
  readonly quickStorage: QuickStorage
  readonly clock: Clock
  readonly newId: NewId
  readonly platform: Pick<Platform, 'backups'>
}

export interface ProjectSession {
  readonly document: OpenDocument
  readonly assets: AssetShelf
  /** Null in a window that only reads. */
  readonly autosave: Autosave | null
  /** Null where nothing is written, or where the machine offers no place for copies. */
  readonly backup: BackupKeeper | null
  readonly mended: Mended
  /** False where the last changes could not be written. */
  flush(): Promise<boolean>
  /** Gives up what is not on disk and lets other windows write. */
  close(): void
}

export async function openSession(
  storage: ProjectStorage,
  projectId: string,
  tools: SessionTools,
  options: OpenOptions,
): Promise<Result<ProjectSession, ReadFailure>> {
  const hold = await acquireProject(projectId, { takeOver: options.takeOver ?? false })
  const read = await storage.repository.open(projectId, hold.mode)
  if (!read.ok) {
    hold.release()
    return fail(read.failure)
  }
  const { records, revision, mends, problems } = read.value
  const entries = await storage.repository.list()
  const changedAt = entries.find(({ id }) => id === projectId)?.changedAt ?? 0
  const workbench = new Workbench(tools)
  workbench.load(records)
  const autosave =
    hold.mode === 'write' ? startAutosave(storage, workbench, { projectId, revision }, tools) : null
  const lastWords = new LastWords(projectId, workbench.store, tools)
  const stopFollowing = autosave === null ? null : lastWords.follow(autosave)
  if (autosave !== null) lastWords.putIn(changedAt)
  const document = openDocument(projectId, workbench, { isReadOnly: autosave === null })
  const assets = new StoredAssets(storage.database, projectId)
  const { backups } = tools.platform
  const backup =
    autosave === null || backups === null
      ? null
      : new BackupKeeper(backups, tools.clock, { document, assets, autosave })
  const flush = async (): Promise<boolean> => {
    lastWords.keep()
    await autosave?.flush()
    return autosave === null || autosave.status().state !== 'failed'
  }
  passOn(hold, flush, options)
  return ok({
    document,
    assets,
    autosave,
    backup,
    mended: { mendCount: mends.length, lostCount: problems.length },
    flush,
    close() {
      autosave?.stop()
      stopFollowing?.()
      backup?.stop()
      document.close()
      hold.release()
    },
  })
}

function startAutosave(
  { database }: ProjectStorage,
  workbench: Workbench,
  opened: { readonly projectId: string; readonly revision: number },
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
): Autosave {
  const writer = new ProjectWriter(database, { ...opened, session: newId('session') })
  return new Autosave(workbench.store, writer, { timers: windowTimers, clock })
}

function passOn(
  hold: ProjectHold,
  flush: () => Promise<boolean>,
  { onTakenOver }: OpenOptions,
): void {
  hold.onTakenOver(async () => {
    await flush()
    onTakenOver()
  })
}
