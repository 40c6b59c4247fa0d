/** Puts work off until what was just done is on screen. */

// A window in the background paints nothing; there the work is done all the same.
const longestWaitMs = 500

/**
 * Does the work right after the next frame, or after some more of them where what they show can be
 * answered first; gives what takes the wish back.
 */
export function afterPaint(work: () => void, frames = 1): () => void {
  let timer = setTimeout(work, longestWaitMs)
  let frame = 0
  const wait = (left: number) => {
    frame = requestAnimationFrame(() => {
      if (left > 1) return wait(left - 1)
      clearTimeout(timer)
      timer = setTimeout(work)
    })
  }
  wait(frames)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
