/** What a map is filtered by for one window: parts left out, and which cards stand out. */

import type { MapView } from '#shared/model/records/map-view.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The content of a saved view; see the record for what each part means. */
export type MapFilter = Omit<MapView, 'id' | 'type' | 'journeyId' | 'order' | 'name' | 'isOpening'>

export const emptyFilter: MapFilter = {
  hiddenLaneIds: [],
  hiddenPersonaIds: [],
  channelIds: [],
  tagIds: [],
  leastSeverity: null,
  text: '',
}

/** What a saved view filters by. */
export function filterOf(view: MapView): MapFilter {
  const { hiddenLaneIds, hiddenPersonaIds, channelIds, tagIds, leastSeverity, text } = view
  return { hiddenLaneIds, hiddenPersonaIds, channelIds, tagIds, leastSeverity, text }
}

export function isEmptyFilter(filter: MapFilter): boolean {
  return sameFilter(filter, emptyFilter)
}

/** Whether two filters ask for the same; the order of lists does not count. */
export function sameFilter(a: MapFilter, b: MapFilter): boolean {
  return (
    a.leastSeverity === b.leastSeverity &&
    a.text === b.text &&
    sameIds(a.hiddenLaneIds, b.hiddenLaneIds) &&
    sameIds(a.hiddenPersonaIds, b.hiddenPersonaIds) &&
    sameIds(a.channelIds, b.channelIds) &&
    sameIds(a.tagIds, b.tagIds)
  )
}

/** Whether some cards match and others do not; else only lanes are left out. */
export function narrowsCards(filter: MapFilter): boolean {
  return !sameFilter({ ...filter, hiddenLaneIds: [] }, emptyFilter)
}

/** How many things a filter asks for, as its button says. */
export function countCriteria(filter: MapFilter): number {
  const lists = [filter.hiddenLaneIds, filter.hiddenPersonaIds, filter.channelIds, filter.tagIds]
  const asked = lists.filter((ids) => ids.length > 0).length
  return asked + Number(filter.leastSeverity !== null) + Number(filter.text !== '')
}

/** A filter without what is not there any more, as after a lane or a tag was deleted. */
export function withoutGone(filter: MapFilter, reader: RecordReader): MapFilter {
  const there = (ids: readonly string[]) => ids.filter((id) => reader.find(id) !== undefined)
  const kept: MapFilter = {
    ...filter,
    hiddenLaneIds: there(filter.hiddenLaneIds),
    hiddenPersonaIds: there(filter.hiddenPersonaIds),
    channelIds: there(filter.channelIds),
    tagIds: there(filter.tagIds),
  }
  return sameFilter(filter, kept) ? filter : kept
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
