/** Shows a map through a filter: for the canvas, the far view, the table, the minimap and paper alike. */

import type { CellItem } from '#shared/model/cells.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { touchpointsThrough } from '#shared/layout/expectation/rated-touchpoints.ts'
import { cardTest, isSameContext, matchContext, type MatchContext } from './card-match.ts'
import { isEmptyFilter, narrowsCards, type MapFilter } from './map-filter.ts'

/** How a map is looked at. */
export interface MapLook {
  readonly filter: MapFilter
  /** Whether cards that do not match are left out; else they stay, faded. */
  readonly hidesRest: boolean
  /** Cards that stay where others are left out, since they were just written; faded if need be. */
  readonly keptIds: ReadonlySet<string>
}

export interface FilteredMap {
  /** The map with all that its records show. */
  readonly whole: JourneyView
  /** The map as it is shown. */
  readonly view: JourneyView
  /** Ids of the cards that are shown although they do not match. */
  readonly faded: ReadonlySet<string>
  /** Cards in the lanes that are shown, and how many of them match. */
  readonly total: number
  readonly matching: number
}

/** What a filtered map was made of, for the one that comes after it. */
interface Making {
  readonly look: MapLook
  readonly context: MatchContext
  readonly cells: ReadonlyMap<string, FilteredCell>
}

interface FilteredCell {
  /** The cell it was made from: the same list matches the same. */
  readonly items: readonly CellItem[]
  readonly shown: readonly CellItem[]
  readonly fadedIds: readonly string[]
  readonly matching: number
}

const makings = new WeakMap<FilteredMap, Making>()
const none: ReadonlySet<string> = new Set()

/**
 * The map as a look shows it. With `previous`, only cells that are other lists than before are
 * matched again; what is equal stays the same objects. Without a filter it is the map itself.
 */
export function filterMap(whole: JourneyView, look: MapLook, previous?: FilteredMap): FilteredMap {
  const { filter } = look
  if (isEmptyFilter(filter)) {
    if (previous?.whole === whole && previous.view === whole) return previous
    const total = countItems(whole)
    return { whole, view: whole, faded: none, total, matching: total }
  }
  const context = matchContext(whole, filter)
  const old = previous === undefined ? undefined : makings.get(previous)
  const isSameLook =
    old?.look.hidesRest === look.hidesRest &&
    old.look.keptIds === look.keptIds &&
    isSameContext(old.context, context)
  if (isSameLook && previous?.whole === whole) return previous
  const cells = matchCells(whole, look, context, isSameLook ? old.cells : undefined)
  const shown = [...cells.values()]
  const fadedIds = shown.flatMap((cell) => cell.fadedIds)
  const filtered: FilteredMap = {
    whole,
    view: viewThrough(whole, look, context, cells, previous?.view),
    faded: keepSet(previous?.faded ?? none, fadedIds),
    total: shown.reduce((sum, { items }) => sum + items.length, 0),
    matching: shown.reduce((sum, { matching }) => sum + matching, 0),
  }
  makings.set(filtered, { look, context, cells })
  return filtered
}

function matchCells(
  whole: JourneyView,
  { filter, hidesRest, keptIds }: MapLook,
  context: MatchContext,
  old: ReadonlyMap<string, FilteredCell> | undefined,
): ReadonlyMap<string, FilteredCell> {
  const narrows = narrowsCards(filter)
  const hiddenLanes = new Set(filter.hiddenLaneIds)
  const matches = cardTest(context)
  const cells = new Map<string, FilteredCell>()
  for (const [key, items] of whole.cells) {
    if (hiddenLanes.has(key.slice(0, key.indexOf('|')))) continue
    const before = old?.get(key)
    if (before?.items === items) cells.set(key, before)
    else if (!narrows) {
      cells.set(key, { items, shown: items, fadedIds: [], matching: items.length })
    } else {
      const others = items.filter((item) => !matches(item))
      const left = hidesRest ? others.filter(({ id }) => !keptIds.has(id)) : []
      const shown = left.length === 0 ? items : items.filter((item) => !left.includes(item))
      const faded = left.length === 0 ? others : others.filter((item) => !left.includes(item))
      cells.set(key, {
        items,
        shown,
        fadedIds: faded.map(({ id }) => id),
        matching: items.length - others.length,
      })
    }
  }
  return cells
}

