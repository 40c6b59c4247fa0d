/** A lane: one row of a journey map; its kind decides what lies in its cells. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, length, line, oneOf, orderKey } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { withoutOrigin } from '#shared/model/origin.ts'

/** In the usual order from top to bottom. */
export const laneKinds = [
  'image',
  'goal',
  'physical-evidence',
  'action',
  'thought',
  'touchpoint',
  'expectation',
  'emotion',
  'pain-point',
  'gain',
  'quote',
  'opportunity',
  'frontstage',
  'backstage',
  'support',
  'text',
] as const

/** The lanes that most maps begin with, top to bottom. */
export const customaryLanes = [
  'action',
  'touchpoint',
  'emotion',
  'thought',
  'pain-point',
  'opportunity',
] as const satisfies readonly (typeof laneKinds)[number][]

export const lowestLane = 40
export const highestLane = 800

export const laneRecord = defineRecord('lane', {
  fields: {
    journeyId: id(),
    order: orderKey(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    kind: oneOf(laneKinds),
    /** '' shows the usual name of the kind in the language of the screen. */
    name: line(),
    isHidden: flag(),
    /** Whether only its header is drawn; what lies in it stays. */
    isCollapsed: flag(),
    /** Least height in px; null for the default. Lanes grow with their tallest card. */
    height: length(lowestLane, highestLane),
  },
  migrations: { 2: withoutOrigin, 3: (record) => ({ ...record, isCollapsed: false }) },
})

export type Lane = RecordOf<typeof laneRecord>
export type LaneKind = (typeof laneKinds)[number]
