/** Draws the arrows of a map that are in sight, with their labels; a click chooses one. */

import { memo, useMemo } from 'react'
import type { Box } from '#shared/base/geometry.ts'
import { touches } from '#shared/base/geometry.ts'
import { arrowLabel } from '#shared/layout/transitions/arrow-label.ts'
import { MapGrid } from '#shared/layout/transitions/map-grid.ts'
import { placeLabels } from '#shared/layout/transitions/place-labels.ts'
import type { Route } from '#shared/layout/transitions/route-transitions.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import { arrowWords } from '#renderer/i18n/arrow-words.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { isSelected, useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { useFromMap, useLayout, useMap } from '#renderer/features/journey/map/map-context.ts'
import {
  useVisibleCells,
  type VisibleCells,
} from '#renderer/features/journey/map/use-visible-cells.ts'
import { ArrowLabelNode } from './ArrowLabelNode.tsx'
import { ArrowPreview } from './ArrowPreview.tsx'
import { arrowAt, useArrowVerbs } from './use-arrow-verbs.ts'
import styles from './ArrowLayer.module.css'

export function ArrowLayer() {
  const layout = useLayout()
  const visible = useVisibleCells(layout)
  if (visible.isFar) return null
  return <NearArrows visible={visible} layout={layout} />
}

function NearArrows(props: { readonly visible: VisibleCells; readonly layout: JourneyLayout }) {
  const { visible, layout } = props
  const { map } = useMap()
  const translate = useTranslate()
  const verbs = useArrowVerbs()
  const arrows = useFromMap((state) => state.arrows)
  const routes = useFromMap((state) => state.routes.byId)
  const labels = useMemo(() => {
    const byId = new Map(arrows.map((arrow) => [arrow.id, arrow]))
    const words = arrowWords(translate)
    // Which cards there are shows in the layout; what they say does not matter here.
    const grid = new MapGrid(map.getState().view, layout)
    return placeLabels(grid, routes, (id) => arrowLabel(byId.get(id)!, words))
  }, [arrows, routes, layout, translate, map])
  const area = areaOf(layout, visible)
  const shown = [...routes.values()].filter(({ bounds }) => touches(bounds, area))
  return (
    <div
      className={styles.layer}
      aria-hidden="true"
      onClick={(event) => {
        const id = arrowAt(event.target)
        if (id === null) return
        event.stopPropagation()
        verbs.choose(id)
      }}
    >
      <svg className={styles.lines}>
        {shown.map((route) => (
          <ArrowLine key={route.id} route={route} />
        ))}
        <ArrowPreview />
      </svg>
      {shown.map(({ id }) => {
        const label = labels.get(id)
        return label === undefined ? null : <ArrowLabelNode key={id} placed={label} />
      })}
    </div>
  )
}

const ArrowLine = memo(function ArrowLine({ route }: { readonly route: Route }) {
  const isChosen = useSession((session) => isSelected(session.selectedIds, route.id))
  const isBreak = useRecord('transition', route.id)?.isBreak === true
  return (
    <g
      className={classNames(styles.arrow, isBreak && styles.break, isChosen && styles.chosen)}
      data-arrow-id={route.id}
    >
      <path className={styles.reach} d={route.path} />
      <path className={styles.edge} d={route.path} />
      <path className={styles.line} d={route.path} />
      <path className={styles.head} d={route.head} />
    </g>
  )
})

/** The part of the map that is in the window or near it. */
function areaOf({ columns, rows }: JourneyLayout, visible: VisibleCells): Box {
  const [left, right] = [columns[visible.columns.first], columns[visible.columns.last]]
  const [top, bottom] = [rows[visible.rows.first], rows[visible.rows.last]]
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    return { x: 0, y: 0, width: -1, height: -1 }
  }
  return {
    x: left.x,
    y: top.y,
    width: right.x + right.width - left.x,
    height: bottom.y + bottom.height - top.y,
  }
}
