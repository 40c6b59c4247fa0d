/** Hands the keyboard focus between the map and the inspector, which do not know each other. */

import { useEffect, useEffectEvent } from 'react'
import { useSession } from './session.ts'

export type FocusPlace = 'map' | 'inspector'

const takers = new Map<FocusPlace, () => void>()
let awaited: FocusPlace | null = null

/** Puts the focus there; a closed inspector opens and takes it as soon as it is on screen. */
export function moveFocus(place: FocusPlace): void {
  const take = takers.get(place)
  awaited = take === undefined ? place : null
  take?.()
  if (take === undefined && place === 'inspector') useSession.getState().setInspectorOpen(true)
}

/** Answers for a place while the component is on screen. */
export function useFocusPlace(place: FocusPlace, take: () => void): void {
  const takeNow = useEffectEvent(take)
  useEffect(() => {
    const taker = () => takeNow()
    takers.set(place, taker)
    if (awaited === place) {
      awaited = null
      taker()
    }
    return () => {
      if (takers.get(place) === taker) takers.delete(place)
    }
  }, [place])
}
