/** Turns a project into printed pages: cover, personas, maps and their tables. */

import { zoneOfLane } from '#shared/model/blueprint.ts'
import { boardStages } from '#shared/model/records/board.ts'
import { layoutBoard } from '#shared/layout/board/board-layout.ts'
import type { ThreadSubject } from '#shared/layout/thread/thread-subject.ts'
import { AppError } from '#shared/base/app-error.ts'
import { viewBlueprint } from '#shared/layout/blueprint/blueprint-view.ts'
import { filterMap, type FilteredMap } from '#shared/layout/filter/filter-map.ts'
import { isEmptyFilter, type MapFilter } from '#shared/layout/filter/map-filter.ts'
import { viewJourney, type JourneyView } from '#shared/layout/journey-view.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { boardSheet, boardTitle } from './board-sheet.ts'
import type { BoardWords } from './board-words.ts'
import { coverSheets, type ContentsEntry, type CoverContent } from './cover-sheets.ts'
import type { DifferenceContent } from './difference-content.ts'
import { differenceSheets } from './difference-sheets.ts'
import { gapSheets } from './gap-sheets.ts'
import { mapSheet, type MapContent } from './map-sheet.ts'
import { commentSheets, type PrintedConversation } from './comment-sheets.ts'
import { numberSheets, type Draft } from './page-frame.ts'
import { surfaceOf, type Orientation, type PaperName, type Surface } from './paper.ts'
import { evenCurve } from './persona-journey.ts'
import { personaSheets } from './persona-sheets.ts'
import type { Sheet, SheetWarning } from './sheet.ts'
import type { MapFindings, SheetWords } from './sheet-words.ts'
import { storySheet, type StoryContent } from './story-sheet.ts'
import { hasTouchpoints, tableSheets } from './table-sheets.ts'
import { threadSheets } from './thread-sheets.ts'

export interface SheetOptions {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly words: SheetWords & BoardWords
  /** What is said of a map below it. */
  readonly findingsOf: (journeyId: string) => MapFindings
  /** What the pages of the thread show, and the stories that are told, each on a page of its own. */
  readonly thread: ThreadSubject
  readonly stories: readonly StoryContent[]
  /** What differs between maps, each behind the pages of the map after. */
  readonly differences: readonly DifferenceContent[]
  /** Maps that are printed as they are filtered: only what matches is on them. */
  readonly filters?: readonly PrintedFilter[] | undefined
  /** Whether each map has a list of its gaps between expectation and actual. */
  readonly gaps?: boolean | undefined
  /** The comments, where they are wanted on pages at the end. */
  readonly comments?: readonly PrintedConversation[]
}

/** What one map is filtered by. */
export interface PrintedFilter {
  readonly journeyId: string
  readonly filter: MapFilter
}

export interface SheetSet {
  /** The name of the project, for the document's title. */
  readonly title: string
  readonly surface: Surface
  readonly sheets: readonly Sheet[]
  readonly warnings: readonly SheetWarning[]
}

/** Text on paper below this size, in pt, strains the eyes even of those who see well. */
export const smallestReadablePt = 5

/** A part of the document with its line in the contents. */
interface Part {
  readonly drafts: readonly Draft[]
  readonly text: string
  readonly level: ContentsEntry['level']
  readonly warning?: Omit<SheetWarning, 'page'>
}

/**
 * All pages of a project, in order and with their numbers.
 * @throws AppError `project-missing` when the reader holds no project
 */
export function makeSheets(reader: RecordReader, options: SheetOptions): SheetSet {
  const { words } = options
  const project = reader.all('project')[0]
  if (project === undefined) throw new AppError('project-missing')
  const surface = surfaceOf(options.paper, options.orientation)
  const personas = reader.all('persona')
  const views = reader.all('journey').map(({ id }) => printedView(reader, id))
  const title = project.name === '' ? words.say('untitled_project') : project.name
  const projectLine = [title, project.organisation].filter((part) => part !== '').join(' · ')
  const parts = [
    ...personas.map((persona): Part => ({
      drafts: personaSheets(persona, views, surface, words),
      text: persona.name === '' ? words.say('untitled_persona') : persona.name,
      level: 0,
    })),
    ...views.flatMap((view) => mapParts(reader, view, surface, projectLine, options)),
    ...boardParts(reader, surface, projectLine, options),
    ...threadParts(surface, options),
    ...commentParts(surface, options),
  ]
  const cover = (firstPage: number): readonly Draft[] => {
    const content: CoverContent = {
      project,
      personas,
      entries: entriesOf(parts, firstPage),
      line: coverLine(views),
    }
    return coverSheets(content, surface, words)
  }
  // How many pages the cover takes does not depend on the numbers in its contents.
  const coverPages = cover(1).length
  const drafts = [...cover(coverPages + 1), ...parts.flatMap((part) => part.drafts)]
  return {
    title,
    surface,
    sheets: numberSheets(drafts, surface, title, words),
    warnings: warningsOf(parts, coverPages + 1),
  }
}

/** A map as it is printed: what is said about it in comments is not on it. */
function printedView(reader: RecordReader, journeyId: string): JourneyView {
  return { ...viewJourney(reader, journeyId), openComments: new Map() }
}

