/** Lists what people expect and get at the touchpoints of a map on pages of its own, the worst gap first. */

import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { channelLine } from '#shared/layout/card-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { contentWidth, type Draft } from './page-frame.ts'
import { pagedTable, type TableRow } from './paged-table.ts'
import type { Surface } from './paper.ts'
import { sheetType } from './sheet-type.ts'
import type { MapFindings, SheetSentence, SheetWords } from './sheet-words.ts'
import { gapColor, score } from './table-sheets.ts'

const columns: readonly { readonly heading: SheetSentence; readonly share: number }[] = [
  { heading: 'gap', share: 0.07 },
  { heading: 'touchpoint', share: 0.22 },
  { heading: 'stage', share: 0.13 },
  { heading: 'channel', share: 0.12 },
  { heading: 'expectation', share: 0.23 },
  { heading: 'actual', share: 0.23 },
]

/** The touchpoints of a view whose gap is known; none gives no page. */
export function gapSheets(
  view: JourneyView,
  findings: MapFindings,
  surface: Surface,
  words: SheetWords,
): readonly Draft[] {
  // Scores are shown where the lane with their cards is left out, too.
  const lists = [...view.cells.values(), ...view.touchpoints.values()]
  const shown = new Set(lists.flatMap((list) => list.map(({ id }) => id)))
  const gaps = findings.gaps.filter(({ touchpoint }) => shown.has(touchpoint.id))
  if (gaps.length === 0) return []
  const stageOf = new Map(
    view.stages.flatMap(({ stage, steps }) => steps.map(({ id }) => [id, stage.name] as const)),
  )
  const rows = gaps.map(({ touchpoint, gap }): TableRow => ({
    cells: cellsOf(touchpoint, gap, stageOf.get(touchpoint.stepId) ?? '', view, words),
    isFirstOfGroup: false,
  }))
  const name = view.journey.name === '' ? words.say('untitled_map') : view.journey.name
  const title = words.say('gaps_of', { name })
  const place = { x: surface.margin, y: surface.margin, width: contentWidth(surface) }
  return pagedTable(rows, {
    kind: 'gaps',
    surface,
    columns: columns.map(({ heading, share }) => ({ heading: words.say(heading), share })),
    startPage(pen, isFirst) {
      if (!isFirst) {
        return pen.text(title, { ...place, type: sheetType.heading, color: 'ink-secondary' }) + 10
      }
      const y = pen.text(title, { ...place, type: sheetType.title, role: 'part' }) + 3
      const about = words.say('gaps_about', {
        below: gaps.filter(({ gap }) => gap < 0).length,
        total: gaps.length,
      })
      return pen.text(about, { ...place, y, type: sheetType.small, color: 'ink-secondary' }) + 12
    },
  })
}

function cellsOf(
  touchpoint: Touchpoint,
  gap: number,
  stageName: string,
  view: JourneyView,
  words: SheetWords,
): TableRow['cells'] {
  const { title, isMomentOfTruth, expectation, expectationText, actual, actualText } = touchpoint
  const moment = isMomentOfTruth ? `★ ${words.say('moment_of_truth')}` : ''
  return [
    { strong: [words.signed(gap)], more: [], color: gapColor(gap) },
    { strong: [title === '' ? words.say('untitled_card') : title], more: [moment] },
    { strong: [], more: [stageName] },
    { strong: [], more: [channelLine(touchpoint.channelIds, view)] },
    { strong: [score(expectation)], more: [expectationText] },
    { strong: [score(actual)], more: [actualText] },
  ]
}
