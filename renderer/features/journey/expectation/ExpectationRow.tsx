/** One row of the lane of expectations: a touchpoint by name, its two scores and the gap. It reads its own record. */

import { memo } from 'react'
import { expectationGap } from '#shared/analysis/gaps.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import type { ScoreBox } from '#shared/layout/expectation/place-scores.ts'
import { scoreMetrics, type Scores } from '#shared/layout/expectation/score-row.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { scoresLabel } from '#renderer/looks/scores.ts'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { isSelected, useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { ScoreScale } from './ScoreScale.tsx'
import { useScoreDrag } from './use-score-drag.ts'
import styles from './ExpectationLane.module.css'

interface ExpectationRowProps {
  readonly place: ScoreBox
  /** Whether nowhere on the map people get less of what they expect. */
  readonly isWorst: boolean
}

export const ExpectationRow = memo(function ExpectationRow(props: ExpectationRowProps) {
  const touchpoint = useRecord('touchpoint', props.place.touchpointId)
  return touchpoint === undefined ? null : <Row {...props} touchpoint={touchpoint} />
})

function Row({
  place,
  isWorst,
  touchpoint,
}: ExpectationRowProps & { readonly touchpoint: Touchpoint }) {
  const { laneId, stepId, touchpointId: itemId, box, row } = place
  const map = useMap()
  const translate = useTranslate()
  const { language } = useLanguage()
  const isChosen = useSession((session) => isSelected(session.selectedIds, itemId))
  const isFaded = useFromMap((now) => now.filtered.faded.has(itemId))
  const { preview, begin } = useScoreDrag(place, touchpoint)
  const rated = { ...touchpoint, ...preview }
  const label = [
    scoresLabel({ translate, language }, rated),
    isWorst ? translate('expectation.worst') : '',
  ]
    .filter(Boolean)
    .join('. ')
  const cell: CellPlace = { laneId, stepId, itemId, personaId: null }
  const choose = (event: React.MouseEvent) => {
    if (event.shiftKey) map.chooseTo(cell)
    else map.goTo(cell)
    map.focus()
  }
  return (
    <div
      className={classNames(
        'nopan nodrag',
        styles.row,
        isChosen && styles.selected,
        isFaded && !isChosen && styles.faded,
      )}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      role="img"
      aria-label={label}
      title={label}
      data-score-of={itemId}
      data-selected={isChosen || undefined}
      onClick={choose}
      onContextMenu={() => {
        if (!isChosen) map.goTo(cell)
      }}
    >
      <div
        className={styles.name}
        style={{
          left: scoreMetrics.paddingX,
          right: scoreMetrics.paddingX,
          top: scoreMetrics.paddingY,
          height: row.nameHeight,
        }}
      >
        {nameOr(translate, touchpoint.title)}
      </div>
      <div
        className={styles.track}
        data-track=""
        data-moving={preview !== null || undefined}
        style={{ top: row.trackY, height: scoreMetrics.trackHeight }}
        onPointerDown={begin}
      >
        <ScoreScale rated={rated} width={row.width} />
      </div>
      <Figure rated={rated} isWorst={isWorst} y={row.figureY} />
    </div>
  )
}

interface FigureProps {
  readonly rated: Scores
  readonly isWorst: boolean
  /** Its middle, in px from the top of the row. */
  readonly y: number
}

function Figure({ rated, isWorst, y }: FigureProps) {
  const translate = useTranslate()
  const { language } = useLanguage()
  const gap = expectationGap(rated)
  const isOpen = rated.expectation === null && rated.actual === null
  return (
    <span
      className={classNames(
        styles.figure,
        gap !== null && gap < 0 && styles.below,
        gap !== null && gap > 0 && styles.above,
        isWorst && styles.worst,
      )}
      style={{ top: y - 9, right: scoreMetrics.paddingX - 5 }}
    >
      {gap !== null ? formatSigned(gap, language) : isOpen ? translate('expectation.open') : '–'}
    </span>
  )
}
