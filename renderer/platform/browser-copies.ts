/** Keeps dated copies in the browser's own file system, beside the database. */

import { BackupService, type BackupShelf } from '#shared/backups/backup-service.ts'
import { fail, ok } from '#shared/base/result.ts'
import type { OpenFailure, SaveFailure } from '#shared/ipc/contract.ts'
import type { Backups } from './platform.ts'

const rootName = 'copies'

type Root = () => Promise<FileSystemDirectoryHandle>

/** Null in a browser that has no file system of its own. */
export function createBrowserCopies(storage: StorageManager | undefined): Backups | null {
  // Some browsers hide it from pages that were not reached safely.
  if (typeof storage?.getDirectory !== 'function') return null
  const root: Root = async () =>
    (await storage.getDirectory()).getDirectoryHandle(rootName, { create: true })
  const service = new BackupService({
    shelf: shelfIn(root),
    clock: { now: () => Date.now() },
    // What fails is told to the user where it was asked for.
    note: () => undefined,
  })
  return {
    areOutside: false,
    write: (request) => service.write(request),
    list: (projectId) => service.list(projectId),
    read: (id) => service.read(id),
  }
}

function shelfIn(root: Root): BackupShelf<SaveFailure, OpenFailure> {
  const folderOf = async (name: string): Promise<FileSystemDirectoryHandle> =>
    (await root()).getDirectoryHandle(name)
  const fileOf = async (folder: string, file: string): Promise<File> =>
    (await (await folderOf(folder)).getFileHandle(file)).getFile()
  return {
    folders: async () => namesIn(await root(), 'directory'),
    files: async (folder) => namesIn(await folderOf(folder), 'file'),
    sizeOf: async (folder, file) => (await fileOf(folder, file)).size,
    async write(folder, file, text) {
      try {
        const place = await (await root()).getDirectoryHandle(folder, { create: true })
        const handle = await place.getFileHandle(file, { create: true })
        try {
          // What is written stands there only once it is closed, as a whole.
          const writable = await handle.createWritable()
          await writable.write(text)
          await writable.close()
        } catch (error) {
          await place.removeEntry(file).catch(() => undefined)
          throw error
        }
        return ok(`${folder}/${file}`)
      } catch (error) {
        return fail(isFull(error) ? 'disk-full' : 'unwritable')
      }
    },
    async read(folder, file) {
      try {
        return ok(await (await fileOf(folder, file)).text())
      } catch {
        return fail('unreadable')
      }
    },
    remove: async (folder, file) => (await folderOf(folder)).removeEntry(file),
  }
}

async function namesIn(
  folder: FileSystemDirectoryHandle,
  kind: FileSystemHandle['kind'],
): Promise<readonly string[]> {
  const names: string[] = []
  for await (const [name, handle] of folder.entries()) if (handle.kind === kind) names.push(name)
  return names
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
