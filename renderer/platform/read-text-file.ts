/** Reads a file that the user chose or dropped, as strict UTF-8 and not beyond the size limit. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { NamedText, OpenFailure } from '#shared/ipc/contract.ts'
import { maxFileSizeBytes } from '#shared/ipc/limits.ts'

export async function readTextFile(file: File): Promise<Result<NamedText, OpenFailure>> {
  if (file.size > maxFileSizeBytes) return fail('too-large')
  const bytes = await file.arrayBuffer().catch(() => null)
  // Removed or locked since it was chosen.
  if (bytes === null) return fail('unreadable')
  try {
    return ok({ name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) })
  } catch {
    return fail('not-utf8')
  }
}
