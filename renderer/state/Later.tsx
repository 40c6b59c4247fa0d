/** Draws what stands at the edge of a place once the place itself is on screen. */
import { useEffect, useState, type ReactNode } from 'react'
import { afterPaint } from './after-paint.ts'

interface LaterProps {
  /** False draws it at once, where the place itself takes no time. */
  readonly isLate?: boolean
  /** Keeps the room until then, so that nothing moves. */
  readonly room?: ReactNode
  readonly children: ReactNode
}

// The first picture of the place can be answered before its edges are drawn.
const frames = 2

export function Later({ isLate = true, room = null, children }: LaterProps): ReactNode {
  const [isDue, setDue] = useState(!isLate)
  useEffect(() => afterPaint(() => setDue(true), frames), [])
  return isDue ? children : room
}
