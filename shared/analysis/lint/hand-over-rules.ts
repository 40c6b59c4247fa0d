/** Rules on arrows: hand-overs that hurt and are left as they are, and those of which nothing is said. */

import { isBlank } from '#shared/base/text.ts'
import { handOversOf, opportunitiesAt, type HandOver } from '#shared/analysis/transitions.ts'
import { defineRule } from './lint-rule.ts'
import type { LintedMap, LintedProject } from './linted-project.ts'

export const breakWithoutOpportunity = defineRule({
  id: 'break-without-opportunity',
  severity: 'warning',
  check: (project) =>
    unanswered(project, ({ transition }) => transition.isBreak).map(({ transition }) => ({
      recordId: transition.id,
    })),
})

/** A break that repeats something too is told once. */
export const repeatWithoutOpportunity = defineRule({
  id: 'repeat-without-opportunity',
  severity: 'warning',
  check: (project) =>
    unanswered(
      project,
      ({ transition, repeatedCount }) => repeatedCount > 0 && !transition.isBreak,
    ).map(({ transition, repeatedCount }) => ({
      recordId: transition.id,
      args: { count: repeatedCount },
    })),
})

export const switchSaysNothing = defineRule({
  id: 'switch-says-nothing',
  severity: 'hint',
  check: ({ reader, maps }) =>
    maps
      .flatMap((map) => shownHandOvers(reader, map))
      .filter(({ isSwitch }) => isSwitch)
      .filter(
        ({ transition: { carried, lost, repeated, isBreak } }) =>
          !isBreak && isBlank(carried + lost + repeated),
      )
      .map(({ transition, fromChannel, toChannel }) => ({
        recordId: transition.id,
        args: { from: fromChannel?.name ?? '', to: toChannel?.name ?? '' },
      })),
})

function unanswered(
  { reader, maps }: LintedProject,
  hurts: (handOver: HandOver) => boolean,
): readonly HandOver[] {
  return maps
    .filter(({ laneKinds }) => laneKinds.has('opportunity'))
    .flatMap((map) => shownHandOvers(reader, map))
    .filter((handOver) => hurts(handOver) && opportunitiesAt(reader, handOver).length === 0)
}

/** The hand-overs of a map whose ends are both shown. */
export function shownHandOvers(
  reader: LintedProject['reader'],
  map: LintedMap,
): readonly HandOver[] {
  const shown = new Set(
    map.steps.flatMap(({ cards, touchpoints, painPoints, opportunities }) =>
      [...cards.map(({ card }) => card), ...touchpoints, ...painPoints, ...opportunities].map(
        ({ id }) => id,
      ),
    ),
  )
  return handOversOf(reader, map.journey.id).filter(
    ({ from, to }) => shown.has(from.id) && shown.has(to.id),
  )
}
