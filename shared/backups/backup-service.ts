/** Keeps dated copies of whole projects on a shelf outside the database: writes, lists, reads and thins out. */

import type { Clock } from '#shared/base/clock.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { expiredCopies, newestFirst } from './copy-rotation.ts'
import {
  copyFileName,
  copyFolderName,
  projectOfFolder,
  readCopyName,
  stampOf,
  type CopyName,
  type CopyReason,
} from './dated-copies.ts'

/** Where copies lie: folders with files in them. What throws is told as unreadable. */
export interface BackupShelf<SaveFailure extends string, OpenFailure extends string> {
  /** The names of all folders; none where nothing was kept yet. */
  folders(): Promise<readonly string[]>
  files(folder: string): Promise<readonly string[]>
  sizeOf(folder: string, file: string): Promise<number>
  /** Whole or not at all, on the disk once it succeeds; gives the place to be shown to people. */
  write(folder: string, file: string, text: string): Promise<Result<string, SaveFailure>>
  read(folder: string, file: string): Promise<Result<string, OpenFailure>>
  remove(folder: string, file: string): Promise<void>
}

export interface BackupTools<SaveFailure extends string, OpenFailure extends string> {
  readonly shelf: BackupShelf<SaveFailure, OpenFailure>
  readonly clock: Clock
  /** Hears of what went wrong without being in anybody's way. */
  readonly note: (code: 'backup-list-failed' | 'backup-rotation-failed', error: unknown) => void
}

export interface CopyRequest {
  readonly projectId: string
  readonly name: string
  readonly recordCount: number
  readonly reason: CopyReason
  readonly text: string
}

/** One dated copy. `id` is for `read`; `time` is UTC, ISO 8601. */
export interface CopyEntry {
  readonly id: string
  readonly projectId: string
  readonly projectName: string
  readonly time: string
  readonly recordCount: number
  readonly reason: CopyReason
  readonly sizeBytes: number
}

interface Copy extends CopyEntry, CopyName {
  readonly folder: string
  readonly file: string
}

export class BackupService<SaveFailure extends string, OpenFailure extends string> {
  private readonly tools: BackupTools<SaveFailure, OpenFailure>

  constructor(tools: BackupTools<SaveFailure, OpenFailure>) {
    this.tools = tools
  }

  /** Writes a copy, then removes those of the same project that have had their time. */
  async write(
    request: CopyRequest,
  ): Promise<Result<{ readonly path: string; readonly time: string }, SaveFailure>> {
    const now = new Date(this.tools.clock.now())
    const { projectId: id, name, recordCount, reason, text } = request
    const folder = copyFolderName({ id, name })
    const file = copyFileName({ stamp: stampOf(now), recordCount, reason })
    const written = await this.tools.shelf.write(folder, file, text)
    if (!written.ok) return written
    await this.removeExpired(id)
    return ok({ path: written.value, time: now.toISOString() })
  }

  /** Newest first; of one project, or of all for null. */
  async list(projectId: string | null): Promise<Result<CopyEntry[], 'unreadable'>> {
    try {
      const copies = await this.allCopies()
      const asked = copies.filter((copy) => projectId === null || copy.projectId === projectId)
      return ok(
        newestFirst(asked).map(
          ({ stamp: _stamp, folder: _folder, file: _file, ...entry }) => entry,
        ),
      )
    } catch (error) {
      this.tools.note('backup-list-failed', error)
      return fail('unreadable')
    }
  }

  async read(
    id: string,
  ): Promise<
    Result<
      { readonly name: string; readonly text: string },
      OpenFailure | 'unreadable' | 'not-found'
    >
  > {
    // The id is compared with what is there, never joined to a folder.
    const copies = await this.allCopies().catch(() => null)
    if (copies === null) return fail('unreadable')
    const copy = copies.find((candidate) => candidate.id === id)
    if (copy === undefined) return fail('not-found')
    const text = await this.tools.shelf.read(copy.folder, copy.file)
    return text.ok ? ok({ name: `${copy.projectName}.throughline`, text: text.value }) : text
  }

  private async removeExpired(projectId: string): Promise<void> {
    try {
      const copies = (await this.allCopies()).filter((copy) => copy.projectId === projectId)
      for (const { folder, file } of expiredCopies(copies)) {
        await this.tools.shelf.remove(folder, file)
      }
    } catch (error) {
      // One copy too many is no loss; the new one is written.
      this.tools.note('backup-rotation-failed', error)
    }
  }

  private async allCopies(): Promise<readonly Copy[]> {
    const { shelf } = this.tools
    const copies: Copy[] = []
    for (const folder of await shelf.folders()) {
      const project = projectOfFolder(folder)
      if (project === null) continue
      for (const file of await shelf.files(folder)) {
        const name = readCopyName(file)
        if (name === null) continue
        const sizeBytes = await shelf.sizeOf(folder, file)
        const { id: projectId, name: projectName } = project
        copies.push({
          ...name,
          id: `${folder}/${file}`,
          projectId,
          projectName,
          sizeBytes,
          folder,
          file,
        })
      }
    }
    return copies
  }
}
