/** Puts work off until what was just done is on screen. */

// A window in the background paints nothing; there the work is done all the same.
const longestWaitMs = 100

/** Does the work right after the next frame; gives what takes the wish back. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, longestWaitMs)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
