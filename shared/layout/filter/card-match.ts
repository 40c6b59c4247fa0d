/** Decides which cards of a map match a filter. */

import { foldText } from '#shared/base/search/fold-text.ts'
import { matchFolded } from '#shared/base/search/match-text.ts'
import { readQuery, type TextQuery } from '#shared/base/search/text-query.ts'
import type { CellItem } from '#shared/model/cells.ts'
import { textFieldsOf, textsIn } from '#shared/model/text-fields.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import type { MapFilter } from './map-filter.ts'

/** What matching needs to know beyond the card itself. */
export interface MatchContext {
  readonly filter: MapFilter
  readonly tags: JourneyView['tags']
  /** The touchpoints that go through one of the channels asked for, in order; none without. */
  readonly touchpointIds: readonly string[]
  readonly query: TextQuery | null
}

export function matchContext(view: JourneyView, filter: MapFilter): MatchContext {
  return {
    filter,
    tags: view.tags,
    touchpointIds: filter.channelIds.length === 0 ? [] : touchpointsThrough(view, filter),
    query: readQuery(filter.text),
  }
}

/** Whether what matched before matches still, as long as the card itself is the same. */
export function isSameContext(a: MatchContext, b: MatchContext): boolean {
  return (
    a.filter === b.filter &&
    a.tags === b.tags &&
    a.touchpointIds.length === b.touchpointIds.length &&
    a.touchpointIds.every((id, n) => id === b.touchpointIds[n])
  )
}

/** A test for the cards of a map: every part of the filter that is given must hold. */
export function cardTest(context: MatchContext): (item: CellItem) => boolean {
  const { filter, tags, query } = context
  const touchpoints = new Set(context.touchpointIds)
  const wantedTags = new Set(filter.tagIds)
  const hiddenPeople = new Set(filter.hiddenPersonaIds)
  return (item) =>
    (filter.channelIds.length === 0 || goesThrough(item, touchpoints)) &&
    (filter.leastSeverity === null || isAsSevere(item, filter.leastSeverity)) &&
    (wantedTags.size === 0 || (tags.get(item.id)?.some(({ id }) => wantedTags.has(id)) ?? false)) &&
    (hiddenPeople.size === 0 || concernsSomeoneShown(item, hiddenPeople)) &&
    (query === null || holdsText(item, query))
}

function touchpointsThrough(view: JourneyView, { channelIds }: MapFilter): readonly string[] {
  const wanted = new Set(channelIds)
  const found: string[] = []
  for (const cell of view.cells.values()) {
    for (const item of cell) {
      if (item.type === 'touchpoint' && item.channelIds.some((id) => wanted.has(id))) {
        found.push(item.id)
      }
    }
  }
  return found
}

/** A touchpoint itself, or a pain point at such a touchpoint. */
function goesThrough(item: CellItem, touchpoints: ReadonlySet<string>): boolean {
  if (item.type === 'touchpoint') return touchpoints.has(item.id)
  return item.type === 'pain-point' && touchpoints.has(item.touchpointId ?? '')
}

function isAsSevere(item: CellItem, least: number): boolean {
  return item.type === 'pain-point' && item.severity !== null && item.severity >= least
}

/** What names nobody is about everybody. */
function concernsSomeoneShown(item: CellItem, hidden: ReadonlySet<string>): boolean {
  if (item.type === 'card') return item.personaId === null || !hidden.has(item.personaId)
  if (item.type !== 'pain-point' || item.personaIds.length === 0) return true
  return item.personaIds.some((id) => !hidden.has(id))
}

// Records are never changed in place, so each text is folded once.
const folded = new WeakMap<CellItem, readonly string[]>()

function holdsText(item: CellItem, query: TextQuery): boolean {
  let texts = folded.get(item)
  if (texts === undefined) {
    texts = textFieldsOf(item.type)
      .flatMap((field) => textsIn(item, field))
      .filter((text) => text !== '')
      .map((text) => foldText(text))
    folded.set(item, texts)
  }
  return texts.some((text) => matchFolded(text, query) !== null)
}
