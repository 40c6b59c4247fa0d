/** Answers the app's actions for the map: zoom and fit. */

import { useEffect } from 'react'
import { zoomStep } from '#renderer/canvas/canvas-types.ts'
import { useSheetView, useSheetZoom } from '#renderer/canvas/sheet-view.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { placeBox } from '#renderer/features/journey/cells/place-box.ts'
import { afterPaint } from '#renderer/state/after-paint.ts'
import { setZoom, useSurfaceActions } from '#renderer/state/actions.ts'
import { useSession } from '#renderer/state/session.ts'
import { useMap } from './map-context.ts'
import { showStage } from './show-stage.ts'
import { startZoom } from './start-zoom.ts'

export function MapSurface() {
  const sheet = useSheetView()
  const zoom = useSheetZoom()
  const { map, journeyId, focus } = useMap()

  useEffect(() => {
    setZoom(zoom)
    return () => setZoom(null)
  }, [zoom])

  // A map is opened at its top, or where somebody is led to.
  useEffect(() => {
    let frame = 0
    const start = () => {
      const { width } = sheet.windowSize()
      if (width === 0) {
        frame = requestAnimationFrame(start)
        return
      }
      const { view, layout } = map.getState()
      const now = sheet.get()
      const zoom = startZoom(width, layout.width)
      if (now.x !== 0 || now.y !== 0 || now.zoom !== zoom) sheet.set({ x: 0, y: 0, zoom })
      const { cursor } = useSession.getState()
      const box = cursor === null ? null : placeBox(view, layout, cursor)
      if (box !== null) sheet.reveal(box)
    }
    frame = requestAnimationFrame(start)
    return () => cancelAnimationFrame(frame)
  }, [journeyId, map, sheet])

  useFocusPlace('map', focus)

  // A map that is opened takes the keyboard, unless something else on the page has it.
  useEffect(
    () =>
      afterPaint(() => {
        if (document.activeElement === document.body) focus()
      }, 2),
    [journeyId, focus],
  )

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
