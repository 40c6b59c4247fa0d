/** A tag: a word that can be put on records of every kind, on maps and boards alike. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { line, oneOf, orderKey } from '#shared/model/fields.ts'

export const tagColors = ['slate', 'blue', 'green', 'ochre', 'rust', 'violet'] as const

export const tagRecord = defineRecord('tag', {
  fields: {
    order: orderKey(),
    name: line(),
    color: oneOf(tagColors),
  },
})

export type Tag = RecordOf<typeof tagRecord>
export type TagColor = (typeof tagColors)[number]
