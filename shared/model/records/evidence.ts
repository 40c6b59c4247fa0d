/** Evidence: what was heard, seen or counted, with where it comes from. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { answerCounts, count, day, id, ids, line, oneOf } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'
import * as z from 'zod/mini'

export const evidenceKinds = [
  'interview',
  'observation',
  'survey',
  'call',
  'review',
  'log',
  'workshop',
  'desk',
] as const

/** Net promoter score, customer satisfaction (top 2 of 5), customer effort score 2.0. */
export const measures = ['none', 'share', 'nps', 'csat', 'ces'] as const

/** What the person agreed to; `not-needed` where no person can be known from it. */
export const consents = ['unknown', 'given', 'internal-only', 'refused', 'not-needed'] as const

export const evidenceRecord = defineRecord('evidence', {
  fields: {
    ...placedFields,
    kind: oneOf(evidenceKinds),
    /** Where it is from, e.g. "Reservation survey, March"; '' where unknown. */
    source: line(),
    /** Stands for the person, e.g. "M-03"; '' where it is nobody in particular. */
    participantCode: line(),
    date: day(),
    consent: oneOf(consents),
    /** The personas it speaks for. */
    personaIds: ids(),
    /** What was counted: a share of cases, or the answers to a question on a scale. */
    measure: oneOf(measures),
    /**
     * `nps`: detractors, passives, promoters; `csat`: answers 1 to 5; `ces`: answers 1 to 7. Empty
     * for the others.
     */
    answerCounts: answerCounts(),
    /** How many cases show it, of the `sampleSize` that were looked at; null where not counted. */
    caseCount: count(),
    sampleSize: count(),
    /** The transcript that it is quoted from; the passage is [quoteStart, quoteEnd) in UTF-16 units. */
    transcriptId: z.nullable(id()),
    quoteStart: count(),
    quoteEnd: count(),
  },
})

export type Evidence = RecordOf<typeof evidenceRecord>
export type EvidenceKind = (typeof evidenceKinds)[number]
export type Measure = (typeof measures)[number]
export type Consent = (typeof consents)[number]
