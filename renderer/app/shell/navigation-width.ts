/** Decides whether the navigation is wide: the user's choice, or else the width of the window. */
import { useSyncExternalStore } from 'react'
import { useObservable } from '#renderer/app/observable.ts'
import type { AppModel } from '#renderer/app/model/app-model.ts'

const narrowWindow = '(max-width: 1180px)'

export function useIsNavigationOpen(model: AppModel): boolean {
  const { isNavigationOpen } = useObservable(model.state)
  const isNarrow = useSyncExternalStore(listenToWidth, readWidth)
  return isNavigationOpen ?? !isNarrow
}

function listenToWidth(listener: () => void): () => void {
  const query = window.matchMedia(narrowWindow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

function readWidth(): boolean {
  return window.matchMedia(narrowWindow).matches
}
