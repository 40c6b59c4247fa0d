/** Replaces parts of texts wherever they are written, as one step. */

import { defineCommand } from '#shared/commands/command.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { textFieldsOf, textsIn } from '#shared/model/text-fields.ts'
import { withFields } from '#shared/store/diff.ts'
import { textLock } from './text-locks.ts'

/** Parts of one text, in UTF-16 units, none over another. */
export interface ReplacedPlace {
  readonly recordId: string
  readonly field: string
  /** Which text of a field that holds several; 0 for one that holds one. */
  readonly place: number
  /** The text as it was when the parts were found; another text is left alone. */
  readonly text: string
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** How many parts were replaced, and how many were left as they are because they are locked or changed. */
export interface ReplaceOutcome {
  readonly replaced: number
  readonly skipped: number
}

/** Puts a text in the place of others; what is locked stays as it is. */
export const replaceText = defineCommand<
  { readonly places: readonly ReplacedPlace[]; readonly replacement: string },
  ReplaceOutcome
>({
  id: 'text.replace',
  run(transaction, { places, replacement }) {
    let replaced = 0
    let skipped = 0
    for (const { recordId, field: name, place, text, ranges } of places) {
      const record = transaction.find(recordId)
      const field = record && textFieldsOf(record.type).find((each) => each.name === name)
      const isOpen =
        record !== undefined &&
        field !== undefined &&
        textsIn(record, field)[place] === text &&
        textLock(transaction, record, name) === null
      if (!isOpen) {
        skipped += ranges.length
        continue
      }
      const changed = withReplaced(text, ranges, replacement)
      const value = field.isList ? [...textsIn(record, field)].with(place, changed) : changed
      transaction.put(withFields<AnyRecord>(record, { [name]: value }))
      replaced += ranges.length
    }
    return { replaced, skipped }
  },
  labelArgs: (_, { replaced }) => ({ count: replaced }),
})

function withReplaced(text: string, ranges: ReplacedPlace['ranges'], replacement: string): string {
  let changed = ''
  let at = 0
  for (const { start, end } of ranges) {
    changed += text.slice(at, start) + replacement
    at = end
  }
  return changed + text.slice(at)
}
