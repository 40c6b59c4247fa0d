/** Gives a component the draft of its text. */
import { useEffect, useLayoutEffect, useState } from 'react'
import { DraftKeeper, type DraftOptions } from './draft-keeper.ts'

export interface Draft {
  /** What to show: the draft while there is one, else the stored value. */
  readonly text: string
  readonly keeper: DraftKeeper
}

export function useDraft(options: DraftOptions): Draft {
  const { value } = options
  const [shown, setShown] = useState<string | null>(null)
  const [keeper] = useState(() => new DraftKeeper(options, setShown))
  useLayoutEffect(() => {
    keeper.update(options)
  })
  useEffect(() => {
    keeper.yieldToStored()
  }, [value, keeper])
  // A field that disappears with unsaved text, because something else was selected, still tells it.
  useEffect(
    () => () => {
      keeper.finish()
    },
    [keeper],
  )
  return { text: shown ?? value, keeper }
}
