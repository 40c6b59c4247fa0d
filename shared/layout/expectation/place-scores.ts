/** Stacks the rows of the lanes of expectations; what an edit leaves alone is neither measured nor placed again. */

import { sameBox, type Box } from '#shared/base/geometry.ts'
import { mapMetrics } from '#shared/layout/card-metrics.ts'
import type { ColumnBox } from '#shared/layout/journey-layout.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
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

export const noScores: ScoreBoxes = new Map()

/** Gap in px between the rows of a cell. */
const rowGap = 2

/** Gathers the rows while lanes are stacked; takes over from the last time what is the same. */
export class ScorePlacing {
  private readonly old: ScoreBoxes
  private readonly placed = new Map<string, ScoreBox>()
  private isSame = true

  constructor(old: ScoreBoxes) {
    this.old = old
  }

  /** The height in px that a lane needs for what stands at its steps. */
  heightOf(
    laneId: string,
    columns: readonly ColumnBox[],
    touchpointsAt: (stepId: string) => readonly Touchpoint[],
  ): number {
    return columns.reduce((height, column) => {
      const rows = this.rowsAt(laneId, column, touchpointsAt(column.stepId))
      if (rows.length === 0) return height
      const own = rows.reduce((sum, row) => sum + row.height + rowGap, -rowGap)
      return Math.max(height, own + 2 * mapMetrics.cellPadding)
    }, 0)
  }

  put(
    laneId: string,
    y: number,
    columns: readonly ColumnBox[],
    touchpointsAt: (stepId: string) => readonly Touchpoint[],
  ): void {
    for (const column of columns) {
      const touchpoints = touchpointsAt(column.stepId)
      let top = y + mapMetrics.cellPadding
      this.rowsAt(laneId, column, touchpoints).forEach((row, n) => {
        const { id } = touchpoints[n]!
        const x = column.x + mapMetrics.cellPadding
        const box = { x, y: top, width: row.width, height: row.height }
        this.keep(scoreKey(laneId, id), {
          ...{ laneId, stepId: column.stepId, touchpointId: id, box, row },
        })
        top += row.height + rowGap
      })
    }
  }

  result(): ScoreBoxes {
    return this.isSame && this.placed.size === this.old.size ? this.old : this.placed
  }

  private rowsAt(
    laneId: string,
    column: ColumnBox,
    touchpoints: readonly Touchpoint[],
  ): readonly ScoreRow[] {
    const width = column.width - 2 * mapMetrics.cellPadding
    return touchpoints.map((touchpoint) =>
      layoutScoreRow(touchpoint, width, this.old.get(scoreKey(laneId, touchpoint.id))?.row),
    )
  }

  private keep(key: string, fresh: ScoreBox): void {
    const before = this.old.get(key)
    const isKept =
      before?.row === fresh.row && before.stepId === fresh.stepId && sameBox(before.box, fresh.box)
    this.placed.set(key, isKept ? before : fresh)
    this.isSame &&= isKept
  }
}