function viewThrough(
  whole: JourneyView,
  { filter, hidesRest, keptIds }: MapLook,
  context: MatchContext,
  cells: ReadonlyMap<string, FilteredCell>,
  before: JourneyView | undefined,
): JourneyView {
  const hiddenLanes = new Set(filter.hiddenLaneIds)
  const hiddenPeople = new Set(filter.hiddenPersonaIds)
  const lanes = whole.lanes.filter(({ id }) => !hiddenLanes.has(id))
  // A persona keeps its place, by which lines are told apart; only its line is not shown.
  const personas = whole.personas.map((each, n) => {
    if (!each.isLineShown || !hiddenPeople.has(each.persona.id)) return each
    const old = before?.personas[n]
    return old?.place === each.place && old.persona === each.persona && !old.isLineShown
      ? old
      : { ...each, isLineShown: false }
  })
  const hasLessCells = hidesRest || hiddenLanes.size > 0
  const shown = new Map<string, readonly CellItem[]>()
  if (hasLessCells) {
    for (const [key, cell] of cells) if (cell.shown.length > 0) shown.set(key, cell.shown)
  }
  const parts = {
    lanes: keepList(whole.lanes, keepList(before?.lanes, lanes)),
    personas: keepList(whole.personas, keepList(before?.personas, personas)),
    cells: hasLessCells ? keepCells(before?.cells, shown) : whole.cells,
    // Their rows stand for themselves where the lane with their cards is left out.
    touchpoints:
      hidesRest && narrowsCards(filter)
        ? touchpointsMatching(whole, context, keptIds, before)
        : whole.touchpoints,
  }
  const isWhole =
    parts.lanes === whole.lanes &&
    parts.personas === whole.personas &&
    parts.cells === whole.cells &&
    parts.touchpoints === whole.touchpoints
  return isWhole ? whole : { ...whole, ...parts }
}

function touchpointsMatching(
  { touchpoints }: JourneyView,
  context: MatchContext,
  keptIds: ReadonlySet<string>,
  before: JourneyView | undefined,
): JourneyView['touchpoints'] {
  const matches = cardTest(context)
  const isShown = (item: CellItem) => keptIds.has(item.id) || matches(item)
  return touchpointsThrough(touchpoints, isShown, before?.touchpoints)
}

/**
 * The index among all cards of a cell for an index among those that are shown; null for the end.
 * The cards in `moving` count as gone.
 */
export function indexInWhole(
  { whole, view }: Pick<FilteredMap, 'whole' | 'view'>,
  key: string,
  index: number | null,
  moving: ReadonlySet<string>,
): number | null {
  if (index === null || whole.cells === view.cells) return index
  const staying = (cells: JourneyView['cells']) =>
    (cells.get(key) ?? []).filter(({ id }) => !moving.has(id))
  const [all, shown] = [staying(whole.cells), staying(view.cells)]
  const above = shown[index - 1]
  if (above !== undefined) return all.indexOf(above) + 1
  const below = shown[index]
  return below === undefined ? null : all.indexOf(below)
}

function countItems({ cells }: JourneyView): number {
  let count = 0
  for (const cell of cells.values()) count += cell.length
  return count
}

function keepList<Item>(old: readonly Item[] | undefined, fresh: readonly Item[]): readonly Item[] {
  const isSame = old?.length === fresh.length && fresh.every((item, n) => item === old[n])
  return isSame ? old : fresh
}

function keepCells(
  old: JourneyView['cells'] | undefined,
  fresh: JourneyView['cells'],
): JourneyView['cells'] {
  if (old?.size !== fresh.size) return fresh
  for (const [key, items] of fresh) if (old.get(key) !== items) return fresh
  return old
}

function keepSet(old: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return old.size === ids.length && ids.every((id) => old.has(id)) ? old : new Set(ids)
}
