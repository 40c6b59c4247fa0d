/** Answers the app's actions for a board: zoom, fit, delete, select all. */

import { useEffect } from 'react'
import { clamp } from '#shared/base/geometry.ts'
import { readingOrder } from '#shared/layout/board/board-walk.ts'
import { zoomStep } from '#renderer/canvas/canvas-types.ts'
import { useSheetView, useSheetZoom } from '#renderer/canvas/sheet-view.ts'
import { setZoom, useSurfaceActions } from '#renderer/state/actions.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useBoard } from './board-state.ts'
import { useBoardVerbs } from './board-verbs.ts'
import { withToolRoom } from './tool-room.ts'

// A board that is opened is readable at once; the rest is a matter of panning.
const leastAtStart = 0.6

export function BoardSurface() {
  const sheet = useSheetView()
  const zoom = useSheetZoom()
  const { board, boardId, goTo, focus } = useBoard()
  const verbs = useBoardVerbs()

  useEffect(() => {
    setZoom(zoom)
    return () => setZoom(null)
  }, [zoom])

  useEffect(() => {
    let frame = 0
    const start = () => {
      const { width, height } = sheet.windowSize()
      if (width === 0) {
        frame = requestAnimationFrame(start)
        return
      }
      const { bounds } = board.getState().layout
      const room = { width: width - 96, height: height - 144 }
      const fitting = Math.min(room.width / bounds.width, room.height / bounds.height)
      const zoomAtStart = bounds.width === 0 ? 1 : clamp(fitting, leastAtStart, 1)
      sheet.set({
        zoom: zoomAtStart,
        x: 32 - bounds.x * zoomAtStart,
        y: 32 - bounds.y * zoomAtStart,
      })
    }
    frame = requestAnimationFrame(start)
    return () => cancelAnimationFrame(frame)
  }, [boardId, board, sheet])

  useFocusPlace('map', focus)

  // A board that is opened takes the keyboard, unless something else on the page has it.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [boardId, focus])

  useSurfaceActions('board', {
    'view.zoom-in': () => sheet.zoomBy(zoomStep),
    'view.zoom-out': () => sheet.zoomBy(1 / zoomStep),
    'view.fit': () => sheet.showBox(withToolRoom(board.getState().layout.bounds)),
    'edit.select-all': () => {
      const all = readingOrder(board.getState().layout)
      const id = all[0]
      if (id !== undefined) goTo({ kind: 'thing', id }, all)
    },
    'edit.delete': () => verbs.remove(verbs.selected()),
  })
  return null
}
