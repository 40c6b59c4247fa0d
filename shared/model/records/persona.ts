/** A persona: an archetype based on research, with what its claims rest on. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import {
  assetHash,
  count,
  day,
  flag,
  id,
  line,
  lines,
  oneOf,
  orderKey,
  text,
} from '#shared/model/fields.ts'
import * as z from 'zod/mini'

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
    /** The finished picture, cut out of one of the persona's photos. */
    photo: assetHash(),
    /** The photo that it was cut out of; null where it is none of those kept. */
    photoSourceId: z.nullable(id()),
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
    /** True for somebody whom the service is deliberately not made for. */
    isAntiPersona: flag(),
    /** When somebody last held the persona against what is known; '' where nobody did. */
    lastReviewedOn: day(),
    notes: text(),
    color: oneOf(personaColors),
    pointShape: oneOf(pointShapes),
  },
  migrations: {
    2: (record) => ({ ...record, photoSourceId: null, isAntiPersona: false, lastReviewedOn: '' }),
  },
})

export type Persona = RecordOf<typeof personaRecord>
export type PersonaColor = (typeof personaColors)[number]
export type PointShape = (typeof pointShapes)[number]
