/** Keeps the view and the layout of one journey map up to date, outside of React. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { keepSame } from '#shared/base/keep-same.ts'
import { filterMap, type FilteredMap } from '#shared/layout/filter/filter-map.ts'
import { withoutGone } from '#shared/layout/filter/map-filter.ts'
import { followJourney } from '#shared/layout/follow-journey.ts'
import {
  layoutJourney,
  type JourneyLayout,
  type LayoutOptions,
} from '#shared/layout/journey-layout.ts'
import { viewJourney, type JourneyView } from '#shared/layout/journey-view.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { Diff } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { routeTransitions, type Routes } from '#shared/layout/transitions/route-transitions.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import { useDocument } from './document-hooks.ts'
import type { OpenDocument } from './document.ts'
import { afterPaint } from './after-paint.ts'
import { lookAt, useMapLooks, type WindowLook } from './map-looks.ts'
import { sameShallow } from './same-shallow.ts'
import { useSession } from './session.ts'

export interface JourneyMap {
  /** What this window shows of the map. */
  readonly view: JourneyView
  readonly layout: JourneyLayout
  /** The same beside the map as a whole, and which of its cards match. */
  readonly filtered: FilteredMap
  /** The arrows of the project, and the ways of those that are on this map. */
  readonly arrows: readonly Transition[]
  readonly routes: Routes
}

/** How a map is looked at; has to stay the same object while it is. */
export interface MapShape {
  /** Chooses and orders the lanes. */
  view(whole: JourneyView): JourneyView
  options(view: JourneyView): LayoutOptions
}

export type JourneyMapStore = StoreApi<JourneyMap>

const none: ReadonlySet<string> = new Set()
const noRoutes: Routes = { byId: new Map(), chosen: [] }
/** More cards than this are not laid out all at once before the map is seen. */
const largeMap = 1000
const framesBefore = 3
/** Maps are opened from their top, no smaller than this. */
export const leastZoomAtStart = 0.85

/** All visible lanes in their own order. */
export const plainShape: MapShape = {
  view: (whole) => whole,
  options: () => onScreen,
}

/** What a map has room for on screen. */
export const onScreen = {
  descriptionLines: 1,
  keepsStepNames: true,
  collapsesLanes: true,
} as const

/** The map of a journey that is there; follows the project while the component is on screen. */
export function useJourneyMap(journeyId: string, shape: MapShape = plainShape): JourneyMapStore {
  const document = useDocument()
  const map = useMemo(
    () => createStore<JourneyMap>(() => workOut(document, journeyId, shape)),
    [document, journeyId, shape],
  )
  useEffect(() => follow(document, journeyId, map, shape), [document, journeyId, map, shape])
  return map
}

/** What a selector gives for a map; renders again only when that is another object. */
export function useJourneyMapState<Value>(
  map: JourneyMapStore,
  selector: (map: JourneyMap) => Value,
): Value {
  return useStore(map, selector)
}

function workOut(document: OpenDocument, journeyId: string, shape: MapShape): JourneyMap {
  const { store } = document.workbench
  const look = lookAt(useMapLooks.getState().looks, journeyId)
  const whole = viewJourney(store, journeyId)
  const filtered = filterMap(whole, { ...look, keptIds: none })
  const view = shape.view(filtered.view)
  if (isLarge(view) && isOpenedAtItsTop()) {
    // What is in the first window is drawn first; `follow` lays out the rest right after.
    const cardsUntil = window.innerHeight / leastZoomAtStart
    const layout = layoutJourney(view, { ...shape.options(view), cardsUntil })
    return { view, layout, filtered, arrows: [], routes: noRoutes }
  }
  const layout = layoutJourney(view, shape.options(view))
  const arrows = store.all('transition')
  return { view, layout, filtered, arrows, routes: routeTransitions(view, layout, arrows) }
}

/** Whether nobody is led to a place on the map, which may be anywhere. */
function isOpenedAtItsTop(): boolean {
  const { cursor, selectedIds } = useSession.getState()
  return cursor === null && selectedIds.length === 0
}

/** Whether a map takes so long that what is in the first window is drawn before the rest. */
export function isLarge({ cells }: JourneyView): boolean {
  let count = 0
  for (const cell of cells.values()) count += cell.length
  return count > largeMap
}

