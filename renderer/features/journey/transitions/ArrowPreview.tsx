/** Shows the way that an arrow would take while somebody chooses by keyboard or mouse where it ends. */

import { routeTransitions } from '#shared/layout/transitions/route-transitions.ts'
import { useArrowDrawing } from '#renderer/state/arrow-drawing.ts'
import { useSession } from '#renderer/state/session.ts'
import { useLayout, useView } from '#renderer/features/journey/map/map-context.ts'
import styles from './ArrowLayer.module.css'

export function ArrowPreview() {
  const fromId = useArrowDrawing((drawing) => drawing.fromId)
  const hoveredId = useArrowDrawing((drawing) => drawing.hoveredId)
  const cursorId = useSession((session) => session.cursor?.itemId ?? null)
  if (fromId === null) return null
  const toId = hoveredId !== null && hoveredId !== fromId ? hoveredId : cursorId
  return toId === null || toId === fromId ? null : <WayBetween fromId={fromId} toId={toId} />
}

/** The way from one card to another, and the frame of the card it ends at. */
export function WayBetween(props: { readonly fromId: string; readonly toId: string }) {
  const view = useView()
  const layout = useLayout()
  const id = 'preview'
  const route = routeTransitions(view, layout, [{ id, ...props }]).byId.get(id)
  const target = layout.items.get(props.toId)
  if (route === undefined || target === undefined) return null
  return (
    <g>
      <rect className={styles.target} {...target} rx={6} />
      <path className={styles.preview} d={route.path} />
      <path className={styles.previewHead} d={route.head} />
    </g>
  )
}
