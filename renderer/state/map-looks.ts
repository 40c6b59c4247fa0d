/** Remembers for this window how each map is looked at: its filter, and the saved view it came from. */

import { create } from 'zustand'
import { emptyFilter, filterOf, type MapFilter } from '#shared/layout/filter/map-filter.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

export interface WindowLook {
  readonly filter: MapFilter
  /** Whether cards that do not match are left out instead of faded. */
  readonly hidesRest: boolean
  /** The saved view that was applied last, changed since or not; null without one. */
  readonly viewId: string | null
}

interface MapLooks {
  readonly looks: ReadonlyMap<string, WindowLook>
  /** Changes parts of the look at a map. */
  change(journeyId: string, part: Partial<WindowLook>): void
  /** Looks at each map as it opens: whole, or with the view that was chosen for that. */
  open(reader: RecordReader): void
  /** Shows all of a map again. */
  clear(journeyId: string): void
}

const wholeLook: WindowLook = { filter: emptyFilter, hidesRest: false, viewId: null }

export const useMapLooks = create<MapLooks>((set) => ({
  looks: new Map(),
  change: (journeyId, part) =>
    set(({ looks }) => ({
      looks: new Map(looks).set(journeyId, { ...lookAt(looks, journeyId), ...part }),
    })),
  open: (reader) =>
    set(({ looks }) => {
      const opened = new Map(looks)
      for (const { id } of reader.all('journey')) opened.delete(id)
      for (const view of reader.all('map-view').filter(({ isOpening }) => isOpening)) {
        opened.set(view.journeyId, { ...wholeLook, filter: filterOf(view), viewId: view.id })
      }
      return { looks: opened }
    }),
  clear: (journeyId) =>
    set(({ looks }) => ({
      looks: new Map(looks).set(journeyId, {
        ...lookAt(looks, journeyId),
        filter: emptyFilter,
        viewId: null,
      }),
    })),
}))

/** How this window looks at a map. */
export function useMapLook(journeyId: string): WindowLook {
  return useMapLooks(({ looks }) => lookAt(looks, journeyId))
}

export function lookAt(looks: MapLooks['looks'], journeyId: string): WindowLook {
  return looks.get(journeyId) ?? wholeLook
}
