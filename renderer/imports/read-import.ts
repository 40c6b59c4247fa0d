/** Reads files from outside in a thread of its own: with limits, progress, and a way to stop. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { FileMend } from '#shared/files/read-project-file.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import {
  failureOf,
  type ImportAsk,
  type ImportFailure,
  type ImportTold,
  type NewerFile,
} from './import-messages.ts'

/** All that was in a file; of a project its records and pictures, of a table its rows. */
export interface ImportedFile {
  readonly records: readonly AnyRecord[]
  readonly assets: readonly Asset[]
  readonly rows: readonly (readonly string[])[]
  readonly mends: readonly FileMend[]
  /** Set where a newer version wrote the file: it is shown as far as it is understood. */
  readonly newer: NewerFile | null
}

export interface ImportOptions {
  /** Stops the reading; what was read so far is forgotten. */
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** When it is given up, in ms. */
  readonly limitMs?: number
  /** What the app itself holds or wrote: small, and as safe as the app. Read in this thread. */
  readonly isOwn?: boolean
  /** A worker of one's own, for tests. */
  readonly start?: () => Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>
}

// A hundred megabytes take a slow machine a few seconds.
const usualLimitMs = 60_000

/** Reads a file. Nothing is thrown, and nothing but the answer changes, whatever the file is. */
export async function readImport(
  ask: ImportAsk,
  options: ImportOptions = {},
): Promise<Result<ImportedFile, ImportFailure>> {
  if (options.signal?.aborted === true) return fail(failureOf('cancelled'))
  const collected = new Collected(options.onProgress)
  const isHere = options.isOwn === true || typeof Worker === 'undefined'
  if (options.start === undefined && isHere) {
    // There are no workers in tests without a browser.
    const { runImport } = await import('./run-import.ts')
    await runImport(ask, (told) => collected.take(told))
    return collected.result ?? fail(failureOf('broken'))
  }
  const start = options.start ?? (await import('./start-worker.ts')).startWorker
  return runInWorker(start, ask, collected, options)
}

function runInWorker(
  start: NonNullable<ImportOptions['start']>,
  ask: ImportAsk,
  collected: Collected,
  { signal, limitMs = usualLimitMs }: ImportOptions,
): Promise<Result<ImportedFile, ImportFailure>> {
  return new Promise((resolve) => {
    const worker = start()
    const end = (result: Result<ImportedFile, ImportFailure>) => {
      worker.terminate()
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve(result)
    }
    const stop = () => end(fail(failureOf('cancelled')))
    const timer = setTimeout(() => end(fail(failureOf('too-slow'))), limitMs)
    signal?.addEventListener('abort', stop)
    worker.onerror = (event) => {
      // Told to the user as a failure of this file; it is none of the window.
      event.preventDefault()
      end(fail(failureOf('broken')))
    }
    worker.onmessage = ({ data }: MessageEvent<ImportTold>) => {
      collected.take(data)
      if (collected.result !== null) end(collected.result)
    }
    worker.postMessage(ask)
  })
}

/** Puts the portions together again. */
class Collected {
  result: Result<ImportedFile, ImportFailure> | null = null
  private readonly records: AnyRecord[] = []
  private readonly assets: Asset[] = []
  private readonly rows: (readonly string[])[] = []
  private readonly onProgress: ImportOptions['onProgress']

  constructor(onProgress: ImportOptions['onProgress']) {
    this.onProgress = onProgress
  }

  take(told: ImportTold): void {
    if (told.kind === 'progress') this.onProgress?.(told.share)
    else if (told.kind === 'records') this.records.push(...told.records)
    else if (told.kind === 'rows') this.rows.push(...told.rows)
    else if (told.kind === 'asset') this.assets.push(told.asset)
    else if (told.kind === 'refused') this.result = fail(told.failure)
    else {
      const { records, assets, rows } = this
      this.result = ok({ records, assets, rows, mends: told.mends, newer: told.newer ?? null })
    }
  }
}
