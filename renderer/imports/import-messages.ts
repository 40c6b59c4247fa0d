/** What the window asks of whoever reads files for it, and what it is told. */
import type { FileFailureCode, FileProblem } from '#shared/files/file-problem.ts'
import type { FileMend } from '#shared/files/read-project-file.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'

/** A file, which is read where it is wanted, or text that was read already. */
export type ImportSource = Blob | string

export interface ImportAsk {
  readonly kind: 'project' | 'table'
  readonly source: ImportSource
}

/**
 * Why nothing was imported. `unreadable`: removed or locked. `too-slow`: given up. `broken`: the
 * reading ended by itself, as when memory runs out. `cancelled`: the user stopped it.
 */
export type ImportFailureCode =
  FileFailureCode | 'unreadable' | 'not-utf8' | 'too-slow' | 'broken' | 'cancelled'

export interface ImportFailure {
  readonly code: ImportFailureCode
  /** What is wrong and where; none where the file as a whole could not be read. */
  readonly problems: readonly FileProblem[]
  readonly problemCount: number
}

/** A failure of the file as a whole. */
export function failureOf(code: ImportFailureCode): ImportFailure {
  return { code, problems: [], problemCount: 0 }
}

/** A file of a newer version: what is shown of it is to be read only. */
export interface NewerFile {
  /** The file as it is, so that it can be kept with all that is not understood. */
  readonly text: string
  readonly leftOutCount: number
}

type Rows = readonly (readonly string[])[]

/** What is told on the way; the content comes in portions, each small enough to take at once. */
export type ImportTold =
  /** From 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'records'; readonly records: readonly AnyRecord[] }
  | { readonly kind: 'asset'; readonly asset: Asset }
  | { readonly kind: 'rows'; readonly rows: Rows }
  | {
      readonly kind: 'done'
      readonly mends: readonly FileMend[]
      /** Set for a file of a newer version, of which only a part was told. */
      readonly newer?: NewerFile
    }
  | { readonly kind: 'refused'; readonly failure: ImportFailure }

export type Tell = (told: ImportTold, transfer?: readonly ArrayBuffer[]) => void
