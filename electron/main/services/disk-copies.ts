/** Keeps dated copies in a folder of the user's documents, where a lost profile cannot take them. */
import { join } from 'node:path'
import { ok } from '#shared/base/result.ts'
import type { BackupShelf } from '#shared/backups/backup-service.ts'
import type { OpenFailure, SaveFailure } from '#shared/ipc/contract.ts'
import type { FileService } from './file-service.ts'
import { codeOf } from './log.ts'

export interface BackupFiles {
  mkdir(folder: string, options: { readonly recursive: true }): Promise<unknown>
  readdir(folder: string): Promise<readonly string[]>
  stat(path: string): Promise<{ readonly size: number }>
  unlink(path: string): Promise<void>
}

export interface DiskCopiesTools {
  readonly files: BackupFiles
  readonly fileService: FileService
  /** The folder that holds one folder per project. */
  readonly root: string
}

export function createDiskCopies(tools: DiskCopiesTools): BackupShelf<SaveFailure, OpenFailure> {
  const { files, fileService, root } = tools

  async function entriesOf(place: string): Promise<readonly string[]> {
    try {
      return await files.readdir(place)
    } catch (error) {
      // Nothing has been kept yet, or the user put a file of their own there.
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
      throw error
    }
  }

  return {
    folders: () => entriesOf(root),
    files: (folder) => entriesOf(join(root, folder)),
    sizeOf: async (folder, file) => (await files.stat(join(root, folder, file))).size,
    async write(folder, file, text) {
      const path = join(root, folder, file)
      // What is wrong with the folder shows when the file is written into it, with a fitting code.
      await files.mkdir(join(root, folder), { recursive: true }).catch(() => undefined)
      const written = await fileService.write(path, text)
      return written.ok ? ok(path) : written
    },
    read: (folder, file) => fileService.readText(join(root, folder, file)),
    remove: (folder, file) => files.unlink(join(root, folder, file)),
  }
}
