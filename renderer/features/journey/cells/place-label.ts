/** Says in words where the keyboard is on the map, for screen readers. */

import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import { isWide, spanOf, type CellRange } from '#shared/layout/cell-range.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'
import { isExpectationLane, touchpointsIn } from '#shared/layout/expectation/rated-touchpoints.ts'
import { scoresLabel } from '#renderer/looks/scores.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { feelingLabel, type FeelingWords } from '#renderer/i18n/feelings.ts'

/** Stage, step, lane, what is there, and how much is chosen from there. */
export function placeLabel(
  words: FeelingWords,
  view: JourneyView,
  place: CellPlace,
  range: CellRange | null,
): string {
  const { translate } = words
  const lane = view.lanes.find((each) => each.id === place.laneId)
  const stage = view.stages.find(({ steps }) => steps.some((step) => step.id === place.stepId))
  if (lane === undefined || stage === undefined) return translate('journey.map')
  const index = stage.steps.findIndex((step) => step.id === place.stepId)
  const step = stage.steps[index]
  const cell = translate('journey.cell', {
    stage: nameOr(translate, stage.stage.name),
    step: step === undefined || step.name === '' ? String(index + 1) : step.name,
    lane: laneName(translate, lane),
  })
  const span = range !== null && isWide(range) ? spanOf(view, range) : null
  const size =
    span === null
      ? ''
      : translate('paste.range', {
          rows: span.bottom - span.top + 1,
          columns: span.right - span.left + 1,
        })
  return [`${cell}: ${contentLabel(words, view, place)}`, size].filter(Boolean).join(', ')
}

function contentLabel(words: FeelingWords, view: JourneyView, place: CellPlace): string {
  if (place.personaId !== null) {
    const persona = view.personas.find((each) => each.persona.id === place.personaId)?.persona
    const point = view.emotionPoints.get(place.laneId)?.get(place.personaId)?.get(place.stepId)
    return `${persona?.name ?? ''} ${feelingLabel(words, point?.value ?? null)}`
  }
  if (isExpectationLane(view, place.laneId)) {
    const rated = touchpointsIn(view, place.stepId).find(({ id }) => id === place.itemId)
    return rated === undefined
      ? words.translate('expectation.none_here')
      : scoresLabel(words, rated)
  }
  const item = (view.cells.get(cellKey(place.laneId, place.stepId)) ?? []).find(
    (each): each is CellItem => isCellItem(each) && each.id === place.itemId,
  )
  return item === undefined ? words.translate('journey.cell_empty') : item.title
}
