/** Counts what a deletion takes along, so that its button can say so beforehand. */

import type { RecordReader } from '#shared/store/record-store.ts'
import { itemsAtStep, itemsInLane } from './map-parts.ts'

export interface GoesAlong {
  /** Cards of every kind: touchpoints, pain points and opportunities too. */
  readonly cardCount: number
  readonly emotionPointCount: number
}

export function goesAlongWithStage(reader: RecordReader, stageId: string): GoesAlong {
  const each = reader
    .pointingAt('step', 'stageId', stageId)
    .map((step) => goesAlongWithStep(reader, step.id))
  return {
    cardCount: each.reduce((sum, { cardCount }) => sum + cardCount, 0),
    emotionPointCount: each.reduce((sum, { emotionPointCount }) => sum + emotionPointCount, 0),
  }
}

export function goesAlongWithStep(reader: RecordReader, stepId: string): GoesAlong {
  return {
    cardCount: itemsAtStep(reader, stepId).length,
    emotionPointCount: reader.pointingAt('emotion-point', 'stepId', stepId).length,
  }
}

export function goesAlongWithLane(reader: RecordReader, laneId: string): GoesAlong {
  return {
    cardCount: itemsInLane(reader, laneId).length,
    emotionPointCount: reader.pointingAt('emotion-point', 'laneId', laneId).length,
  }
}

/** How many other cards lose their link: pains at a touchpoint, opportunities made from a pain. */
export function linksLostWith(reader: RecordReader, itemId: string): number {
  const item = reader.find(itemId)
  if (item?.type === 'touchpoint') {
    return reader.pointingAt('pain-point', 'touchpointId', itemId).length
  }
  if (item?.type === 'pain-point') {
    return reader.pointingAt('opportunity', 'painPointIds', itemId).length
  }
  return 0
}

/** How many cards go with several stages, steps or lanes, each counted once. */
export function goesAlongWithMany(reader: RecordReader, ids: readonly string[]): number {
  const cards = new Set<string>()
  for (const id of ids) {
    const record = reader.find(id)
    const steps =
      record?.type === 'stage'
        ? reader.pointingAt('step', 'stageId', id)
        : record?.type === 'step'
          ? [record]
          : []
    for (const step of steps) for (const item of itemsAtStep(reader, step.id)) cards.add(item.id)
    if (record?.type === 'lane') for (const item of itemsInLane(reader, id)) cards.add(item.id)
  }
  return cards.size
}
