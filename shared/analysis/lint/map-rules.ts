/** Rules on maps, stages, steps and cards: whether a reader can tell what they are about. */

import { isBlank } from '#shared/base/text.ts'
import type { CellItem } from '#shared/model/cells.ts'
import { defineRule } from './lint-rule.ts'
import type { LintedStep } from './linted-project.ts'

export const journeyWithoutScenario = defineRule({
  id: 'journey-without-scenario',
  severity: 'warning',
  check: ({ maps }) =>
    maps
      .filter(({ journey, isEmpty }) => !isEmpty && isBlank(journey.scenario))
      .map(({ journey }) => ({ recordId: journey.id })),
})

export const journeyWithoutGoal = defineRule({
  id: 'journey-without-goal',
  severity: 'hint',
  check: ({ maps }) =>
    maps
      .filter(({ journey, isEmpty }) => !isEmpty && isBlank(journey.goal))
      .map(({ journey }) => ({ recordId: journey.id })),
})

/** A map is told from somebody's point of view. */
export const journeyWithoutPersona = defineRule({
  id: 'journey-without-persona',
  severity: 'warning',
  check: ({ maps }) =>
    maps
      .filter(({ places, isEmpty }) => !isEmpty && places.length === 0)
      .map(({ journey }) => ({ recordId: journey.id })),
})

export const stageWithoutName = defineRule({
  id: 'stage-without-name',
  severity: 'error',
  check: ({ maps }) =>
    maps
      .flatMap(({ stages }) => stages)
      .filter(({ stage }) => isBlank(stage.name))
      .map(({ stage }) => ({ recordId: stage.id })),
})

/** Stages that nothing was written for yet are told as empty steps instead. */
export const stageWithoutTouchpoint = defineRule({
  id: 'stage-without-touchpoint',
  severity: 'warning',
  check: ({ maps }) =>
    maps
      .filter(({ laneKinds }) => laneKinds.has('touchpoint'))
      .flatMap(({ stages }) => stages)
      .filter(({ isEmpty }) => !isEmpty)
      .filter(({ steps }) => steps.every(({ touchpoints }) => touchpoints.length === 0))
      .map(({ stage }) => ({ recordId: stage.id })),
})

export const stepEmpty = defineRule({
  id: 'step-empty',
  severity: 'hint',
  check: ({ maps }) =>
    maps
      .filter(({ isEmpty }) => !isEmpty)
      .flatMap(({ steps }) => steps)
      .filter(({ isEmpty }) => isEmpty)
      .map(({ step }) => ({ recordId: step.id })),
})

export const cardWithoutTitle = defineRule({
  id: 'card-without-title',
  severity: 'error',
  check: ({ maps }) =>
    maps
      .flatMap(({ steps }) => steps)
      .flatMap(itemsOf)
      .filter(({ title }) => isBlank(title))
      .map((item) => ({
        recordId: item.id,
        fix: isBare(item) ? { kind: 'remove-item', itemId: item.id } : undefined,
      })),
})

export const quoteWithoutSource = defineRule({
  id: 'quote-without-source',
  severity: 'warning',
  check: ({ maps }) =>
    maps
      .flatMap(({ steps }) => steps)
      .flatMap(({ cards }) => cards)
      .filter(({ card, laneKind }) => laneKind === 'quote' && isBlank(card.source))
      .map(({ card }) => ({ recordId: card.id })),
})

function itemsOf(step: LintedStep): readonly CellItem[] {
  const { cards, touchpoints, painPoints, opportunities } = step
  return [...cards.map(({ card }) => card), ...touchpoints, ...painPoints, ...opportunities]
}

/** Whether nothing was written or chosen at an item, so that removing it loses nothing. */
function isBare({ id: _id, type: _type, laneId: _l, stepId: _s, order: _o, ...rest }: CellItem) {
  return Object.values(rest).every(
    (value) =>
      value === null ||
      value === false ||
      (typeof value === 'string' && isBlank(value)) ||
      (Array.isArray(value) && value.length === 0),
  )
}
