/** Tells why the database refused, so that the sentence and the next step can be chosen. */
import { AppError } from '#shared/base/app-error.ts'

/**
 * `quota`: no space left. `closed`: the connection is gone. `newer-version`: a newer version of
 * the product has written here, so nothing may be written. `conflict`: another window writes the
 * same project now. `removed`: the project lies in the trash. `unknown`: anything else.
 */
export type StorageFailure =
  'quota' | 'closed' | 'newer-version' | 'conflict' | 'removed' | 'unknown'

// What LevelDB and SQLite say.
const fullDisk = /FILE_ERROR_NO_SPACE|disk (is )?full/i
const closedNames = new Set(['DatabaseClosedError', 'InvalidStateError', 'OpenFailedError'])

/** The failure that an error of the database stands for. */
export function storageFailureOf(error: unknown): StorageFailure {
  const chain = causesOf(error)
  // A full quota arrives as an AbortError with the true error inside, a full disk as an
  // UnknownError that says so in its message only.
  const isFull = ({ name, message }: Error) =>
    name === 'QuotaExceededError' || fullDisk.test(message)
  if (chain.some(isFull)) return 'quota'
  for (const each of chain) {
    if (!(each instanceof AppError)) continue
    if (each.code === 'database-newer') return 'newer-version'
    if (each.code === 'project-changed-elsewhere') return 'conflict'
    if (each.code === 'project-removed') return 'removed'
  }
  return chain.some(({ name }) => closedNames.has(name)) ? 'closed' : 'unknown'
}

function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = []
  let next: unknown = error
  while (next instanceof Error && !chain.includes(next)) {
    chain.push(next)
    // Dexie keeps the browser's own error there.
    next = 'inner' in next ? next.inner : next.cause
  }
  return chain
}
