/** Lays out the touchpoints of a map as a table over as many sheets as it needs. */

import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { channelLine } from '#shared/layout/card-layout.ts'
import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'
import { contentWidth, type Draft } from './page-frame.ts'
import { pagedTable, type TableRow } from './paged-table.ts'
import type { Surface } from './paper.ts'
import type { SheetColor } from './sheet.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetSentence, SheetWords } from './sheet-words.ts'

const columns: readonly { readonly heading: SheetSentence; readonly share: number }[] = [
  { heading: 'stage', share: 0.12 },
  { heading: 'touchpoint', share: 0.24 },
  { heading: 'channel', share: 0.12 },
  { heading: 'owner', share: 0.1 },
  { heading: 'expectation', share: 0.18 },
  { heading: 'actual', share: 0.18 },
  { heading: 'gap', share: 0.06 },
]

/** Whether a map shows any touchpoint. */
export function hasTouchpoints(view: JourneyView): boolean {
  return [...view.cells.values()].some((cell) => cell.some((item) => item.type === 'touchpoint'))
}

/** The table of a map's visible touchpoints, in the order of the journey. */
export function tableSheets(
  view: JourneyView,
  surface: Surface,
  words: SheetWords,
): readonly Draft[] {
  const name = view.journey.name === '' ? words.say('untitled_map') : view.journey.name
  const title = words.say('table_of', { name })
  const place = { x: surface.margin, y: surface.margin, width: contentWidth(surface) }
  return pagedTable(rowsOf(view, words), {
    kind: 'table',
    surface,
    columns: columns.map(({ heading, share }) => ({ heading: words.say(heading), share })),
    startPage: (pen, isFirst) =>
      isFirst
        ? pen.text(title, { ...place, type: sheetType.title, role: 'part' }) + 14
        : pen.text(title, { ...place, type: sheetType.heading, color: 'ink-secondary' }) + 10,
  })
}

function* rowsOf(view: JourneyView, words: SheetWords): Generator<TableRow> {
  for (const { stage, steps } of view.stages) {
    let isFirstOfGroup = true
    for (const step of steps) {
      const items = view.lanes.flatMap((lane) => view.cells.get(cellKey(lane.id, step.id)) ?? [])
      for (const touchpoint of items) {
        if (touchpoint.type !== 'touchpoint') continue
        const stageName = isFirstOfGroup ? stage.name : ''
        yield { cells: cellsOf(touchpoint, stageName, view, words), isFirstOfGroup }
        isFirstOfGroup = false
      }
    }
  }
}

function cellsOf(
  touchpoint: Touchpoint,
  stageName: string,
  view: JourneyView,
  words: SheetWords,
): TableRow['cells'] {
  const { expectation, actual, owner, details, expectationText, actualText } = touchpoint
  const title = touchpoint.title === '' ? words.say('untitled_card') : touchpoint.title
  const gap = expectation === null || actual === null ? null : actual - expectation
  const moment = touchpoint.isMomentOfTruth ? `★ ${words.say('moment_of_truth')}` : ''
  return [
    { strong: [stageName], more: [] },
    { strong: [title], more: [moment, details] },
    { strong: [], more: [channelLine(touchpoint.channelIds, view)] },
    { strong: [], more: [owner] },
    { strong: [score(expectation)], more: [expectationText] },
    { strong: [score(actual)], more: [actualText] },
    { strong: [gap === null ? '–' : words.signed(gap)], more: [], color: gapColor(gap) },
  ]
}

/** A score on its scale. */
export function score(value: number | null): string {
  return value === null ? '–' : `${value} / 5`
}

/** The colour of a difference, beside its sign. */
export function gapColor(gap: number | null): SheetColor {
  if (gap === null || gap === 0) return 'ink-secondary'
  return gap < 0 ? 'pain-ink' : 'opportunity-ink'
}
