/** Finds what a record can be linked to: records that fit, are not linked yet, and lie where links make sense. */

import { isChangeable, linkFor, threadStations, typesAt } from '#shared/model/thread.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { journeyIdOf } from './map-parts.ts'

/** Records that a link would fit to, along the thread and within a station in their own order. */
export function linkCandidates(reader: RecordReader, id: string): readonly AnyRecord[] {
  const record = reader.find(id)
  if (record === undefined || (isChangeable(record) && !isOnToBeMap(reader, id))) return []
  const linked = linkedIds(reader, id)
  return threadStations
    .flatMap((station) => typesAt(station))
    .flatMap((type): readonly AnyRecord[] => reader.all(type))
    .filter(
      (other) =>
        other.id !== id &&
        !linked.has(other.id) &&
        linkFor(record, other) !== null &&
        (!isChangeable(other) || isOnToBeMap(reader, other.id)),
    )
}

/** The parts of to-be maps that an improvement can change and does not change yet, map by map. */
export function changeableParts(reader: RecordReader, improvementId: string): readonly AnyRecord[] {
  const linked = linkedIds(reader, improvementId)
  const maps = reader.all('journey').filter((journey) => journey.state === 'to-be')
  return maps
    .flatMap((journey) => reader.pointingAt('stage', 'journeyId', journey.id))
    .flatMap((stage): readonly AnyRecord[] => {
      const steps = reader.pointingAt('step', 'stageId', stage.id)
      return [
        stage,
        ...steps.flatMap((step): readonly AnyRecord[] => [
          step,
          ...reader.pointingAt('touchpoint', 'stepId', step.id),
        ]),
      ]
    })
    .filter((part) => !linked.has(part.id))
}

/** Whether a record is part of a map that shows how it shall be. */
export function isOnToBeMap(reader: RecordReader, id: string): boolean {
  const journeyId = journeyIdOf(reader, id)
  return journeyId !== null && reader.get('journey', journeyId)?.state === 'to-be'
}

function linkedIds(reader: RecordReader, id: string): ReadonlySet<string> {
  const record = reader.find(id)
  return new Set([
    ...reader.pointingAt('link', 'fromId', id).map((link) => link.toId),
    ...reader.pointingAt('link', 'toId', id).map((link) => link.fromId),
    ...reader.pointingAt('opportunity', 'painPointIds', id).map((opportunity) => opportunity.id),
    ...(record?.type === 'opportunity' ? record.painPointIds : []),
  ])
}
