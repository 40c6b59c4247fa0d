/** What things on a map are called where they have no name of their own. */

import type { Lane } from '#shared/model/records/lane.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { stageOfStep } from './map-parts.ts'

/** The lane's own name, or the usual one of its kind. */
export function laneName(translate: Translate, lane: Pick<Lane, 'name' | 'kind'>): string {
  return lane.name === '' ? translate(`journey.lane_${lane.kind}`) : lane.name
}

/** The text, or what stands for a missing one. */
export function nameOr(translate: Translate, name: string): string {
  return name === '' ? translate('common.untitled') : name
}

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
