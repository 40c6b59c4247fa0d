/** Counts what is on a map, hidden parts included, the same wherever it is said. */

import { itemTypes } from '#shared/model/cells.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

export interface JourneyCounts {
  readonly stages: number
  readonly steps: number
  /** Cards of all kinds. */
  readonly cards: number
  readonly pains: number
  readonly opportunities: number
}

export function countJourney(reader: RecordReader, journeyId: string): JourneyCounts {
  const stages = reader.pointingAt('stage', 'journeyId', journeyId)
  const steps = stages.flatMap((stage) => reader.pointingAt('step', 'stageId', stage.id))
  const cards = reader
    .pointingAt('lane', 'journeyId', journeyId)
    .flatMap((lane) => itemTypes.flatMap((type) => reader.pointingAt(type, 'laneId', lane.id)))
  return {
    stages: stages.length,
    steps: steps.length,
    cards: cards.length,
    pains: cards.filter(({ type }) => type === 'pain-point').length,
    opportunities: cards.filter(({ type }) => type === 'opportunity').length,
  }
}
