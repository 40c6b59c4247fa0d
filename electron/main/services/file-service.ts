/** Reads and writes the user's files; what is written appears whole or not at all. */
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { OpenFailure, SaveFailure } from '#shared/ipc/contract.ts'
import { maxFileSizeBytes } from '#shared/ipc/limits.ts'
import { pause, type Timers } from '#electron/main/timers.ts'
import { codeOf } from './log.ts'

interface FileHandle {
  stat(): Promise<{ readonly size: number; isFile(): boolean }>
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: null,
  ): Promise<{ readonly bytesRead: number }>
  write(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: null,
  ): Promise<{ readonly bytesWritten: number }>
  sync(): Promise<void>
  close(): Promise<void>
}

/** The part of `node:fs/promises` that is used here. */
export interface FileSystem {
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<FileHandle>
  stat(path: string): Promise<{ readonly mode: number }>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  realpath(path: string): Promise<string>
}

export interface FileService {
  readBytes(path: string): Promise<Result<Uint8Array, OpenFailure>>
  exists(path: string): Promise<boolean>
  /** Strict UTF-8; a byte order mark at the start is left out. */
  readText(path: string): Promise<Result<string, OpenFailure>>
  /**
   * Writes beside the file, then takes its place. Whatever happens, the path holds the old bytes or
   * the new ones, whole; success means that the new ones are on the disk.
   */
  write(path: string, content: string | Uint8Array): Promise<Result<null, SaveFailure>>
}

export interface FileServiceTools {
  readonly files: FileSystem
  readonly timers: Timers
  /** Letters and digits that no other temporary file has. */
  readonly randomName: () => string
}

// A virus scanner or a synchronising folder may hold a file for a moment. About 10 s in all.
const renameWaitsMs = [10, 20, 50, 100, 200, 400, 800, 1500, 1500, 1500, 1500, 1500, 1000]
const heldCodes = new Set(['EPERM', 'EBUSY', 'EACCES'])
// Folders cannot be opened or synchronised everywhere (Windows, some network drives).
const noFolderSyncCodes = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'EBADF', 'ENOTSUP'])

export function createFileService({ files, timers, randomName }: FileServiceTools): FileService {
  async function readBytes(path: string): Promise<Result<Uint8Array, OpenFailure>> {
    try {
      return await withHandle(await files.open(path, 'r'), readAll)
    } catch {
      return fail('unreadable')
    }
  }

  async function write(
    path: string,
    content: string | Uint8Array,
  ): Promise<Result<null, SaveFailure>> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    // A link is followed, so that the file it points to is replaced and the link stays.
    const target = await files.realpath(path).catch(() => path)
    const temporary = join(dirname(target), `.throughline-${randomName()}.tmp`)
    // A file that only its owner may read stays so.
    const { mode } = await files.stat(target).catch(() => ({ mode: 0o666 }))
    try {
      const handle = await files.open(temporary, 'wx', mode & 0o777)
      await withHandle(handle, (opened) => writeAll(opened, bytes))
      const isReplaced = await replace(temporary, target)
      if (!isReplaced) return await giveUp(temporary, 'file-busy')
      await syncFolder(dirname(target))
      return ok(null)
    } catch (error) {
      return giveUp(temporary, saveFailure(error))
    }
  }

  async function replace(temporary: string, target: string): Promise<boolean> {
    for (const waitMs of [0, ...renameWaitsMs]) {
      if (waitMs > 0) await pause(timers, waitMs)
      try {
        await files.rename(temporary, target)
        return true
      } catch (error) {
        if (!heldCodes.has(codeOf(error))) throw error
      }
    }
    return false
  }

  async function giveUp(temporary: string, failure: SaveFailure) {
    // It may never have come into being; a leftover is harmless and hidden.
    await files.unlink(temporary).catch(() => undefined)
    return fail(failure)
  }

  async function syncFolder(folder: string): Promise<void> {
    try {
      await withHandle(await files.open(folder, 'r'), (handle) => handle.sync())
    } catch (error) {
      if (!noFolderSyncCodes.has(codeOf(error))) throw error
    }
  }

  return {
    readBytes,
    exists: (path) =>
      files.stat(path).then(
        () => true,
        () => false,
      ),
    async readText(path) {
      const read = await readBytes(path)
      if (!read.ok) return read
      try {
        return ok(new TextDecoder('utf-8', { fatal: true }).decode(read.value))
      } catch {
        return fail('not-utf8')
      }
    },
    write,
  }
}

async function withHandle<Value>(
  handle: FileHandle,
  work: (handle: FileHandle) => Promise<Value>,
): Promise<Value> {
  let value: Value
  try {
    value = await work(handle)
  } catch (error) {
    // The first error says what went wrong; a second one on closing would hide it.
    await handle.close().catch(() => undefined)
    throw error
  }
  await handle.close()
  return value
}

async function readAll(handle: FileHandle): Promise<Result<Uint8Array, OpenFailure>> {
  const stat = await handle.stat()
  if (!stat.isFile()) return fail('unreadable')
  if (stat.size > maxFileSizeBytes) return fail('too-large')
  const bytes = new Uint8Array(stat.size)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return ok(bytes.subarray(0, length))
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, null)
    if (bytesWritten === 0) throw new Error('nothing was written')
    written += bytesWritten
  }
  await handle.sync()
}

function saveFailure(error: unknown): SaveFailure {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no-permission'
  return code === 'EBUSY' ? 'file-busy' : 'unwritable'
}
