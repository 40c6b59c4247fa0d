/** Puts the columns of two maps side by side: in the order after, what is gone where it stood. */

import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { MapFrame } from './map-records.ts'
import type { Pairs } from './pair-maps.ts'

/** A part on both sides; null where it is not there. At least one is. */
export interface Aligned<Part> {
  readonly before: Part | null
  readonly after: Part | null
}

export type AlignedStep = Aligned<Step>

export function alignStages(before: MapFrame, after: MapFrame, pairs: Pairs) {
  return align<Stage>(before.stages, after.stages, pairs)
}

/** Stage by stage; a step that went to another stage stands where it is now. */
export function alignSteps(
  before: MapFrame,
  after: MapFrame,
  pairs: Pairs,
): readonly AlignedStep[] {
  const moved = new Set(pairs.values())
  return alignStages(before, after, pairs).flatMap((stage) => {
    const now = after.steps.filter(({ stageId }) => stageId === stage.after?.id)
    const here = new Set(now.map(({ id }) => pairs.get(id)))
    const then = before.steps.filter(
      ({ id, stageId }) => here.has(id) || (stageId === stage.before?.id && !moved.has(id)),
    )
    return align<Step>(then, now, pairs)
  })
}

function align<Part extends { readonly id: string }>(
  before: readonly Part[],
  after: readonly Part[],
  pairs: Pairs,
): readonly Aligned<Part>[] {
  const old = new Map(before.map((part) => [part.id, part]))
  const rows: Aligned<Part>[] = after.map((part) => ({
    before: old.get(pairs.get(part.id) ?? '') ?? null,
    after: part,
  }))
  const kept = new Set(rows.flatMap((row) => row.before?.id ?? []))
  before.forEach((part, n) => {
    if (kept.has(part.id)) return
    const neighbour = before[n - 1]?.id
    // Behind the one that stood in front of it, wherever that is now.
    const place = rows.findIndex((row) => row.before?.id === neighbour)
    rows.splice(place + 1, 0, { before: part, after: null })
  })
  return rows
}
