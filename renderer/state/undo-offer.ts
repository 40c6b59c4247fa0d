/** Offers to take the last step back, for as long as it is the last one. */

import type { OpenDocument } from './document.ts'

/**
 * Shows an offer to undo what was just done; `show` gives the function that takes it away. It is
 * taken away with the next change, after which undoing would take back something else.
 */
export function offerUndo(
  { workbench, signal }: OpenDocument,
  show: (undo: () => void) => () => void,
): void {
  const step = workbench.history.state().undo
  if (step === null) return
  const withdraw = show(() => {
    stop()
    if (workbench.history.state().undo === step) workbench.undo()
  })
  const stop = signal.subscribe(({ history }) => {
    if (history.undo === step) return
    stop()
    withdraw()
  })
}
