/** A link of the thread: says that one record led to another, in what way and since when. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, oneOf, time } from '#shared/model/fields.ts'

/**
 * `supports`: evidence speaks for it; `explains`: an insight says why it hurts; `asks`: made into a
 * question; `answers`: an idea for it; `builds`: made touchable; `tests`: put to the test;
 * `leads-to`: changed because of it; `changes`: what it changes on the to-be map; `teaches`: what
 * a test sent back to an earlier stage.
 */
export const linkKinds = [
  'supports',
  'explains',
  'asks',
  'answers',
  'builds',
  'tests',
  'leads-to',
  'changes',
  'teaches',
] as const

export const linkRecord = defineRecord('link', {
  fields: {
    /** The reason, upstream. */
    fromId: id(),
    /** What came of it, downstream. */
    toId: id(),
    kind: oneOf(linkKinds),
    createdAt: time(),
  },
})

export type Link = RecordOf<typeof linkRecord>
export type LinkKind = (typeof linkKinds)[number]
