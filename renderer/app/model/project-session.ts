/** One project open in this window: held against other windows, read, kept on disk, let go. */
import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { Mend } from '#shared/model/mend.ts'
import { Workbench } from '#shared/commands/workbench.ts'
import { Autosave } from '#renderer/persistence/autosave.ts'
import type { ProjectDatabase } from '#renderer/persistence/database.ts'
import {
  acquireProject,
  type HoldMeans,
  type ProjectHold,
} from '#renderer/persistence/project-hold.ts'
import type { JournalKeeper } from '#renderer/persistence/journal-keeper.ts'
import type {
  ProjectContents,
  ProjectRepository,
} from '#renderer/persistence/project-repository.ts'
import { ProjectWriter } from '#renderer/persistence/project-writer.ts'
import { StoredAssets } from '#renderer/persistence/stored-assets.ts'
import type { ReadFailure, StoredProject } from '#renderer/persistence/stored-project.ts'
import { windowTimers } from '#renderer/persistence/timers.ts'
import type { AssetShelf } from '#renderer/state/assets.ts'
import type { Journals, Platform } from '#renderer/platform/platform.ts'
import { useMapLooks } from '#renderer/state/map-looks.ts'
import { openDocument, type OpenDocument } from '#renderer/state/document.ts'
import { BackupKeeper } from './backup-keeper.ts'
import { beginJournal } from './begin-journal.ts'
import { copyStored } from './stored-copies.ts'
import { finishTyping } from './finish-typing.ts'
import { openNewest } from './open-newest.ts'
import { LastWords, type QuickStorage } from './last-words.ts'

/** What storage offers to the app. */
export interface ProjectStorage {
  readonly database: ProjectDatabase
  readonly repository: ProjectRepository
}

export interface OpenOptions {
  /** Asks a window that writes this project to let go. */
  readonly takeOver?: boolean
  /** Only reads, whoever writes. */
  readonly isToRead?: boolean
  /** Told when another window takes this project over, and whether all was put on disk for it. */
  readonly onTakenOver: (session: ProjectSession, wasSaved: boolean) => void
}

/**
 * Why nothing can be written. `elsewhere`: another window writes. `storage`: the disk refused.
 * `newer`: a newer version of the app has written it.
 */
export type ReadOnlyReason = 'elsewhere' | 'storage' | 'newer'

/** What was put right while reading the project; the rows as they were lie in the trash. */
export interface Mended {
  readonly mends: readonly Mend[]
  readonly lostCount: number
  /** Set where the journal knew more than the database. */
  readonly recovery: Recovery | null
}

export interface Recovery {
  /** Changes that are known to have been made and came back from nowhere. */
  readonly lostChanges: number
}

export interface SessionTools {
  /** Written at once when the window goes. */
  readonly quickStorage: QuickStorage
  readonly clock: Clock
  readonly newId: NewId
  readonly platform: Pick<Platform, 'backups' | 'journals'>
  readonly holdMeans?: HoldMeans
}

