/** Keeps the journals of projects in folders on the disk; what is said to be written is there. */
import { join } from 'node:path'
import { isId } from '#shared/base/ids.ts'
import type { JournalFile, JournalFolder } from '#shared/journal/journal-folder.ts'
import type { JournalShelf } from '#shared/journal/journal-service.ts'
import type { Timers } from '#electron/main/timers.ts'
import { renameHeld, syncFolder, writeAll } from './durable-files.ts'
import { codeOf } from './log.ts'

interface DiskHandle {
  write(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: null,
  ): Promise<{ readonly bytesWritten: number }>
  sync(): Promise<void>
  datasync(): Promise<void>
  close(): Promise<void>
}

/** The part of `node:fs/promises` that is used here. */
export interface DiskFiles {
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<DiskHandle>
  readFile(path: string, encoding: 'utf8'): Promise<string>
  readdir(folder: string): Promise<readonly string[]>
  mkdir(folder: string, options: { readonly recursive: true }): Promise<unknown>
  rename(from: string, to: string): Promise<void>
  rm(path: string, options: { readonly recursive?: true; readonly force?: true }): Promise<void>
}

export interface DiskShelfTools {
  readonly files: DiskFiles
  readonly timers: Timers
  /** Holds one folder per project. */
  readonly root: string
}

// Only the user reads what the user wrote.
const fileMode = 0o600

export function createDiskShelf(tools: DiskShelfTools): JournalShelf {
  const { files, root } = tools
  return {
    async list() {
      return (await namesIn(files, root)).filter(isId)
    },
    folder: (projectId) => createDiskFolder(tools, placeOf(root, projectId)),
    async remove(projectId) {
      await files.rm(placeOf(root, projectId), { recursive: true, force: true })
      await syncFolder(files, root).catch(() => undefined)
    },
  }
}

function placeOf(root: string, projectId: string): string {
  // The id becomes part of a path: letters, digits and hyphens only.
  if (!isId(projectId)) throw new Error('not an id')
  return join(root, projectId)
}

function createDiskFolder({ files, timers }: DiskShelfTools, folder: string): JournalFolder {
  const path = (name: string) => join(folder, name)

  async function create(name: string): Promise<DiskHandle> {
    await files.mkdir(folder, { recursive: true })
    return files.open(path(name), 'wx', fileMode)
  }

  async function begin(name: string): Promise<JournalFile> {
    const handle = await create(name)
    try {
      await syncFolder(files, folder)
    } catch (error) {
      await handle.close().catch(() => undefined)
      throw error
    }
    return {
      append: (text) => appendAll(handle, new TextEncoder().encode(text)),
      close: () => handle.close(),
    }
  }

  async function write(name: string, text: string): Promise<void> {
    const handle = await create(name)
    try {
      await writeAll(handle, new TextEncoder().encode(text))
    } finally {
      await handle.close()
    }
  }

  return {
    list: () => namesIn(files, folder),
    read: (name) => files.readFile(path(name), 'utf8'),
    begin,
    write,
    async rename(from, to) {
      const isDone = await renameHeld({ files, timers }, path(from), path(to))
      if (!isDone) throw Object.assign(new Error('a file is held'), { code: 'EBUSY' })
      await syncFolder(files, folder)
    },
    remove: (name) => files.rm(path(name), {}),
  }
}

async function namesIn(files: DiskFiles, folder: string): Promise<readonly string[]> {
  try {
    return await files.readdir(folder)
  } catch (error) {
    // Nothing has been kept yet.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

/** Only the text and its length must be on the disk, not the time of the change. */
async function appendAll(handle: DiskHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, null)
    if (bytesWritten === 0) throw new Error('nothing was written')
    written += bytesWritten
  }
  await handle.datasync()
}
