/** Sets a score with the pointer: its mark is dragged, and an empty place is filled; the document changes once. */

import { useEffect, useRef, useState } from 'react'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import type { ScoreBox } from '#shared/layout/expectation/place-scores.ts'
import {
  scoreAtX,
  scoreMetrics,
  scoreX,
  type ScoreName,
  type Scores,
} from '#shared/layout/expectation/score-row.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useRun } from '#renderer/state/document-hooks.ts'

/** How near a press has to be to a mark, in px of the sheet. */
const reach = 9
/** How far the pointer goes before it drags. */
const threshold = 3

export function useScoreDrag({ box, row, touchpointId }: ScoreBox, rated: Scores) {
  const map = useMap()
  const run = useRun()
  const sheet = useSheetView()
  const [preview, setPreview] = useState<Partial<Scores> | null>(null)
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => () => cancel.current(), [])

  const begin = (event: React.PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.shiftKey || !map.canEdit) return
    if (map.gesture.getState().isPanning) return
    const start = sheet.toSheet({ x: event.clientX, y: event.clientY })
    const name = grabbed(rated, start.x - box.x, start.y - box.y - row.trackY, row.width)
    if (name === null) return
    event.preventDefault()
    const handle = event.currentTarget
    const from = { x: event.clientX, y: event.clientY }
    // An empty place is filled by a mere press.
    let last = rated[name] === null ? scoreAtX(start.x - box.x, row.width) : null
    let isDragging = last !== null
    if (last !== null) setPreview({ [name]: last })
    handle.setPointerCapture(event.pointerId)
    const move = (next: PointerEvent) => {
      isDragging ||= Math.hypot(next.clientX - from.x, next.clientY - from.y) >= threshold
      if (!isDragging) return
      const at = sheet.toSheet({ x: next.clientX, y: next.clientY })
      last = scoreAtX(at.x - box.x, row.width)
      setPreview({ [name]: last })
    }
    const stop = (isDropped: boolean) => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('pointerup', drop)
      handle.removeEventListener('pointercancel', give)
      window.removeEventListener('keydown', escape, true)
      cancel.current = () => undefined
      setPreview(null)
      if (!isDropped || last === null || last === rated[name]) return
      run(scoreTouchpoints, { changes: [{ touchpointId, [name]: last }] })
    }
    const drop = () => stop(true)
    const give = () => stop(false)
    const escape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.stopPropagation()
      key.preventDefault()
      stop(false)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', drop)
    handle.addEventListener('pointercancel', give)
    window.addEventListener('keydown', escape, true)
    cancel.current = give
  }

  return { preview, begin }
}

/** The score whose mark is at a place of the track, or whose empty places are; null beside them. */
function grabbed(rated: Scores, x: number, y: number, width: number): ScoreName | null {
  const isUpper = y < scoreMetrics.lineY - scoreMetrics.markRadius
  const names = isUpper
    ? (['expectation', 'actual'] as const)
    : (['actual', 'expectation'] as const)
  const isAt = (name: ScoreName) => {
    const score = rated[name]
    return score !== null && Math.abs(scoreX(score, width) - x) <= reach
  }
  const [first] = names
  // What is set is dragged by its mark; what is not, is filled wherever its places are.
  if (isAt(first) || (rated[first] === null && isOnScale(x, width))) return first
  return isAt(names[1]) ? names[1] : null
}

function isOnScale(x: number, width: number): boolean {
  return x >= scoreX(1, width) - reach && x <= scoreX(5, width) + reach
}
