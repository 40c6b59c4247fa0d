/** Reads one persona's emotion line off a map, step by step. */

import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The persona's point at each visible step from left to right; null where not assessed. */
export function pointsOnMap(
  reader: RecordReader,
  journeyId: string,
  personaId: string,
): readonly (EmotionPoint | null)[] {
  const lanes = reader
    .pointingAt('lane', 'journeyId', journeyId)
    .filter((lane) => lane.kind === 'emotion' && !lane.isHidden)
  const steps = reader
    .pointingAt('stage', 'journeyId', journeyId)
    .filter((stage) => !stage.isHidden)
    .flatMap((stage) => reader.pointingAt('step', 'stageId', stage.id))
    .filter((step) => !step.isHidden)
  const laneId = lanes[0]?.id
  return steps.map(({ id }) => {
    const points = reader.pointingAt('emotion-point', 'stepId', id)
    return points.find((each) => each.personaId === personaId && each.laneId === laneId) ?? null
  })
}
