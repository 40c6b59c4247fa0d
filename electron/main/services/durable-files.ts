/** The steps that make writing durable: whole writes, renames that outlast a held file, folders on the disk. */
import type { SaveFailure } from '#shared/ipc/contract.ts'
import { pause, type Timers } from '#electron/main/timers.ts'
import { codeOf } from './log.ts'

export interface FileHandle {
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

// A virus scanner or a synchronising folder may hold a file for a moment. About 10 s in all.
const renameWaitsMs = [10, 20, 50, 100, 200, 400, 800, 1500, 1500, 1500, 1500, 1500, 1000]
const heldCodes = new Set(['EPERM', 'EBUSY', 'EACCES'])
// Folders cannot be opened or synchronised everywhere (Windows, some network drives).
const noFolderSyncCodes = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'EBADF', 'ENOTSUP'])

/** Gives a file another name, trying again while somebody holds it; false where that never ends. */
export async function renameHeld(
  { files, timers }: { readonly files: Pick<FileSystem, 'rename'>; readonly timers: Timers },
  from: string,
  to: string,
): Promise<boolean> {
  for (const waitMs of [0, ...renameWaitsMs]) {
    if (waitMs > 0) await pause(timers, waitMs)
    try {
      await files.rename(from, to)
      return true
    } catch (error) {
      if (!heldCodes.has(codeOf(error))) throw error
    }
  }
  return false
}

/** Puts a folder's list of names on the disk, where that is possible. */
export async function syncFolder(
  files: { open(path: string, flags: 'r'): Promise<Pick<FileHandle, 'sync' | 'close'>> },
  folder: string,
): Promise<void> {
  try {
    await withHandle(await files.open(folder, 'r'), (handle) => handle.sync())
  } catch (error) {
    if (!noFolderSyncCodes.has(codeOf(error))) throw error
  }
}

/** Works with a file and closes it, whatever happens. */
export async function withHandle<Value, Handle extends Pick<FileHandle, 'close'>>(
  handle: Handle,
  work: (handle: Handle) => Promise<Value>,
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

/** Writes all bytes, however few are taken at a time, and waits until they are on the disk. */
export async function writeAll(
  handle: Pick<FileHandle, 'write' | 'sync'>,
  bytes: Uint8Array,
): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, null)
    if (bytesWritten === 0) throw new Error('nothing was written')
    written += bytesWritten
  }
  await handle.sync()
}

/** Why a disk did not take something, as the window says it. */
export function saveFailureOf(error: unknown): SaveFailure {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no-permission'
  return code === 'EBUSY' ? 'file-busy' : 'unwritable'
}
