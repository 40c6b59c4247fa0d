/** Reads the emotion line of one persona step by step. */

import { emotionFacts, type EmotionFacts } from '#shared/analysis/emotion.ts'
import type { EmotionPlace } from '#shared/commands/emotion-commands.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { stagesOf } from './map-parts.ts'

/** The point at a place; undefined where the line has a gap. */
export function emotionPointAt(
  reader: RecordReader,
  { laneId, stepId, personaId }: EmotionPlace,
): EmotionPoint | undefined {
  return reader
    .pointingAt('emotion-point', 'stepId', stepId)
    .find((point) => point.laneId === laneId && point.personaId === personaId)
}

/** The turning points of a line over the visible steps of its map. */
export function factsOfLine(
  reader: RecordReader,
  laneId: string,
  personaId: string,
): EmotionFacts | null {
  const lane = reader.get('lane', laneId)
  if (lane === undefined) return null
  const steps = stagesOf(reader, lane.journeyId)
    .filter((stage) => !stage.isHidden)
    .flatMap((stage) => reader.pointingAt('step', 'stageId', stage.id))
    .filter((step) => !step.isHidden)
  return emotionFacts(
    steps.map(({ id: stepId }) => ({
      stepId,
      value: emotionPointAt(reader, { laneId, stepId, personaId })?.value ?? null,
    })),
  )
}
