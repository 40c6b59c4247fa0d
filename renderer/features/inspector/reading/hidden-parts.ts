/** Lists what a map hides, in the order in which it would stand there. */

import type { Lane } from '#shared/model/records/lane.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { lanesOf, stagesOf } from './map-parts.ts'

/** A hidden stage stands for its steps, which are not listed again. */
export function hiddenParts(
  reader: RecordReader,
  journeyId: string,
): readonly (Stage | Step | Lane)[] {
  const columns = stagesOf(reader, journeyId).flatMap((stage): readonly (Stage | Step)[] =>
    stage.isHidden
      ? [stage]
      : reader.pointingAt('step', 'stageId', stage.id).filter((step) => step.isHidden),
  )
  return [...columns, ...lanesOf(reader, journeyId).filter((lane) => lane.isHidden)]
}
