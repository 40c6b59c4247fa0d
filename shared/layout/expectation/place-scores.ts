/** Stacks the rows of the lanes of expectations; what an edit leaves alone is neither measured nor placed again. */

import { sameBox, type Box } from '#shared/base/geometry.ts'
import { mapMetrics } from '#shared/layout/card-metrics.ts'
import type { ColumnBox } from '#shared/layout/journey-layout.ts'
import type { TouchpointsByStep } from './rated-touchpoints.ts'
import { layoutScoreRow, type ScoreRow } from './score-row.ts'

/** A row on the map: the scores of one touchpoint in one lane of expectations. */
export interface ScoreBox {
  readonly laneId: string
  readonly stepId: string
  readonly touchpointId: string
  readonly box: Box
  readonly row: ScoreRow
}

/** The rows of all lanes of expectations by `scoreKey`, lane by lane and step by step. */
export type ScoreBoxes = ReadonlyMap<string, ScoreBox>

/** The key of a row in `JourneyLayout.scores`. */
export function scoreKey(laneId: string, touchpointId: string): string {
  return `${laneId}|${touchpointId}`
}

/** One lane with what it was made from. */
interface LaneScores {
  readonly y: number
  readonly columns: readonly ColumnBox[]
  readonly touchpoints: TouchpointsByStep
  /** What the lane needs for its fullest cell. */
  readonly height: number
  readonly boxes: readonly ScoreBox[]
}

/** All rows, and what the next change can take over. */
export interface PlacedScores {
  readonly boxes: ScoreBoxes
  readonly lanes: ReadonlyMap<string, LaneScores>
}

export const noScores: PlacedScores = { boxes: new Map(), lanes: new Map() }

/** Gap in px between the rows of a cell. */
const rowGap = 2

/** Gathers the rows while lanes are stacked. */
export class ScorePlacing {
  private readonly old: PlacedScores
  private readonly lanes = new Map<string, LaneScores>()

  constructor(old: PlacedScores) {
    this.old = old
  }

  /** Places the rows of a lane whose top edge is at y; gives the height in px that it needs. */
  add(
    laneId: string,
    y: number,
    columns: readonly ColumnBox[],
    touchpoints: TouchpointsByStep,
  ): number {
    const before = this.old.lanes.get(laneId)
    const isSame =
      before?.y === y && before.columns === columns && before.touchpoints === touchpoints
    const lane = isSame ? before : this.place(laneId, y, columns, touchpoints)
    this.lanes.set(laneId, lane)
    return lane.height
  }

  result(): PlacedScores {
    const { old, lanes } = this
    const isSame =
      lanes.size === old.lanes.size && [...lanes].every(([id, lane]) => lane === old.lanes.get(id))
    if (isSame) return old
    const all = [...lanes.values()].flatMap(({ boxes }) => boxes)
    const isAllKept = all.length === old.boxes.size && all.every((each) => this.isOld(each))
    const boxes = isAllKept
      ? old.boxes
      : new Map(all.map((each) => [scoreKey(each.laneId, each.touchpointId), each]))
    return { boxes, lanes }
  }

  private isOld(each: ScoreBox): boolean {
    return this.old.boxes.get(scoreKey(each.laneId, each.touchpointId)) === each
  }

  private place(
    laneId: string,
    y: number,
    columns: readonly ColumnBox[],
    touchpoints: TouchpointsByStep,
  ): LaneScores {
    const { cellPadding } = mapMetrics
    let height = 0
    const boxes = columns.flatMap(({ stepId, x, width }) => {
      let top: number = cellPadding
      const own = (touchpoints.get(stepId) ?? []).map((touchpoint): ScoreBox => {
        const before = this.old.boxes.get(scoreKey(laneId, touchpoint.id))
        const row = layoutScoreRow(touchpoint, width - 2 * cellPadding, before?.row)
        const box = { x: x + cellPadding, y: y + top, width: row.width, height: row.height }
        top += row.height + rowGap
        const isKept = before?.row === row && before.stepId === stepId && sameBox(before.box, box)
        return isKept ? before : { laneId, stepId, touchpointId: touchpoint.id, box, row }
      })
      if (own.length > 0) height = Math.max(height, top - rowGap + cellPadding)
      return own
    })
    return { y, columns, touchpoints, height, boxes }
  }
}
