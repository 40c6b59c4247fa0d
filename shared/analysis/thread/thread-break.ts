/** What a break of the thread is: where a chain ends, and the one action that mends it. */

import type { PlacedType } from '#shared/model/board-items.ts'
import type { RecordType } from '#shared/model/schema.ts'
import type { ThreadStation } from '#shared/model/thread.ts'

/** In the order in which breaks are told: along the thread. */
export const breakKinds = [
  'insight-without-evidence',
  'insight-from-one-source',
  'pain-without-evidence',
  'pain-without-question',
  'question-without-pain',
  'question-without-idea',
  'idea-without-pain',
  'idea-without-prototype',
  'prototype-without-idea',
  'prototype-without-test',
  'test-without-result',
  'test-without-learning',
  'test-without-improvement',
  'improvement-without-change',
  'to-be-unchanged',
] as const

export type BreakKind = (typeof breakKinds)[number]

/** The one action that mends a break, as data; commands do it. */
export type BreakMend =
  /** Makes what is missing downstream, linked from the sources (`extendThread`). */
  | { readonly kind: 'extend'; readonly sourceIds: readonly string[]; readonly type: PlacedType }
  /** Makes what is missing upstream (`supportRecord`). */
  | { readonly kind: 'support'; readonly targetId: string; readonly type: PlacedType }
  /** Picks a record of one of the types and links it (`linkRecords`). */
  | {
      readonly kind: 'link'
      readonly recordId: string
      readonly types: readonly RecordType[]
      /** The one that it can only be; null where somebody has to choose. */
      readonly suggestedId: string | null
    }
  /** Makes the to-be map that can be changed (`makeToBe`), of this as-is map. */
  | { readonly kind: 'make-to-be'; readonly journeyId: string }
  /** Picks the part of a to-be map that the improvement changes (`applyImprovement`). */
  | { readonly kind: 'apply'; readonly improvementId: string }
  /** Goes to a record where something is still to be written. */
  | { readonly kind: 'open'; readonly recordId: string }

export interface ThreadBreak {
  readonly kind: BreakKind
  /** What it is about. There is at most one break of a kind about a record. */
  readonly recordId: string
  /** Where the missing piece would stand. */
  readonly station: ThreadStation
  /** The record beside which the missing piece would be drawn; often the same. */
  readonly anchorId: string
  /** All that take part, `recordId` first. */
  readonly recordIds: readonly string[]
  /** True where nothing rests on it yet, such as a pain point nobody has taken up so far. */
  readonly isMinor: boolean
  readonly mend: BreakMend
}
