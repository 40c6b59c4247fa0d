/** The lines of a journal: each carries its own checksum, so that a torn one is told from a whole one. */

import { crc32 } from './crc32.ts'

/** What a journal holds, up to the first line that is not whole. */
export interface JournalLines {
  readonly values: readonly unknown[]
  /** Whether something follows that is no whole line. */
  readonly isTorn: boolean
}

/** One line: the checksum of the text, a space, JSON text, a line feed. */
export function journalLine(value: unknown): string {
  // JSON text has no line feeds of its own, and no halves of characters.
  const text = JSON.stringify(value)
  return `${crc32(text)} ${text}\n`
}

/** Reads lines until one is not whole. Never throws, whatever the text is. */
export function readJournalLines(text: string): JournalLines {
  const values: unknown[] = []
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    const value = end < 0 ? undefined : readLine(text.slice(start, end))
    if (value === undefined) return { values, isTorn: start < text.length }
    values.push(value)
    start = end + 1
  }
}

/** Undefined where the line is not whole; JSON has no such value. */
function readLine(line: string): unknown {
  const text = line.slice(9)
  if (line.slice(0, 9) !== `${crc32(text)} `) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
