/** Gathers what two maps are compared by: their parts, in the order in which they are read. */

import { itemTypes, type CellItem } from '#shared/model/cells.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { JourneyPersona } from '#shared/model/records/journey-persona.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The columns and rows of a map, hidden ones included. */
export interface MapFrame {
  readonly journey: Journey
  readonly stages: readonly Stage[]
  /** Stage by stage, from left to right. */
  readonly steps: readonly Step[]
  readonly lanes: readonly Lane[]
}

/** A map with all that lies on it. */
export interface MapRecords extends MapFrame {
  readonly personas: readonly JourneyPersona[]
  /** Lane by lane. */
  readonly items: readonly CellItem[]
  readonly points: readonly EmotionPoint[]
  /** Arrows that begin on the map. */
  readonly transitions: readonly Transition[]
}

/** Null where there is no such map. */
export function mapFrame(reader: RecordReader, journeyId: string): MapFrame | null {
  const journey = reader.get('journey', journeyId)
  if (journey === undefined) return null
  const stages = reader.pointingAt('stage', 'journeyId', journeyId)
  return {
    journey,
    stages,
    steps: stages.flatMap(({ id }) => reader.pointingAt('step', 'stageId', id)),
    lanes: reader.pointingAt('lane', 'journeyId', journeyId),
  }
}

/** Null where there is no such map. */
export function mapRecords(reader: RecordReader, journeyId: string): MapRecords | null {
  const frame = mapFrame(reader, journeyId)
  if (frame === null) return null
  const items = frame.lanes.flatMap(({ id }) =>
    itemTypes.flatMap((type): readonly CellItem[] => reader.pointingAt(type, 'laneId', id)),
  )
  return {
    ...frame,
    personas: reader.pointingAt('journey-persona', 'journeyId', journeyId),
    items,
    points: frame.lanes.flatMap(({ id }) => reader.pointingAt('emotion-point', 'laneId', id)),
    transitions: items.flatMap(({ id }) => reader.pointingAt('transition', 'fromId', id)),
  }
}

/** Everything on a map and itself, in one list. */
export function allRecords(map: MapRecords): readonly AnyRecord[] {
  const { journey, personas, stages, steps, lanes, items, points, transitions } = map
  return [journey, ...personas, ...stages, ...steps, ...lanes, ...items, ...points, ...transitions]
}
