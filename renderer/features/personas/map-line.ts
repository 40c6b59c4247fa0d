/** Says where a persona's line on a map is lowest. */
import { emotionFacts, type EmotionAt } from '#shared/analysis/emotion.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The lowest point of a line; null where nothing was assessed. */
export function lowestOf(points: readonly (EmotionPoint | null)[]): EmotionAt | null {
  return emotionFacts(
    points.flatMap((point) =>
      point === null ? [] : [{ stepId: point.stepId, value: point.value }],
    ),
  ).lowest
}

/** What a step is called: its own name with the stage's, or the stage's alone. */
export function stepPlaceName(reader: RecordReader, stepId: string): string {
  const step = reader.get('step', stepId)
  const stage = step === undefined ? undefined : reader.get('stage', step.stageId)
  return [stage?.name, step?.name].filter((name) => name !== undefined && name !== '').join(' · ')
}
