/** What a step is called where it has no name of its own. */

import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { stageOfStep } from './map-parts.ts'

/** The step's own name, or its stage and its number there: "신청 · 2". */
export function stepName(translate: Translate, reader: RecordReader, stepId: string): string {
  const step = reader.get('step', stepId)
  if (step === undefined || step.name !== '') return step?.name ?? ''
  const stage = stageOfStep(reader, stepId)
  const steps = reader.pointingAt('step', 'stageId', step.stageId)
  const name = nameOr(translate, stage?.name ?? '')
  if (steps.length === 1) return name
  const number = steps.findIndex((each) => each.id === stepId) + 1
  return translate('inspector.step_of_stage', { stage: name, number })
}
