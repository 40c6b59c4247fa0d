/** While the Space bar is down and nothing is being written, every drag on the map pans it. */

import { useEffect } from 'react'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLocalStore } from '#renderer/state/local-store.ts'

/** Whether the map is panned by the left button now. */
export function useSpacePan(): boolean {
  const { gesture } = useMap()
  useEffect(() => {
    const set = (isPanning: boolean) => {
      if (gesture.getState().isPanning !== isPanning) gesture.setState({ isPanning })
    }
    const onDown = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.isComposing || !isIdle(event.target)) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      // A card does not begin with a space.
      event.preventDefault()
      event.stopPropagation()
      set(true)
    }
    const onUp = (event: KeyboardEvent) => {
      if (event.key === ' ') set(false)
    }
    const end = () => set(false)
    window.addEventListener('keydown', onDown, true)
    window.addEventListener('keyup', onUp, true)
    window.addEventListener('blur', end)
    return () => {
      window.removeEventListener('keydown', onDown, true)
      window.removeEventListener('keyup', onUp, true)
      window.removeEventListener('blur', end)
      end()
    }
  }, [gesture])
  return useLocalStore(gesture, (state) => state.isPanning)
}

/** The map has the keyboard, and no text is open; or nothing on the page has it. */
function isIdle(target: EventTarget | null): boolean {
  if (target === document.body) return true
  return target instanceof Element && target.matches('[data-cell-editor="idle"]')
}
