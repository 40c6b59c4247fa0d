/** The one gate that every text passes on its way out: into files, onto the clipboard, onto paper. */

import { normalizeText } from '#shared/base/text.ts'
import { guardFormula } from './table-text/formula-guard.ts'

/**
 * A text as it may leave: well-formed, in NFC, without control characters other than tab and line
 * feed. Clean texts, which is what records hold, come through as they are.
 */
export function outText(text: string): string {
  return normalizeText(text)
}

/** A text as a cell or line that a spreadsheet may read: clean, and never run as a formula. */
export function outCell(text: string): string {
  return guardFormula(outText(text))
}

/** A value as JSON may hold it: every text in it clean, numbers and the rest as they are. */
export function outValue(value: unknown): unknown {
  if (typeof value === 'string') return outText(value)
  if (Array.isArray(value)) return value.map(outValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, outValue(each)]))
}

/** Texts as lines of plain text, one or more each, for whatever program takes them. */
export function writeLines(texts: readonly string[]): string {
  return texts
    .flatMap((text) => outText(text).split('\n'))
    .map(guardFormula)
    .join('\n')
}
