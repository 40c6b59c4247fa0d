/** Reads the text of a file, in the encodings in which such files are saved. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { ImportAsk, ImportFailureCode, ImportSource } from './import-messages.ts'

/** Largest file of each kind that is read, in bytes; beyond it nothing is even looked at. */
export const largestFile = {
  project: 100 * 1024 * 1024,
  // Larger files are no maps.
  table: 5_000_000,
} as const satisfies Readonly<Record<ImportAsk['kind'], number>>

/** The text; projects are strict UTF-8, tables whatever spreadsheets write. */
export async function readSource({
  kind,
  source,
}: ImportAsk): Promise<Result<string, ImportFailureCode>> {
  if (sizeOf(source) > largestFile[kind]) return fail('too-large')
  if (typeof source === 'string') return ok(source)
  const bytes = await source.arrayBuffer().catch(() => null)
  // Removed or locked since it was chosen.
  if (bytes === null) return fail('unreadable')
  return kind === 'table' ? ok(decodeTable(new Uint8Array(bytes))) : decodeProject(bytes)
}

function sizeOf(source: ImportSource): number {
  return typeof source === 'string' ? source.length : source.size
}

function decodeProject(bytes: ArrayBuffer): Result<string, ImportFailureCode> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail('not-utf8')
  }
}

function decodeTable(bytes: Uint8Array): string {
  // Excel's "Unicode text" is UTF-16.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Korean Excel saves CSV in the code page of Windows, which browsers call by this name.
    return new TextDecoder('euc-kr').decode(bytes)
  }
}
