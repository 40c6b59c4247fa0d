/** Answers the app's actions for the map: zoom and fit. */

import { useEffect } from 'react'
import { zoomStep } from '#renderer/canvas/canvas-types.ts'
import { useSheetView, useSheetZoom } from '#renderer/canvas/sheet-view.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { leastZoomAtStart } from '#renderer/state/journey-map.ts'
import { setZoom, useSurfaceActions } from '#renderer/state/actions.ts'
import { useSession } from '#renderer/state/session.ts'
import { useMap } from './map-context.ts'
import { showStage } from './show-stage.ts'

export function MapSurface() {
  const sheet = useSheetView()
  const zoom = useSheetZoom()
  const { map, journeyId, focus } = useMap()

  useEffect(() => {
    setZoom(zoom)
    return () => setZoom(null)
  }, [zoom])

  // A map that is opened fills the window; what is small stays at its natural size.
  useEffect(() => {
    const { layout } = map.getState()
    let frame = 0
    const start = () => {
      const { width } = sheet.windowSize()
      if (width === 0) frame = requestAnimationFrame(start)
      else {
        const zoomAtStart = Math.min(1, Math.max(leastZoomAtStart, width / (layout.width + 48)))
        sheet.set({ x: 0, y: 0, zoom: zoomAtStart })
      }
    }
    frame = requestAnimationFrame(start)
    return () => cancelAnimationFrame(frame)
  }, [journeyId, map, sheet])

  useFocusPlace('map', focus)

  // A map that is opened takes the keyboard, unless something else on the page has it.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [journeyId, focus])

  useSurfaceActions('map', {
    'view.zoom-in': () => sheet.zoomBy(zoomStep),
    'view.zoom-out': () => sheet.zoomBy(1 / zoomStep),
    'view.fit': () => {
      const { width, height } = map.getState().layout
      sheet.showBox({ x: 0, y: 0, width, height })
    },
    'view.fit-stage': () => {
      const { layout } = map.getState()
      const { cursor, selectedIds } = useSession.getState()
      const stepId = cursor?.stepId
      const column = layout.columns.find((each) => each.stepId === stepId)
      const stageId =
        layout.stages.find((stage) => selectedIds.includes(stage.stageId))?.stageId ??
        layout.columns.find((each) => selectedIds.includes(each.stepId))?.stageId ??
        column?.stageId ??
        layout.stages[0]?.stageId
      if (stageId !== undefined) showStage(sheet, layout, stageId)
    },
  })
  return null
}