export interface ProjectSession {
  readonly document: OpenDocument
  readonly assets: AssetShelf
  /** Null in a window that may write. */
  readonly readOnlyReason: ReadOnlyReason | null
  /** What a newer version wrote, of which only a part is shown; else null. */
  readonly newer: NewerContents | null
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

/** Opens a project for work; for reading where another window writes or the disk refuses. */
export async function openSession(
  storage: ProjectStorage,
  projectId: string,
  tools: SessionTools,
  options: OpenOptions,
): Promise<Result<ProjectSession, ReadFailure>> {
  const hold =
    options.isToRead === true
      ? null
      : await acquireProject(projectId, { takeOver: options.takeOver ?? false }, tools.holdMeans)
  try {
    const sessionId = tools.newId('session')
    const read = await readForSession(storage.repository, projectId, {
      sessionId,
      mode: hold?.mode ?? 'read',
      journals: tools.platform.journals,
      beforeMigration: () =>
        copyStored(storage.repository, tools.platform.backups, projectId, 'migration'),
    })
    if (read.ok && read.value.readOnlyReason === null) {
      return ok(await startSession(storage, read.value, tools, { ...options, sessionId, hold }))
    }
    hold?.release()
    return read.ok ? ok(await startSession(storage, read.value, tools, null)) : fail(read.failure)
  } catch (error) {
    hold?.release()
    throw error
  }
}

/**
 * Opens a project that lies nowhere yet, as one out of a file: it is there at once, and written as
 * soon as it is on screen. Until then it is as safe as the file it comes from.
 */
export async function openUnstored(
  storage: ProjectStorage,
  contents: ProjectContents,
  tools: SessionTools,
  options: Pick<OpenOptions, 'onTakenOver'>,
): Promise<ProjectSession> {
  const { records, ...free } = await storage.repository.placeFor(contents.records)
  let { projectId } = free
  let hold = await acquireProject(projectId, {}, tools.holdMeans)
  if (hold.mode === 'read') {
    // Another window is opening the same file at this moment.
    hold.release()
    projectId = tools.newId('project')
    hold = await acquireProject(projectId, {}, tools.holdMeans)
  }
  const nowhere = { revision: 0, journalRev: null, changedAt: 0, lastWriter: '', isMigrated: false }
  const stored = { projectId, records, ...nowhere, mends: [], problems: [] }
  const sessionId = tools.newId('session')
  const brought = contents.assets
  const writing = { ...options, sessionId, hold, brought }
  return startSession(storage, { stored, readOnlyReason: null, recovery: null }, tools, writing)
}

/** A project of a newer version. */
export interface NewerContents {
  /** As it was written; saved as a file, it stays as it is. */
  readonly text: string
  /** How many records are not shown. */
  readonly leftOutCount: number
}

/** Shows what is understood of a newer version's project; nothing of it is written anywhere. */
export async function openNewerToRead(
  storage: ProjectStorage,
  { records, assets, text, leftOutCount }: ProjectContents & NewerContents,
  tools: SessionTools,
): Promise<ProjectSession> {
  const nowhere = { revision: 0, journalRev: null, changedAt: 0, lastWriter: '', isMigrated: false }
  const projectId = tools.newId('project')
  const stored = { projectId, records, ...nowhere, mends: [], problems: [] }
  const read = { stored, readOnlyReason: 'newer', recovery: null } as const
  return startSession(storage, read, tools, null, {
    newer: { text, leftOutCount },
    brought: assets,
  })
}

interface ReadProject {
  readonly stored: StoredProject
  readonly readOnlyReason: ReadOnlyReason | null
  readonly recovery: Recovery | null
}

async function readForSession(
  repository: ProjectRepository,
  projectId: string,
  how: {
    readonly mode: 'write' | 'read'
    readonly sessionId: string
    readonly journals: Journals | null
    readonly beforeMigration: () => Promise<unknown>
  },
): Promise<Result<ReadProject, ReadFailure>> {
  let readOnlyReason: ReadOnlyReason = 'elsewhere'
  if (how.mode === 'write') {
    const read = await openNewest(repository, how.journals, projectId, {
      session: how.sessionId,
      beforeMigration: how.beforeMigration,
    }).catch(() => null)
    if (read !== null) {
      if (!read.ok) return fail(read.failure)
      const { stored, isFromJournal, lostChanges } = read.value
      const recovery = isFromJournal ? { lostChanges } : null
      return ok({ stored, readOnlyReason: null, recovery })
    }
    // A full disk must not keep anybody from what is on it.
    readOnlyReason = 'storage'
  }
  const read = await repository.openToRead(projectId)
  return read.ok ? ok({ stored: read.value, readOnlyReason, recovery: null }) : fail(read.failure)
}

type Writing = OpenOptions & {
  readonly sessionId: string
  readonly hold: ProjectHold | null
  /** The pictures of a project that is still to be stored. */
  readonly brought?: readonly Asset[]
}

/** `writing` is null in a window that only reads. */
async function startSession(
  { database, repository }: ProjectStorage,
  { stored, readOnlyReason, recovery }: ReadProject,
  tools: SessionTools,
  writing: Writing | null,
  shown: { readonly newer: NewerContents; readonly brought: readonly Asset[] } | null = null,
): Promise<ProjectSession> {
  const { projectId, records, revision, lastWriter, mends, problems } = stored
  const workbench = new Workbench(tools)
  workbench.load(records)
  useMapLooks.getState().open(workbench.store)
  const document = openDocument(projectId, workbench, {
    isReadOnly: writing === null,
    writtenByNewer: shown?.newer.text ?? null,
  })
  const brought = writing?.brought ?? shown?.brought
  const assets = new StoredAssets(database, projectId, brought)
  const mended = { mends, lostCount: problems.length, recovery }
  if (writing === null) {
    return {
      document,
      assets,
      readOnlyReason,
      newer: shown?.newer ?? null,
      autosave: null,
      backup: null,
      mended,
      flush: () => Promise.resolve(true),
      close: () => document.close(),
    }
  }
  const { sessionId, hold, onTakenOver } = writing
  const isUnstored = brought !== undefined
  const opened = { projectId, session: sessionId, revision, ...(isUnstored && { brought }) }
  const lastWords = new LastWords(opened, workbench.store, tools.quickStorage)
  let journal: JournalKeeper | null = null
  const autosave = new Autosave(workbench.store, new ProjectWriter(database, opened), {
    timers: windowTimers,
    clock: tools.clock,
    isUnstored,
    journal: () => journal,
  })
  const stopFollowing = lastWords.follow(autosave)
  const { backups } = tools.platform
  const backup =
    backups === null ? null : new BackupKeeper(backups, tools.clock, { document, assets, autosave })
  lastWords.putIn(lastWriter)
  const { journals } = tools.platform
  if (journals !== null && (await journals.isThere())) {
    const journaling = { store: workbench.store, assets, projectId, session: sessionId }
    journal = await beginJournal(journals, journaling, tools.clock)
    // Where this cannot be noted, the next opening reads the journal, which holds the same.
    await repository.noteJournal(opened, journal.mark()).catch(() => null)
  }
  const session: ProjectSession = {
    document,
    assets,
    readOnlyReason: null,
    newer: null,
    autosave,
    backup,
    mended,
    async flush() {
      lastWords.keep()
      await Promise.all([autosave.flush(), journal?.flush()])
      return autosave.status().state !== 'failed'
    },
    close() {
      autosave.stop()
      stopFollowing()
      backup?.stop()
      journal?.stop()
      void journals?.end({ projectId, session: sessionId })
      document.close()
      hold?.release()
    },
  }
  hold?.onTakenOver(async () => {
    await finishTyping()
    onTakenOver(session, await session.flush())
  })
  return session
}
