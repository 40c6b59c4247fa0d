/** Reads what stands in the columns of the define flow, in which order, and what is tied to what. */

import { threadOf } from '#shared/analysis/thread/thread-of.ts'
import { indexedEdges } from '#shared/analysis/thread/thread-edges.ts'
import { linkFor } from '#shared/model/thread.ts'
import type { PainPoint } from '#shared/model/records/pain-point.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** From what hurts to what is asked, in the order of the columns. */
export const flowTypes = ['pain-point', 'insight', 'point-of-view', 'question'] as const

export type FlowType = (typeof flowTypes)[number]

/** What else a card of the flow can be tied to without standing in it. */
const neighbourTypes = ['evidence', 'opportunity', 'idea'] as const

/** The ids of a column: pain points by severity, all else in its own order. */
export function columnIds(reader: RecordReader, type: FlowType): readonly string[] {
  if (type === 'pain-point') return painsBySeverity(reader).map(({ id }) => id)
  return reader.all(type).map(({ id }) => id)
}

/** The pain points on the visible parts of as-is maps; of equals the more frequent one first. */
function painsBySeverity(reader: RecordReader): readonly PainPoint[] {
  const isShown = (stepId: string): boolean => {
    const step = reader.get('step', stepId)
    return step?.isHidden === false && reader.get('stage', step.stageId)?.isHidden === false
  }
  return reader
    .all('journey')
    .filter(({ state }) => state !== 'to-be')
    .flatMap(({ id }) => reader.pointingAt('lane', 'journeyId', id))
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ id }) => reader.pointingAt('pain-point', 'laneId', id))
    .filter(({ stepId }) => isShown(stepId))
    .sort((a, b) => weigh(b.severity, a.severity) || weigh(b.frequency, a.frequency))
}

function weigh(one: number | null, other: number | null): number {
  return (one ?? 0) - (other ?? 0)
}

/** The ids of all that led to some records and came of them, the records included. */
export function tiedIds(reader: RecordReader, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => [id, ...threadOf(reader, id).ids]))]
}

/** The ties between shown cards as `from>to`, each once. */
export function tiesAmong(reader: RecordReader, ids: readonly string[]): readonly string[] {
  const shown = new Set(ids)
  const edges = indexedEdges(reader)
  return ids.flatMap((id) =>
    edges
      .from(id)
      .filter(({ toId }) => shown.has(toId))
      .map(({ toId }) => `${id}>${toId}`),
  )
}

/** The links that a record has with others, by the id at their other end. */
export function linksOf(reader: RecordReader, id: string): ReadonlyMap<string, string> {
  return new Map([
    ...reader.pointingAt('link', 'fromId', id).map((link) => [link.toId, link.id] as const),
    ...reader.pointingAt('link', 'toId', id).map((link) => [link.fromId, link.id] as const),
  ])
}

/** What a card can be linked with, those that are linked already included. */
export function linkable(reader: RecordReader, id: string): readonly AnyRecord[] {
  const record = reader.find(id)
  if (record === undefined) return []
  const inFlow = flowTypes.flatMap((type) =>
    columnIds(reader, type).flatMap((each) => reader.find(each) ?? []),
  )
  const beside = neighbourTypes.flatMap((type): readonly AnyRecord[] => reader.all(type))
  return [...inFlow, ...beside].filter(
    (other) => other.id !== id && linkFor(record, other) !== null,
  )
}

/** What a question was made from: its direct reasons, so that a variation shares them. */
export function reasonsOf(reader: RecordReader, questionId: string): readonly string[] {
  return reader
    .pointingAt('link', 'toId', questionId)
    .filter(({ kind }) => kind === 'asks')
    .map(({ fromId }) => fromId)
}

/** How many ideas answer a question. */
export function ideaCount(reader: RecordReader, questionId: string): number {
  return reader.pointingAt('link', 'fromId', questionId).filter(({ kind }) => kind === 'answers')
    .length
}
