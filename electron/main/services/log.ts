/** Notes what the shell did, in a file only: codes, names of channels and counts, never a user's text. */
import { join } from 'node:path'
import type { Clock } from '#shared/base/clock.ts'

/** Facts are codes and numbers. File names, paths and messages of errors hold what users wrote. */
export type Facts = Readonly<Record<string, string | number | boolean>>

export interface Log {
  write(code: string, facts?: Facts): void
  /** Keeps the kind and the code of an error; its message could hold a path. */
  writeError(code: string, error: unknown): void
}

/** For the command line, which says what went wrong itself. */
export const silentLog: Log = { write: () => undefined, writeError: () => undefined }

export interface LogFiles {
  mkdir(folder: string, options: { readonly recursive: true }): Promise<unknown>
  appendFile(file: string, line: string): Promise<void>
  stat(file: string): Promise<{ readonly size: number }>
  rename(from: string, to: string): Promise<void>
}

const rotateAtBytes = 1_000_000

/** Lines are written one after the other; a disk that refuses them must not stop the app. */
export function createLog(files: LogFiles, folder: string, clock: Clock): Log {
  const file = join(folder, 'throughline.log')
  let queue: Promise<unknown> = files.mkdir(folder, { recursive: true }).catch(() => undefined)

  async function append(line: string): Promise<void> {
    const { size } = await files.stat(file).catch(() => ({ size: 0 }))
    if (size > rotateAtBytes) await files.rename(file, join(folder, 'throughline.1.log'))
    await files.appendFile(file, line)
  }

  function write(code: string, facts: Facts = {}): void {
    const entry = { time: new Date(clock.now()).toISOString(), code, ...facts }
    // A log that cannot be written has nowhere to say so.
    queue = queue.then(() => append(`${JSON.stringify(entry)}\n`)).catch(() => undefined)
  }

  return {
    write,
    writeError(code, error) {
      write(code, { error: nameOf(error), errorCode: codeOf(error) })
    },
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

/** The short code of Node's own errors, such as ENOSPC; empty where there is none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' && /^[A-Z0-9_-]{1,40}$/.test(error.code) ? error.code : ''
}
