/** A prototype: something made to find out whether an idea works. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { ids, lines, oneOf } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'

/** From the roughest to the one closest to the real service. */
export const fidelities = [
  'sketch',
  'paper',
  'storyboard',
  'role-play',
  'clickable',
  'wizard-of-oz',
  'working',
] as const

export const prototypeStates = ['planned', 'building', 'ready', 'tested', 'dropped'] as const

export const prototypeRecord = defineRecord('prototype', {
  fields: {
    ...placedFields,
    fidelity: oneOf(fidelities),
    status: oneOf(prototypeStates),
    /** What it is meant to answer. */
    questions: lines(),
    /** The assumptions it puts to the test. */
    assumptionIds: ids(),
    /** What happens, step by step. */
    steps: lines(),
  },
})

export type Prototype = RecordOf<typeof prototypeRecord>
export type Fidelity = (typeof fidelities)[number]
export type PrototypeState = (typeof prototypeStates)[number]
