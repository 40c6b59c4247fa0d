/** Compares a part of a to-be map with what it was copied from. */

import { isChangeable } from '#shared/model/thread.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** What says where something is, rather than what it is. */
const places: ReadonlySet<string> = new Set([
  'id',
  'originId',
  'order',
  'journeyId',
  'stageId',
  'stepId',
  'laneId',
  'touchpointId',
  'painPointIds',
])

const inStep = ['card', 'touchpoint', 'pain-point', 'opportunity', 'emotion-point'] as const

/**
 * Whether a stage, step or touchpoint of a to-be map is still word for word what it was copied
 * from, with all that lies in it. False for what has no origin: that is new.
 */
export function isStillAsBefore(reader: RecordReader, id: string): boolean {
  const record = reader.find(id)
  if (record === undefined || !isChangeable(record) || !('originId' in record)) return false
  const origin = record.originId === null ? undefined : reader.find(record.originId)
  if (origin === undefined || !sameWords(record, origin)) return false
  return sameParts(reader, partsOf(reader, record), partsOf(reader, origin))
}

function partsOf(reader: RecordReader, { type, id }: AnyRecord): readonly AnyRecord[] {
  if (type === 'stage') {
    const steps = reader.pointingAt('step', 'stageId', id)
    return [...steps, ...steps.flatMap((step) => partsOf(reader, step))]
  }
  if (type !== 'step') return []
  return inStep.flatMap((each): readonly AnyRecord[] => reader.pointingAt(each, 'stepId', id))
}

function sameParts(
  reader: RecordReader,
  now: readonly AnyRecord[],
  before: readonly AnyRecord[],
): boolean {
  if (now.length !== before.length) return false
  const left = new Set(before.map(({ id }) => id))
  return now.every((part) => {
    const originId = 'originId' in part ? part.originId : null
    const origin = originId === null ? undefined : reader.find(originId)
    return origin !== undefined && left.delete(origin.id) && sameWords(part, origin)
  })
}

function sameWords(now: AnyRecord, before: AnyRecord): boolean {
  return wordsOf(now) === wordsOf(before)
}

function wordsOf(record: AnyRecord): string {
  return JSON.stringify(record, (key, value: unknown) => (places.has(key) ? undefined : value))
}
