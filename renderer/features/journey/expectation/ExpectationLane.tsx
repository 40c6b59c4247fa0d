/** One lane of expectations: at each step the touchpoints with what is expected, what comes, and the gap. */

import { memo, useMemo } from 'react'
import { expectationGap, rankGaps } from '#shared/analysis/gaps.ts'
import { scoreKey } from '#shared/layout/expectation/place-scores.ts'
import type { TouchpointsByStep } from '#shared/layout/expectation/rated-touchpoints.ts'
import type { RowBox } from '#shared/layout/journey-layout.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useFromMap } from '#renderer/features/journey/map/map-context.ts'
import type { ColumnRange } from '#renderer/features/journey/map/use-visible-cells.ts'
import { ExpectationRow } from './ExpectationRow.tsx'
import styles from './ExpectationLane.module.css'

interface ExpectationLaneProps {
  readonly row: RowBox
  /** The columns that are in the window or near it. */
  readonly range: ColumnRange
}

export const ExpectationLane = memo(function ExpectationLane({ row, range }: ExpectationLaneProps) {
  const touchpoints = useFromMap((map) => map.view.touchpoints)
  const columns = useFromMap((map) => map.layout.columns)
  const placed = useFromMap((map) => map.layout.scores)
  const translate = useTranslate()
  const worst = useMemo(() => worstGap(touchpoints), [touchpoints])
  const shown = columns.slice(range.first, range.last + 1)
  const [first] = shown
  if (touchpoints.size === 0) {
    if (first === undefined) return null
    return (
      <p className={styles.hint} style={{ left: first.x + 8, top: row.y + 20 }}>
        {translate('expectation.no_touchpoints')}
      </p>
    )
  }
  return shown.flatMap(({ stepId }) =>
    (touchpoints.get(stepId) ?? []).map((touchpoint) => {
      const place = placed.get(scoreKey(row.laneId, touchpoint.id))
      if (place === undefined) return null
      const isWorst = worst !== null && expectationGap(touchpoint) === worst
      return <ExpectationRow key={touchpoint.id} place={place} isWorst={isWorst} />
    }),
  )
})

/** What many share does not stand out. */
const mostMarked = 3

/** The gap below 0 that is the largest on the map; null where nothing disappoints, or nothing stands out. */
function worstGap(touchpoints: TouchpointsByStep): number | null {
  const [worst, ...others] = rankGaps([...touchpoints.values()].flat())
  if (worst === undefined || worst.gap >= 0) return null
  return others.filter(({ gap }) => gap === worst.gap).length < mostMarked ? worst.gap : null
}
