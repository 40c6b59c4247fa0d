/** Gathers all that is visible of one journey map, in order, as plain data. */

import { AppError } from '#shared/base/app-error.ts'
import { byOrder } from '#shared/base/order-key.ts'
import { itemTypes, type CellItem } from '#shared/model/cells.ts'
import type { Channel } from '#shared/model/records/channel.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { JourneyPersona } from '#shared/model/records/journey-persona.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { Tag } from '#shared/model/records/tag.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { touchpointsByStep, type TouchpointsByStep } from './expectation/rated-touchpoints.ts'
import { openCommentsByRecord, tagsByRecord } from './remarks-on.ts'

/** A persona that is on the map. */
export interface PersonaOnMap {
  readonly persona: Persona
  readonly isLineShown: boolean
  readonly place: JourneyPersona
}

/** A visible stage with its visible steps, at least one. */
export interface StageWithSteps {
  readonly stage: Stage
  readonly steps: readonly Step[]
}

/** The points of one persona on one lane, by step id; a step that was not assessed has none. */
export type PointsByStep = ReadonlyMap<string, EmotionPoint>

export interface JourneyView {
  readonly journey: Journey
  /** In the order of the map. */
  readonly personas: readonly PersonaOnMap[]
  readonly stages: readonly StageWithSteps[]
  readonly lanes: readonly Lane[]
  /** Stages left out: hidden themselves, or without a visible step. */
  readonly hiddenStages: number
  /** Hidden steps in stages that are not hidden. */
  readonly hiddenSteps: number
  readonly hiddenLanes: number
  /** The items of each visible cell that has any, top to bottom, by `cellKey`. */
  readonly cells: ReadonlyMap<string, readonly CellItem[]>
  /** What lanes of expectations show, by step id; empty where there is none. */
  readonly touchpoints: TouchpointsByStep
  /** Points of visible steps by lane id, then persona id. */
  readonly emotionPoints: ReadonlyMap<string, ReadonlyMap<string, PointsByStep>>
  /** Every channel of the project by id. */
  readonly channels: ReadonlyMap<string, Channel>
  /** Every persona of the project by id, on this map or not. */
  readonly people: ReadonlyMap<string, Persona>
  /** The tags of each record of the project that carries any. */
  readonly tags: ReadonlyMap<string, readonly Tag[]>
  /** The number of open conversations about each record of the project that has any. */
  readonly openComments: ReadonlyMap<string, number>
}

/** The key of a cell in `JourneyView.cells`. */
export function cellKey(laneId: string, stepId: string): string {
  return `${laneId}|${stepId}`
}

/**
 * The visible part of a map. Reads each record once, so that a big map takes milliseconds.
 * @throws AppError `record-missing` when there is no such journey
 */
export function viewJourney(reader: RecordReader, journeyId: string): JourneyView {
  const journey = reader.get('journey', journeyId)
  if (journey === undefined) throw new AppError('record-missing', ['journey', journeyId])
  const allLanes = reader.pointingAt('lane', 'journeyId', journeyId)
  const lanes = allLanes.filter((lane) => !lane.isHidden)
  const stages = viewStages(reader, journeyId)
  const stepIds = new Set(stages.visible.flatMap(({ steps }) => steps.map((step) => step.id)))
  const cells = viewCells(reader, lanes, stepIds)
  return {
    journey,
    personas: viewPersonas(reader, journeyId),
    stages: stages.visible,
    lanes,
    hiddenStages: stages.hiddenStages,
    hiddenSteps: stages.hiddenSteps,
    hiddenLanes: allLanes.length - lanes.length,
    cells,
    touchpoints: touchpointsByStep({ lanes, stages: stages.visible, cells }),
    emotionPoints: viewPoints(reader, lanes, stepIds),
    channels: byId(reader.all('channel')),
    people: byId(reader.all('persona')),
    tags: tagsByRecord(reader),
    openComments: openCommentsByRecord(reader),
  }
}

function viewStages(reader: RecordReader, journeyId: string) {
  const visible: StageWithSteps[] = []
  let hiddenStages = 0
  let hiddenSteps = 0
  for (const stage of reader.pointingAt('stage', 'journeyId', journeyId)) {
    const all = stage.isHidden ? [] : reader.pointingAt('step', 'stageId', stage.id)
    const steps = all.filter((step) => !step.isHidden)
    hiddenSteps += all.length - steps.length
    if (steps.length > 0) visible.push({ stage, steps })
    else hiddenStages++
  }
  return { visible, hiddenStages, hiddenSteps }
}

function viewPersonas(reader: RecordReader, journeyId: string): readonly PersonaOnMap[] {
  return reader.pointingAt('journey-persona', 'journeyId', journeyId).flatMap((place) => {
    const persona = reader.get('persona', place.personaId)
    return persona === undefined ? [] : [{ persona, isLineShown: place.isLineShown, place }]
  })
}

function viewCells(
  reader: RecordReader,
  lanes: readonly Lane[],
  stepIds: ReadonlySet<string>,
): ReadonlyMap<string, readonly CellItem[]> {
  const cells = new Map<string, CellItem[]>()
  const mixed = new Set<CellItem[]>()
  for (const lane of lanes) {
    for (const type of itemTypes) {
      for (const item of reader.pointingAt(type, 'laneId', lane.id)) {
        if (!stepIds.has(item.stepId)) continue
        const key = cellKey(lane.id, item.stepId)
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [item])
        else {
          if (cell[0]!.type !== type) mixed.add(cell)
          cell.push(item)
        }
      }
    }
  }
  // Records of one type come in order; only a cell of several types is still to be sorted.
  for (const cell of mixed) cell.sort(byOrder)
  return cells
}

function viewPoints(
  reader: RecordReader,
  lanes: readonly Lane[],
  stepIds: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, PointsByStep>> {
  const lines = new Map<string, Map<string, Map<string, EmotionPoint>>>()
  for (const lane of lanes) {
    if (lane.kind !== 'emotion') continue
    const byPersona = new Map<string, Map<string, EmotionPoint>>()
    for (const point of reader.pointingAt('emotion-point', 'laneId', lane.id)) {
      if (!stepIds.has(point.stepId)) continue
      const points = byPersona.get(point.personaId)
      if (points === undefined) byPersona.set(point.personaId, new Map([[point.stepId, point]]))
      else points.set(point.stepId, point)
    }
    lines.set(lane.id, byPersona)
  }
  return lines
}

function byId<Item extends { readonly id: string }>(
  records: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(records.map((record) => [record.id, record]))
}
