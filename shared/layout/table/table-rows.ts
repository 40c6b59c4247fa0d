/** Writes a map as rows: one for each card and each emotion point, in the order in which a map is read. */

import type { CellItem } from '#shared/model/cells.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'

export interface TableRow {
  /** Of the record. */
  readonly id: string
  readonly record: CellItem | EmotionPoint
  readonly stage: Stage
  readonly step: Step
  /** From 1, within its stage. */
  readonly stepNumber: number
  readonly lane: Lane
  /** Place among all columns of the map, from 0. */
  readonly column: number
  /** Place among all lanes of the map, from 0. */
  readonly laneNumber: number
}

/**
 * All rows of what is visible on a map: stage by stage, step by step, lane by lane. Rows that say
 * the same as in `before` stay the same objects.
 */
export function tableRows(
  view: JourneyView,
  before: readonly TableRow[] = [],
): readonly TableRow[] {
  const known = new Map(before.map((row) => [row.id, row]))
  const rows: TableRow[] = []
  let column = 0
  for (const { stage, steps } of view.stages) {
    for (const [n, step] of steps.entries()) {
      for (const [laneNumber, lane] of view.lanes.entries()) {
        const place = { stage, step, stepNumber: n + 1, lane, column, laneNumber }
        for (const record of recordsIn(view, lane, step)) {
          rows.push(kept(known.get(record.id), { id: record.id, record, ...place }))
        }
      }
      column++
    }
  }
  return rows.length === before.length && rows.every((row, n) => row === before[n]) ? before : rows
}

function recordsIn(
  view: JourneyView,
  lane: Lane,
  step: Step,
): readonly (CellItem | EmotionPoint)[] {
  if (lane.kind !== 'emotion') return view.cells.get(cellKey(lane.id, step.id)) ?? []
  const points = view.emotionPoints.get(lane.id)
  return view.personas.flatMap(({ persona }) => points?.get(persona.id)?.get(step.id) ?? [])
}

function kept(old: TableRow | undefined, fresh: TableRow): TableRow {
  const isSame =
    old !== undefined &&
    old.record === fresh.record &&
    old.stage === fresh.stage &&
    old.step === fresh.step &&
    old.stepNumber === fresh.stepNumber &&
    old.lane === fresh.lane &&
    old.column === fresh.column &&
    old.laneNumber === fresh.laneNumber
  return isSame ? old : fresh
}
