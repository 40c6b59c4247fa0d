/** Lists the cells of a map that a pain point can go into, by the names of their stages and steps. */

import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'

export interface PainCell {
  readonly laneId: string
  readonly stepId: string
  readonly name: string
}

/** Cells of the map's first lane for pain points, in the order of the steps. */
export function painCells(
  translate: Translate,
  reader: RecordReader,
  journeyId: string,
): readonly PainCell[] {
  const lane = reader
    .pointingAt('lane', 'journeyId', journeyId)
    .find(({ kind }) => kind === 'pain-point')
  if (lane === undefined) return []
  return reader.pointingAt('stage', 'journeyId', journeyId).flatMap((stage) => {
    const steps = reader.pointingAt('step', 'stageId', stage.id)
    const stageName = nameOr(translate, stage.name)
    return steps.map((step, index) => {
      const ownName = step.name || (steps.length > 1 ? String(index + 1) : '')
      const name = ownName === '' ? stageName : `${stageName} · ${ownName}`
      return { laneId: lane.id, stepId: step.id, name }
    })
  })
}
