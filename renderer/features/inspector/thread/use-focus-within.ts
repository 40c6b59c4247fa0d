/** Puts the focus into what has just opened: its first field. */

import { useEffect, useRef, type RefObject } from 'react'

/** Marks the element whose first field begins with the focus, everything in it selected. */
export function useFocusWithin(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = frame.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      'input, textarea',
    )
    field?.focus()
    field?.select()
  }, [])
  return frame
}
