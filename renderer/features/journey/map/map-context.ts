/** What the parts of a map share: its records, its layout, and the few things they ask of each other. */

import { createContext, useContext } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import type { PasteRequest } from '#renderer/features/journey/cells/paste/paste-request.ts'
import {
  useJourneyMapState,
  type JourneyMap,
  type JourneyMapStore,
} from '#renderer/state/journey-map.ts'
import type { LocalStore } from '#renderer/state/local-store.ts'
import type { MapGesture } from '#renderer/features/journey/gestures/map-gesture.ts'

export interface MapParts {
  readonly journeyId: string
  readonly map: JourneyMapStore
  readonly canEdit: boolean
  /** What the pointer is doing, beside dragging cards. */
  readonly gesture: LocalStore<MapGesture>
  /** Whether it is looked at as a service blueprint, with its lines. */
  readonly isBlueprint: boolean
  /** Puts the cursor at a place; `selectedIds` default to the place's own record. */
  goTo(place: CellPlace, selectedIds?: readonly string[]): void
  /** Chooses the cells between the cursor and a place, or the cards within one cell. */
  chooseTo(place: CellPlace): void
  /** Opens the text of a card, or of a new card where the place has none. */
  edit(place: CellPlace): void
  /** Gives the keyboard to the map. */
  focus(): void
  /** Puts a table or copied cards into the map, and asks before it overwrites or adds steps. */
  paste(request: PasteRequest): void
  /** The same with the table in a file. */
  pasteFile(file: File): void
}

export const MapContext = createContext<MapParts | null>(null)

/** The map that the component is part of; the same object for as long as the map is open. */
export function useMap(): MapParts {
  const map = useContext(MapContext)
  if (map === null) throw new AppError('no-map')
  return map
}

/** What a selector gives for the map of today; renders again only when that is another object. */
export function useFromMap<Value>(selector: (map: JourneyMap) => Value): Value {
  return useJourneyMapState(useMap().map, selector)
}

/** The records of the map. */
export function useView(): JourneyView {
  return useFromMap(viewOf)
}

/** The boxes of the map. */
export function useLayout(): JourneyLayout {
  return useFromMap(layoutOf)
}

/** Ids of the cards that are shown although they do not match the filter. */
export function useFaded(): ReadonlySet<string> {
  return useFromMap(fadedOf)
}

const viewOf = (map: JourneyMap) => map.view
const fadedOf = (map: JourneyMap) => map.filtered.faded
const layoutOf = (map: JourneyMap) => map.layout
