/** All that is on a journey map. */

import { itemTypes } from '#shared/model/cells.ts'
import type { Waiver } from '#shared/model/records/waiver.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/**
 * The records of a map without itself: places of personas, stages, steps, lanes and their content,
 * arrows, saved views, and the tags that all of it carries.
 */
export function partsOfJourney(reader: RecordReader, journeyId: string): readonly AnyRecord[] {
  const stages = reader.pointingAt('stage', 'journeyId', journeyId)
  const lanes = reader.pointingAt('lane', 'journeyId', journeyId)
  const inLane = [...itemTypes, 'emotion-point'] as const
  const content = lanes.flatMap((lane) =>
    inLane.flatMap((type): readonly AnyRecord[] => reader.pointingAt(type, 'laneId', lane.id)),
  )
  const parts = [
    ...reader.pointingAt('journey-persona', 'journeyId', journeyId),
    ...stages,
    ...stages.flatMap((stage) => reader.pointingAt('step', 'stageId', stage.id)),
    ...lanes,
    ...content,
    ...content.flatMap(({ id }) => reader.pointingAt('transition', 'fromId', id)),
    ...reader.pointingAt('map-view', 'journeyId', journeyId),
  ]
  const ids = [journeyId, ...parts.map(({ id }) => id)]
  return [...parts, ...ids.flatMap((id) => reader.pointingAt('tagging', 'recordId', id))]
}

/** What is meant to be so on a map and its parts, although the lint says otherwise. */
export function waiversOfJourney(reader: RecordReader, journeyId: string): readonly Waiver[] {
  return [journeyId, ...partsOfJourney(reader, journeyId).map(({ id }) => id)].flatMap((id) =>
    reader.pointingAt('waiver', 'recordId', id),
  )
}
