/** Paints the rows of the lanes of expectations as seen from afar: a scale each, with its bar. */

import { touches, type Box } from '#shared/base/geometry.ts'
import { gapBar, scaleOf, scoreMetrics, scoreX } from '#shared/layout/expectation/score-row.ts'
import { touchpointsIn } from '#shared/layout/expectation/rated-touchpoints.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'

/** One row; below 0 the bar says that people get less than they expect. */
interface FarScore {
  readonly id: string
  readonly box: Box
  readonly line: Box
  /** The bar, or the mark where both scores are the same; null where one is unknown. */
  readonly bar: Box | null
  readonly gap: number
}

/** What there is to paint, worked out once. */
export function farScores(view: JourneyView, layout: JourneyLayout): readonly FarScore[] {
  return [...layout.scores.values()].flatMap(({ stepId, touchpointId: id, box, row }) => {
    const rated = touchpointsIn(view, stepId).find((each) => each.id === id)
    if (rated === undefined) return []
    const { first, last } = scaleOf(row.width)
    const y = box.y + row.trackY + scoreMetrics.lineY
    const line = { x: box.x + first, y: y - 1, width: last - first, height: 2 }
    const place = (x: number, width: number) => ({ x: box.x + x, y: y - 13, width, height: 26 })
    const bar = gapBar(rated, row.width)
    if (bar !== null) return [{ id, box, line, bar: place(bar.x, bar.width), gap: bar.gap }]
    const { expectation, actual } = rated
    const isMet = expectation !== null && expectation === actual
    const mark = isMet ? place(scoreX(actual, row.width) - 5, 10) : null
    return [{ id, box, line, bar: mark, gap: 0 }]
  })
}

export function paintScores(
  context: CanvasRenderingContext2D,
  rows: readonly FarScore[],
  area: Box,
  color: (token: string) => string,
  faded: ReadonlySet<string>,
): void {
  for (const { id, box, line, bar, gap } of rows) {
    if (!touches(box, area)) continue
    context.globalAlpha = faded.has(id) ? 0.25 : 1
    context.fillStyle = color('--line-strong')
    context.fillRect(line.x, line.y, line.width, line.height)
    if (bar === null) continue
    context.fillStyle = color(gap < 0 ? '--pain' : gap > 0 ? '--opportunity' : '--neutral')
    context.fillRect(bar.x, bar.y, bar.width, bar.height)
  }
  context.globalAlpha = 1
}