function mapParts(
  reader: RecordReader,
  whole: JourneyView,
  surface: Surface,
  projectLine: string,
  { words, findingsOf, differences, filters, gaps = false }: SheetOptions,
): readonly Part[] {
  const filtered = filteredView(whole, filters)
  const view = filtered?.view ?? whole
  const findings = findingsOf(view.journey.id)
  const arrows = reader.all('transition')
  const { draft, textPt } = mapSheet(
    { view, findings, projectLine, filtered, arrows, isBlueprint: false },
    surface,
    words,
  )
  const name = view.journey.name === '' ? words.say('untitled_map') : view.journey.name
  const isTooSmall = textPt !== null && textPt < smallestReadablePt
  const map: Part = {
    drafts: [draft],
    text: name,
    level: 0,
    ...(isTooSmall ? { warning: { code: 'text-too-small', name: view.journey.name, textPt } } : {}),
  }
  const compared = differences
    .filter(({ journeyId }) => journeyId === view.journey.id)
    .map((content): Part => ({
      drafts: differenceSheets(content, surface, words),
      text: words.say('difference'),
      level: 1,
    }))
  const service = isServiceMap(view)
    ? [
        blueprintPart(
          { view, findings, projectLine, filtered, arrows, isBlueprint: true },
          surface,
          words,
        ),
      ]
    : []
  if (!hasTouchpoints(view)) return [map, ...service, ...compared]
  const list = gaps ? gapSheets(view, findings, surface, words) : []
  const worst: readonly Part[] =
    list.length === 0 ? [] : [{ drafts: list, text: words.say('gaps'), level: 1 }]
  const table: Part = {
    drafts: tableSheets(view, surface, words),
    text: words.say('table'),
    level: 1,
  }
  return [map, ...service, ...worst, table, ...compared]
}

/** Whether a map shows what stands behind the customers' view, so that a blueprint of it says more. */
function isServiceMap({ lanes, stages }: JourneyView): boolean {
  const zones = new Set(lanes.map(({ kind }) => zoneOfLane(kind)))
  const isSeen = zones.has('customer') || zones.has('frontstage')
  return stages.length > 0 && isSeen && (zones.has('backstage') || zones.has('support'))
}

function blueprintPart(content: MapContent, surface: Surface, words: SheetWords): Part {
  const view = viewBlueprint(content.view, false)
  const { draft, textPt } = mapSheet({ ...content, view }, surface, words)
  const { name } = view.journey
  return {
    drafts: [draft],
    text: words.say('blueprint'),
    level: 1,
    ...(textPt !== null && textPt < smallestReadablePt
      ? { warning: { code: 'text-too-small', name, textPt } }
      : {}),
  }
}

function commentParts(surface: Surface, { comments = [], words }: SheetOptions): readonly Part[] {
  const drafts = commentSheets(comments, surface, words)
  return drafts.length === 0 ? [] : [{ drafts, text: words.say('comments'), level: 0 }]
}

/** A map as its filter shows it; null where it is printed whole. */
function filteredView(whole: JourneyView, filters: SheetOptions['filters']): FilteredMap | null {
  const filter = filters?.find(({ journeyId }) => journeyId === whole.journey.id)?.filter
  if (filter === undefined || isEmptyFilter(filter)) return null
  return filterMap(whole, { filter, hidesRest: true, keptIds: new Set() })
}

/** Boards by stage, then in their order; what is empty has no page. */
function boardParts(
  reader: RecordReader,
  surface: Surface,
  projectLine: string,
  { words }: SheetOptions,
): readonly Part[] {
  const boards = boardStages.flatMap((stage) =>
    reader.all('board').filter((board) => board.stage === stage),
  )
  return boards.flatMap((board): readonly Part[] => {
    const layout = layoutBoard(reader, board.id)
    if (layout.items.size + layout.frames.size === 0) return []
    const { draft, textPt } = boardSheet({ board, layout, reader, projectLine }, surface, words)
    const text = boardTitle(board, words)
    const isTooSmall = textPt !== null && textPt < smallestReadablePt
    return [
      {
        drafts: [draft],
        text,
        level: 0,
        ...(isTooSmall ? { warning: { code: 'text-too-small', name: text, textPt } } : {}),
      },
    ]
  })
}

function threadParts(surface: Surface, options: SheetOptions): readonly Part[] {
  const { thread, stories, words } = options
  const pages = threadSheets(thread, surface, words)
  return [
    ...(pages.length === 0
      ? []
      : [{ drafts: pages, text: words.say('thread'), level: 0 } as const]),
    ...stories.map((story): Part => ({
      drafts: [storySheet(story, surface, words)],
      text: story.title === '' ? words.say('untitled_card') : story.title.replaceAll('\n', ' '),
      level: 1,
    })),
  ]
}

function entriesOf(parts: readonly Part[], firstPage: number): readonly ContentsEntry[] {
  return firstPages(parts, firstPage).map(({ part, page }) => ({
    text: part.text,
    level: part.level,
    page,
  }))
}

function warningsOf(parts: readonly Part[], firstPage: number): readonly SheetWarning[] {
  return firstPages(parts, firstPage).flatMap(({ part, page }) =>
    part.warning === undefined ? [] : [{ ...part.warning, page }],
  )
}

function firstPages(
  parts: readonly Part[],
  firstPage: number,
): readonly { readonly part: Part; readonly page: number }[] {
  let page = firstPage
  return parts.map((part) => {
    const first = page
    page += part.drafts.length
    return { part, page: first }
  })
}

/** The first line of the first map that has one. */
function coverLine(views: readonly JourneyView[]): CoverContent['line'] {
  for (const view of views) {
    for (const { persona, isLineShown } of view.personas) {
      const box = { x: 0, y: 0, width: 1, height: 1 }
      const curve = isLineShown ? evenCurve(view, persona.id, box) : null
      if (curve !== null && curve.path !== '') return { view, persona }
    }
  }
  return null
}
