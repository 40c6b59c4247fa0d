/** Finds what belongs to a map and where on it a record lies. */

import type { CellItem, ItemType } from '#shared/model/cells.ts'
import { isCellItem, itemTypes } from '#shared/model/cells.ts'
import type { Card } from '#shared/model/records/card.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { PainPoint } from '#shared/model/records/pain-point.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { RecordByType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

export function stagesOf(reader: RecordReader, journeyId: string): readonly Stage[] {
  return reader.pointingAt('stage', 'journeyId', journeyId)
}

export function stepsOf(reader: RecordReader, journeyId: string): readonly Step[] {
  return stagesOf(reader, journeyId).flatMap((stage) =>
    reader.pointingAt('step', 'stageId', stage.id),
  )
}

export function lanesOf(reader: RecordReader, journeyId: string): readonly Lane[] {
  return reader.pointingAt('lane', 'journeyId', journeyId)
}

/** The personas of a map in the order in which they stand on it. */
export function personasOf(reader: RecordReader, journeyId: string): readonly Persona[] {
  return reader
    .pointingAt('journey-persona', 'journeyId', journeyId)
    .flatMap((place) => reader.get('persona', place.personaId) ?? [])
}

/** The items of one type on a map, from the first step to the last. */
export function itemsOf<Type extends ItemType>(
  reader: RecordReader,
  journeyId: string,
  type: Type,
): readonly RecordByType[Type][] {
  return stepsOf(reader, journeyId).flatMap(
    (step) => reader.pointingAt<ItemType>(type, 'stepId', step.id),
    // All item types have a step, which the generic cannot show; what comes back is of `type`.
  ) as unknown as readonly RecordByType[Type][]
}

/** Everything that lies in the cells of a step. */
export function itemsAtStep(reader: RecordReader, stepId: string): readonly CellItem[] {
  return itemTypes.flatMap((type): readonly CellItem[] => reader.pointingAt(type, 'stepId', stepId))
}

/** Everything that lies in the cells of a lane. */
export function itemsInLane(reader: RecordReader, laneId: string): readonly CellItem[] {
  return itemTypes.flatMap((type): readonly CellItem[] => reader.pointingAt(type, 'laneId', laneId))
}

/** The map that a record lies on; null for what lies on none. */
export function journeyIdOf(reader: RecordReader, id: string): string | null {
  const record = reader.find(id)
  if (record === undefined) return null
  if (record.type === 'journey') return record.id
  if (record.type === 'stage' || record.type === 'lane') return record.journeyId
  if (record.type === 'step') return reader.get('stage', record.stageId)?.journeyId ?? null
  if (isCellItem(record) || record.type === 'emotion-point') {
    return reader.get('lane', record.laneId)?.journeyId ?? null
  }
  return null
}

/** The stage of a step. */
export function stageOfStep(reader: RecordReader, stepId: string): Stage | undefined {
  const step = reader.get('step', stepId)
  return step === undefined ? undefined : reader.get('stage', step.stageId)
}

/** The personas of a card's map, and its own one even where that has left the map. */
export function personasForCard(reader: RecordReader, card: Card): readonly Persona[] {
  const journeyId = journeyIdOf(reader, card.id)
  const onMap = journeyId === null ? [] : personasOf(reader, journeyId)
  const own = card.personaId === null ? undefined : reader.get('persona', card.personaId)
  return own === undefined || onMap.includes(own) ? onMap : [own, ...onMap]
}

/** The pain points of a map that no opportunity was made from. */
export function openPains(reader: RecordReader, journeyId: string): readonly PainPoint[] {
  return itemsOf(reader, journeyId, 'pain-point').filter(
    (pain) => reader.pointingAt('opportunity', 'painPointIds', pain.id).length === 0,
  )
}
