/** Reads and writes the user's files; what is written appears whole or not at all. */
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { OpenFailure, SaveFailure } from '#shared/ipc/contract.ts'
import { maxFileSizeBytes } from '#shared/ipc/limits.ts'
import type { Timers } from '#electron/main/timers.ts'
import {
  renameHeld,
  saveFailureOf,
  syncFolder,
  withHandle,
  writeAll,
  type FileHandle,
  type FileSystem,
} from './durable-files.ts'

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
      const isReplaced = await renameHeld({ files, timers }, temporary, target)
      if (!isReplaced) return await giveUp(temporary, 'file-busy')
      await syncFolder(files, dirname(target))
      return ok(null)
    } catch (error) {
      return giveUp(temporary, saveFailureOf(error))
    }
  }

  async function giveUp(temporary: string, failure: SaveFailure) {
    // It may never have come into being; a leftover is harmless and hidden.
    await files.unlink(temporary).catch(() => undefined)
    return fail(failure)
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
