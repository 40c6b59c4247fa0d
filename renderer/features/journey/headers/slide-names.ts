/** Keeps the names of headers in sight that begin outside of the window. */
import { clamp } from '#shared/base/geometry.ts'

/** Room in px that a name keeps at the end of its header. */
const leastRoom = 128

/**
 * Puts the names in a track that is panned by `pan` px. Each is told by itself: a value that all
 * of them inherit would make the browser work out the style of every header with every frame.
 */
export function slideNames(track: HTMLElement, pan: number): void {
  for (const name of track.querySelectorAll<HTMLElement>('[data-slides]')) {
    const [start = 0, size = 0] = (name.dataset['slides'] ?? '').split(' ').map(Number)
    const shift = clamp(-pan - start, 0, Math.max(0, size - leastRoom))
    const transform = shift === 0 ? '' : `translateX(${shift}px)`
    if (name.style.transform !== transform) name.style.transform = transform
  }
}
