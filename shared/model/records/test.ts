/** A test: a test card with its criterion, what came out, and the learning card with its decision. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { count, day, line, oneOf, share, text } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'

export const testKinds = ['usability', 'pilot', 'ab', 'survey', 'interview'] as const
export const testStates = ['planned', 'running', 'done'] as const

/** Whether the share itself must reach the criterion, or its difference to the control group. */
export const criterionKinds = ['none', 'at-least', 'at-most', 'rise', 'fall'] as const

export const decisions = ['none', 'persevere', 'pivot', 'stop', 'keep-testing'] as const

export const testRecord = defineRecord('test', {
  fields: {
    ...placedFields,
    kind: oneOf(testKinds),
    status: oneOf(testStates),
    /** We believe that ... */
    hypothesis: text(),
    /** To verify that, we ... */
    method: text(),
    /** And measure ... */
    measure: text(),
    /** We are right if ..., in words. Locked with its figures once the first result is in. */
    criterion: text(),
    criterionKind: oneOf(criterionKinds),
    /** The share (0 to 1) to reach, or the difference of shares for `rise` and `fall`. */
    criterionShare: share(),
    owner: line(),
    /** Who takes part: the segment and how they were found. */
    segment: text(),
    startDate: day(),
    endDate: day(),
    /** What was done so that nobody is harmed or pressed. */
    ethics: text(),
    /** Who got the new thing, and how many of them showed what is measured. */
    treatedName: line(),
    treatedSuccesses: count(),
    treatedTrials: count(),
    /** Who went without, for comparison. */
    controlName: line(),
    controlSuccesses: count(),
    controlTrials: count(),
    /** We observed ... */
    observed: text(),
    /** From that we learned that ... */
    learned: text(),
    /** Therefore we will ... */
    therefore: text(),
    decision: oneOf(decisions),
    decidedOn: day(),
  },
})

export type Test = RecordOf<typeof testRecord>
export type TestKind = (typeof testKinds)[number]
export type TestState = (typeof testStates)[number]
export type CriterionKind = (typeof criterionKinds)[number]
export type Decision = (typeof decisions)[number]
