/** Follows one press of the pointer on a sheet to its end, panning at the window's edges. */

import type { Point } from '#shared/base/geometry.ts'
import type { SheetViewControl } from './sheet-view.ts'

/** A press as it stands now, in px of the sheet. */
export interface SheetPress {
  readonly start: Point
  readonly pointer: Point
  readonly isAlt: boolean
  readonly isShift: boolean
  readonly isControl: boolean
}

export interface GestureAnswers {
  /** Told once the pointer has moved too far for a click, and with every move after it. */
  onMove(press: SheetPress): void
  /** Told when the pointer is let go after a move. */
  onEnd(press: SheetPress): void
  /** Told when the press ends without a move. */
  onClick(press: SheetPress): void
  /** Told when Escape or the system takes the press away after a move. */
  onCancel(): void
}

const threshold = 4
// Distance to the window's edge in px at which the sheet begins to move, and px per frame there.
const edgeReach = 32
const fastest = 18

/**
 * Begins with a pointer press inside `surface`; gives the function that cancels it. With an axis,
 * the sheet is panned along that one alone.
 */
export function followPress(
  begun: React.PointerEvent,
  surface: HTMLElement,
  view: SheetViewControl,
  answers: GestureAnswers,
  axis?: 'x' | 'y',
): () => void {
  const { pointerId } = begun
  const startClient = { x: begun.clientX, y: begun.clientY }
  const start = view.toSheet(startClient)
  let client: Point = startClient
  let keys: Pick<SheetPress, 'isAlt' | 'isShift' | 'isControl'> = keysOf(begun)
  let hasMoved = false
  let hasScrolled = false
  let frame = 0
  const viewBefore = view.get()
  const box = surface.getBoundingClientRect()
  // What begins near an edge does not mean that edge: it must be gone towards, or come back to.
  const reach = {
    left: reachFrom(startClient.x - box.left),
    right: reachFrom(box.right - startClient.x),
    top: reachFrom(startClient.y - box.top),
    bottom: reachFrom(box.bottom - startClient.y),
  }
  const now = (): SheetPress => ({ start, pointer: view.toSheet(client), ...keys })

  const scroll = () => {
    frame = 0
    const dx =
      axis === 'y' ? 0 : push(reach.left(client.x - box.left), reach.right(box.right - client.x))
    const dy =
      axis === 'x' ? 0 : push(reach.top(client.y - box.top), reach.bottom(box.bottom - client.y))
    if (dx === 0 && dy === 0) return
    hasScrolled = true
    view.panBy(dx, dy)
    answers.onMove(now())
    frame = requestAnimationFrame(scroll)
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    client = { x: event.clientX, y: event.clientY }
    keys = keysOf(event)
    const distance = Math.hypot(client.x - startClient.x, client.y - startClient.y)
    if (!hasMoved && distance < threshold) return
    hasMoved = true
    answers.onMove(now())
    if (frame === 0) frame = requestAnimationFrame(scroll)
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    stop()
    client = { x: event.clientX, y: event.clientY }
    if (hasMoved) answers.onEnd(now())
    else answers.onClick(now())
  }
  const cancel = () => {
    stop()
    if (!hasMoved) return
    // Given up, a drag leaves nothing behind, not even the way that it panned.
    if (hasScrolled) view.set(viewBefore)
    answers.onCancel()
  }
  const onLost = (event: PointerEvent) => {
    if (event.pointerId === pointerId) cancel()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.type === 'keydown' && event.key === 'Escape' && hasMoved) {
      event.preventDefault()
      event.stopPropagation()
      // The button is still down; letting it go must not choose anything.
      window.addEventListener('pointerup', swallowClick, { capture: true, once: true })
      cancel()
    } else if (hasMoved && heldKeys.has(event.key)) {
      if (event.key === 'Alt') event.preventDefault()
      keys = keysOf(event)
      answers.onMove(now())
    }
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onLost)
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('keyup', onKey, true)
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onLost)
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('keyup', onKey, true)
  return cancel
}

/** Takes the click that the browser makes of the end of a drag, which would choose something anew. */
export function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, true))
}

const heldKeys: ReadonlySet<string> = new Set(['Alt', 'Shift', 'Control', 'Meta'])

interface HeldKeys {
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

function keysOf(event: HeldKeys) {
  return {
    isAlt: event.altKey,
    isShift: event.shiftKey,
    isControl: event.ctrlKey || event.metaKey,
  }
}

/**
 * How far into an edge's reach the pointer is, in px, for each of its distances to the edge. Begun
 * within the reach, it counts from there, until the pointer has left it once.
 */
function reachFrom(startDistance: number): (distance: number) => number {
  let reach = Math.min(edgeReach, startDistance - threshold)
  return (distance) => {
    if (distance >= edgeReach) reach = edgeReach
    return Math.max(0, reach - distance)
  }
}

/** Px to pan for how far the pointer is into the reach of either edge: the farther, the faster. */
function push(intoStart: number, intoEnd: number): number {
  return Math.min(fastest, intoStart / 2) - Math.min(fastest, intoEnd / 2)
}