/** Keeps a map in step with its records and with the filter until the returned function is called. */
function follow(
  document: OpenDocument,
  journeyId: string,
  map: JourneyMapStore,
  shape: MapShape,
): () => void {
  const { store } = document.workbench
  const lookNow = (): WindowLook => lookAt(useMapLooks.getState().looks, journeyId)
  let look = lookNow()
  // What is just being written, or what somebody was led to, does not vanish under their hands.
  let keptIds = none

  const show = (whole: JourneyView) => {
    const before = map.getState()
    const { filter, hidesRest } = look
    const filtered = filterMap(whole, { filter, hidesRest, keptIds }, before.filtered)
    const view = keepSame(before.view, shape.view(filtered.view))
    const layout = layoutJourney(view, shape.options(view), before.layout)
    const all = store.all('transition')
    const arrows = sameShallow(before.arrows, all) ? before.arrows : all
    const routes = routeTransitions(view, layout, arrows, before.routes)
    const now: JourneyMap = { view, layout, filtered, arrows, routes }
    if (!sameShallow(now, before)) map.setState(now, true)
  }
  const keep = (ids: readonly string[]) => {
    const fresh = ids.filter((id) => !keptIds.has(id) && isCellItem(store.find(id)))
    if (fresh.length > 0) keptIds = new Set([...keptIds, ...fresh])
    return fresh.length > 0
  }
  const isThere = () => store.get('journey', journeyId) !== undefined

  const stops = [
    document.signal.subscribe(({ lastDiff }) => {
      if (!isThere()) return
      if (look.hidesRest) keep(touchedIds(lastDiff))
      const whole = followJourney(map.getState().filtered.whole, store, lastDiff)
      const filter = lastDiff.removed.size > 0 ? withoutGone(look.filter, store) : look.filter
      if (filter === look.filter) show(whole)
      else {
        map.setState({ ...map.getState(), filtered: { ...map.getState().filtered, whole } })
        useMapLooks.getState().change(journeyId, { filter })
      }
    }),
    useMapLooks.subscribe(() => {
      const next = lookNow()
      if (next === look || !isThere()) return
      look = next
      keptIds = none
      show(map.getState().filtered.whole)
    }),
    useSession.subscribe(({ selectedIds }, { selectedIds: before }) => {
      if (selectedIds === before || !isThere()) return
      const { filtered, layout } = map.getState()
      if (filtered.view === filtered.whole) return
      // A touchpoint is seen where its scores are, too.
      const rated = new Set([...layout.scores.values()].map(({ touchpointId }) => touchpointId))
      const unseen = selectedIds.filter((id) => !layout.items.has(id) && !rated.has(id))
      const shownLanes = hiddenLanesOf(store, look, unseen)
      if (shownLanes.length > 0) {
        const hiddenLaneIds = look.filter.hiddenLaneIds.filter((id) => !shownLanes.includes(id))
        useMapLooks.getState().change(journeyId, { filter: { ...look.filter, hiddenLaneIds } })
      }
      if (look.hidesRest && keep(unseen)) show(map.getState().filtered.whole)
    }),
  ]
  // What has changed between drawing and listening is not known.
  const catchUp = () => {
    if (isThere()) show(keepSame(map.getState().filtered.whole, viewJourney(store, journeyId)))
  }
  if (isLarge(map.getState().view)) stops.push(afterPaint(catchUp, framesBefore))
  else catchUp()
  return () => stops.forEach((stop) => stop())
}

function touchedIds({ added, updated }: Diff): readonly string[] {
  return [...added.keys(), ...updated.keys()]
}

/** The lanes that the look leaves out although what is selected lies in them, or is one of them. */
function hiddenLanesOf(
  store: RecordReader,
  { filter }: WindowLook,
  ids: readonly string[],
): readonly string[] {
  const lanes = ids.flatMap((id) => {
    const record = store.find(id)
    if (record?.type === 'lane') return [id]
    return isCellItem(record) || record?.type === 'emotion-point' ? [record.laneId] : []
  })
  return filter.hiddenLaneIds.filter((id) => lanes.includes(id))
}
