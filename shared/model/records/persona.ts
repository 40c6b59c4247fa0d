/** A persona: an archetype based on research, with what its claims rest on. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { assetHash, count, flag, line, lines, oneOf, orderKey, text } from '#shared/model/fields.ts'

export const personaColors = ['violet', 'ochre', 'green', 'blue', 'rust', 'slate'] as const
export const pointShapes = [
  'circle',
  'diamond',
  'triangle',
  'square',
  'pentagon',
  'hexagon',
] as const

export const personaRecord = defineRecord('persona', {
  fields: {
    order: orderKey(),
    name: line(),
    /** Who they are in this service: occupation, situation, household. */
    role: line(),
    /** Free text, since "early thirties" is often all that is known; '' where it does not matter. */
    age: line(),
    photo: assetHash(),
    quote: text(),
    goals: lines(),
    needs: lines(),
    frustrations: lines(),
    behaviours: lines(),
    channels: lines(),
    accessibilityNeeds: lines(),
    /** Number of interviews behind the persona; null where none is known. */
    interviewCount: count(),
    /** Number of survey answers behind the persona; null where none is known. */
    surveyCount: count(),
    /** True while the persona rests on assumptions only. */
    isProtoPersona: flag(),
    notes: text(),
    color: oneOf(personaColors),
    pointShape: oneOf(pointShapes),
  },
})

export type Persona = RecordOf<typeof personaRecord>
export type PersonaColor = (typeof personaColors)[number]
export type PointShape = (typeof pointShapes)[number]
