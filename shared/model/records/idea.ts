/** An idea: one possible answer to a How-Might-We question, with what people think of it. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { assetHash, oneOf, rating, strokes } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'
import * as z from 'zod/mini'

export const kanoCategories = [
  'must-be',
  'one-dimensional',
  'attractive',
  'indifferent',
  'reverse',
  'questionable',
] as const

/** Answers to the functional and to the dysfunctional question, in the order of the Kano table. */
export const kanoAnswers = ['like', 'must-be', 'neutral', 'live-with', 'dislike'] as const

/** Size of the sheet that strokes are drawn on, in px. */
export const sketchSize = { width: 320, height: 200 } as const

export const ideaRecord = defineRecord('idea', {
  fields: {
    ...placedFields,
    /** Drawn by pen on a sheet of `sketchSize`. */
    sketch: strokes(),
    image: assetHash(),
    /** 1 (hardly) to 5 (much). */
    impact: rating(),
    /** 1 (little) to 5 (much). */
    effort: rating(),
    /** What the team takes it for; null where nobody has. Counted answers speak louder. */
    kano: z.nullable(oneOf(kanoCategories)),
    /**
     * Counts of answered pairs, row by row: functional answer * 5 + dysfunctional answer, in the
     * order of `kanoAnswers`; empty where nobody was asked.
     */
    kanoCounts: z
      .array(z.int().check(z.minimum(0), z.maximum(1_000_000)))
      .check(
        z.refine((counts) => counts.length === 0 || counts.length === 25, { error: 'not-a-table' }),
      ),
  },
})

export type Idea = RecordOf<typeof ideaRecord>
export type KanoCategory = (typeof kanoCategories)[number]
export type KanoAnswer = (typeof kanoAnswers)[number]
