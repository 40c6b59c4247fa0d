/** The thread: which records take part in it, in which order, and which link fits between two. */

import type { LinkKind } from './records/link.ts'
import { isOfType, type AnyRecord, type RecordByType, type RecordType } from './schema.ts'

/** The stations of the thread, from what was heard to what was changed. */
export const threadStations = [
  'evidence',
  'insight',
  'pain-point',
  'question',
  'idea',
  'prototype',
  'test',
  'improvement',
  'to-be',
] as const

export type ThreadStation = (typeof threadStations)[number]

const stationByType: Readonly<Partial<Record<RecordType, ThreadStation>>> = {
  evidence: 'evidence',
  insight: 'insight',
  'pain-point': 'pain-point',
  'point-of-view': 'question',
  question: 'question',
  opportunity: 'question',
  idea: 'idea',
  prototype: 'prototype',
  test: 'test',
  improvement: 'improvement',
  stage: 'to-be',
  step: 'to-be',
  touchpoint: 'to-be',
}

/**
 * The station of a record type; null for what takes no part. Stages, steps and touchpoints take
 * part where a link of kind `changes` leads to them, on a to-be map.
 */
export function stationOf(type: RecordType): ThreadStation | null {
  return stationByType[type] ?? null
}

/** The record types at a station. */
export function typesAt(station: ThreadStation): readonly RecordType[] {
  // The table above is keyed by record types.
  return (Object.keys(stationByType) as RecordType[]).filter(
    (type) => stationByType[type] === station,
  )
}

const kinds: Readonly<Partial<Record<ThreadStation, Partial<Record<ThreadStation, LinkKind>>>>> = {
  evidence: {
    insight: 'supports',
    'pain-point': 'supports',
    question: 'supports',
    idea: 'supports',
    test: 'supports',
  },
  insight: { 'pain-point': 'explains', question: 'asks', idea: 'answers' },
  'pain-point': { question: 'asks', idea: 'answers' },
  question: { question: 'asks', idea: 'answers' },
  idea: { prototype: 'builds', test: 'tests', improvement: 'leads-to' },
  prototype: { test: 'tests', improvement: 'leads-to' },
  test: {
    improvement: 'leads-to',
    evidence: 'teaches',
    insight: 'teaches',
    'pain-point': 'teaches',
    question: 'teaches',
    idea: 'teaches',
  },
  improvement: { 'to-be': 'changes' },
}

/** The kind of link that leads from one type to another; null where none makes sense. */
export function linkKindBetween(from: RecordType, to: RecordType): LinkKind | null {
  const [start, end] = [stationOf(from), stationOf(to)]
  if (start === null || end === null) return null
  // Among questions, an area or a point of view comes before the question that is asked of it.
  if (start === end && !(from !== 'question' && to === 'question')) return null
  return kinds[start]?.[end] ?? null
}

/** How two records can be linked, the upstream one first, whichever was named first. */
export interface PossibleLink {
  readonly fromId: string
  readonly toId: string
  readonly kind: LinkKind
}

/** The link that two records can have: along the thread where possible, else back from a test. */
export function linkFor(a: AnyRecord, b: AnyRecord): PossibleLink | null {
  const along = [
    { from: a, to: b },
    { from: b, to: a },
  ].flatMap(({ from, to }) => {
    const kind = linkKindBetween(from.type, to.type)
    return kind === null ? [] : [{ fromId: from.id, toId: to.id, kind }]
  })
  return along.find(({ kind }) => kind !== 'teaches') ?? along[0] ?? null
}

/** Whether a record can stand in the thread at all. */
export function isInThread(record: AnyRecord | undefined): boolean {
  return record !== undefined && stationOf(record.type) !== null
}

/** Whether a record is one that improvements change: a part of a map. */
export function isChangeable(
  record: AnyRecord | undefined,
): record is RecordByType['stage' | 'step' | 'touchpoint'] {
  return isOfType(record, 'stage') || isOfType(record, 'step') || isOfType(record, 'touchpoint')
}
