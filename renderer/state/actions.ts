/** Lets surfaces such as the map answer the app's actions (zoom, delete, select all) without knowing the app. */

import { useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'

/**
 * What a surface can answer. Cut, copy and paste are not here: they reach the surface as the
 * browser's own `cut`, `copy` and `paste` events, which alone may touch the clipboard.
 */
export const surfaceActionIds = [
  'edit.delete',
  'edit.select-all',
  'view.zoom-in',
  'view.zoom-out',
  'view.fit',
  'view.fit-stage',
  'view.present',
] as const

export type SurfaceActionId = (typeof surfaceActionIds)[number]

/** What a surface does for each action; one that is missing cannot be done now. */
export type SurfaceHandlers = Readonly<Partial<Record<SurfaceActionId, () => void>>>

interface Surface {
  readonly id: string
  readonly handlers: SurfaceHandlers
}

export interface SurfaceActions {
  /** The surface that is asked first is last. */
  readonly surfaces: readonly Surface[]
  /** Zoom of the map as a share (1 is natural size); null where nothing can be zoomed. */
  readonly zoom: number | null
}

/** The surfaces on screen and the zoom of the map. */
export const useSurfaceState = create<SurfaceActions>(() => ({ surfaces: [], zoom: null }))

/** Makes a surface answer actions, before all others, until the returned function is called. */
export function registerActions(surfaceId: string, handlers: SurfaceHandlers): () => void {
  const surface: Surface = { id: surfaceId, handlers }
  useSurfaceState.setState(({ surfaces }) => ({
    surfaces: [...surfaces.filter(({ id }) => id !== surfaceId), surface],
  }))
  return () =>
    useSurfaceState.setState(({ surfaces }) => ({
      surfaces: surfaces.filter((each) => each !== surface),
    }))
}

/** What would answer an action now; undefined where nothing does. */
export function surfaceHandler(id: SurfaceActionId): (() => void) | undefined {
  const { surfaces } = useSurfaceState.getState()
  return surfaces.findLast(({ handlers }) => handlers[id] !== undefined)?.handlers[id]
}

/** Tells the status bar the zoom of the map, as a share; null when the map goes. */
export function setZoom(zoom: number | null): void {
  if (useSurfaceState.getState().zoom !== zoom) useSurfaceState.setState({ zoom })
}

/** Registers a surface while the component is on screen; the newest handlers are the ones run. */
export function useSurfaceActions(surfaceId: string, handlers: SurfaceHandlers): void {
  const run = useEffectEvent((id: SurfaceActionId) => handlers[id]?.())
  const offered = surfaceActionIds.filter((id) => handlers[id] !== undefined).join(' ')
  useEffect(() => {
    const stable = surfaceActionIds.filter((id) => offered.split(' ').includes(id))
    return registerActions(
      surfaceId,
      Object.fromEntries(stable.map((id) => [id, () => run(id)])) satisfies SurfaceHandlers,
    )
  }, [surfaceId, offered])
}
