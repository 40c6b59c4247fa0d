/** A snapshot: a whole project as text behind one line that says which revision it is and proves it whole. */

import { crc32 } from './crc32.ts'
import { journalLine, readJournalLines } from './journal-lines.ts'

export interface Snapshot {
  readonly rev: number
  /** In ms since 1970 UTC. */
  readonly time: number
  /** The text of a project file. */
  readonly text: string
}

/** The text of the file that keeps a snapshot. */
export function snapshotText({ rev, time, text }: Snapshot): string {
  return journalLine({ snapshot: 1, rev, time, length: text.length, crc: crc32(text) }) + text
}

/** The snapshot that a file keeps; null where it did not come back as it was written. */
export function readSnapshot(file: string): Snapshot | null {
  const end = file.indexOf('\n') + 1
  const [head] = readJournalLines(file.slice(0, end)).values
  if (typeof head !== 'object' || head === null) return null
  const { snapshot, rev, time, length, crc } = head as Readonly<Record<string, unknown>>
  const text = file.slice(end)
  if (snapshot !== 1 || typeof rev !== 'number' || typeof time !== 'number') return null
  return text.length === length && crc32(text) === crc ? { rev, time, text } : null
}
