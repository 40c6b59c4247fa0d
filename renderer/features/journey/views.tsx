/** Lists the ways a journey can be looked at; each is loaded when it is first chosen. */

import type { ComponentType } from 'react'
import type { TranslationKey } from '#renderer/i18n/i18n.ts'
import { part } from '#renderer/ui/part.ts'

interface JourneyViewProps {
  readonly journeyId: string
}

export interface JourneyView {
  readonly id: string
  readonly labelKey: TranslationKey
  readonly Component: ComponentType<JourneyViewProps>
}

// The map brings the canvas with it, which the start screen can do without.
const MapPage = part(async () => (await import('./map/MapPage.tsx')).MapPage, { isFirst: true })

const map: JourneyView = {
  id: 'map',
  labelKey: 'journey.view_map',
  Component: MapPage,
}

const difference: JourneyView = {
  id: 'difference',
  labelKey: 'journey.view_difference',
  Component: part(async () => (await import('./difference/DifferencePage.tsx')).DifferencePage),
}

/** Loads the map before it is chosen. */
export async function prepareMap(): Promise<void> {
  await MapPage.ahead()
}

const blueprint: JourneyView = {
  id: 'blueprint',
  labelKey: 'blueprint.view',
  Component: part(async () => (await import('./blueprint/BlueprintPage.tsx')).BlueprintPage),
}

const table: JourneyView = {
  id: 'table',
  labelKey: 'journey.view_table',
  Component: part(async () => (await import('./table/TablePage.tsx')).TablePage),
}

/** The first is what a journey opens with. */
export const journeyViews: readonly JourneyView[] = [map, blueprint, table, difference]

/** The view with an id, or the first one. */
export function journeyViewOf(id: string): JourneyView {
  return journeyViews.find((view) => view.id === id) ?? map
}
