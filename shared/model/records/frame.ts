/** A frame on a board: a section, a group, or a sheet with named fields such as an empathy map. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, length, line, oneOf, orderKey, position } from '#shared/model/fields.ts'
import * as z from 'zod/mini'

/**
 * `section` holds notes wherever they were put; `group` arranges them in rows; the others are
 * sheets whose fields arrange their notes.
 */
export const frameKinds = [
  'section',
  'group',
  'empathy-simple',
  'empathy-full',
  'crazy-eights',
  'feedback-grid',
] as const

export const narrowestFrame = 200
export const widestFrame = 8000
export const lowestFrame = 120
export const highestFrame = 8000

export const frameRecord = defineRecord('frame', {
  fields: {
    boardId: id(),
    /** Place among the frames of the board: later lies above. */
    order: orderKey(),
    kind: oneOf(frameKinds),
    name: line(),
    x: position(),
    y: position(),
    /** In px; null for the default. What it holds may make it larger. */
    width: length(narrowestFrame, widestFrame),
    height: length(lowestFrame, highestFrame),
    /** Whom or what it is about: a persona, a question, a test. */
    subjectId: z.nullable(id()),
    isLocked: flag(),
  },
})

export type Frame = RecordOf<typeof frameRecord>
export type FrameKind = (typeof frameKinds)[number]
