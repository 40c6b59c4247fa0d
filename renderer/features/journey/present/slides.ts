/** Decides which pages a map is presented on, and what of it stands on each. */

import type { MapDifference } from '#shared/analysis/difference/map-difference.ts'
import { cellKey, type JourneyView, type StageWithSteps } from '#shared/layout/journey-view.ts'
import type { CellItem } from '#shared/model/cells.ts'
import type { Card } from '#shared/model/records/card.ts'
import type { Opportunity } from '#shared/model/records/opportunity.ts'
import type { PainPoint } from '#shared/model/records/pain-point.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import type { ChangeGroup } from '#renderer/looks/difference-content.ts'

export type Slide =
  | { readonly kind: 'whole' }
  | { readonly kind: 'stage'; readonly index: number }
  | { readonly kind: 'difference'; readonly difference: MapDifference }
  | { readonly kind: 'changes'; readonly group: ChangeGroup }

/**
 * The whole map, then stage by stage; where it is compared with another one, what differs as a
 * whole and in each stage in which something came, moved or changed.
 */
export function slidesOf(
  view: JourneyView,
  difference: MapDifference | null,
  groups: readonly ChangeGroup[],
): readonly Slide[] {
  return [
    { kind: 'whole' },
    ...view.stages.map((_, index) => ({ kind: 'stage', index }) as const),
    ...(difference === null
      ? []
      : [
          { kind: 'difference', difference } as const,
          ...groups
            .filter(({ stage }) => stage !== null)
            .map(toldChanges)
            .filter(({ rows }) => rows.length > 0)
            .map((group) => ({ kind: 'changes', group }) as const),
        ]),
  ]
}

/** What is no longer there says little to those who never saw it, so it is left to the list. */
function toldChanges(group: ChangeGroup): ChangeGroup {
  return {
    ...group,
    rows: group.rows.filter(
      ({ kinds, type }) => !kinds.includes('removed') || type === 'touchpoint',
    ),
  }
}

export interface StageContent {
  readonly pains: readonly PainPoint[]
  readonly opportunities: readonly Opportunity[]
  /** What people said, then what they thought. */
  readonly quotes: readonly Card[]
  /** Step by step. */
  readonly touchpoints: readonly (readonly Touchpoint[])[]
}

/** What lies in a stage; with a persona, what concerns that one or everybody. */
export function stageContent(
  view: JourneyView,
  { steps }: StageWithSteps,
  personaId: string | null,
): StageContent {
  const concerns = (ids: readonly string[]): boolean =>
    personaId === null || ids.length === 0 || ids.includes(personaId)
  const inStep = steps.map(({ id }) =>
    view.lanes.flatMap((lane) =>
      (view.cells.get(cellKey(lane.id, id)) ?? []).map((item) => ({ item, kind: lane.kind })),
    ),
  )
  const all = inStep.flat()
  const items = all.map(({ item }) => item)
  const cardsOf = (kind: string): readonly Card[] =>
    all.flatMap(({ item, kind: own }) =>
      item.type === 'card' &&
      own === kind &&
      concerns(item.personaId === null ? [] : [item.personaId])
        ? [item]
        : [],
    )
  return {
    pains: items
      .filter((item): item is PainPoint => item.type === 'pain-point' && concerns(item.personaIds))
      .toSorted((a, b) => (b.severity ?? 0) - (a.severity ?? 0)),
    opportunities: items.filter((item): item is Opportunity => item.type === 'opportunity'),
    quotes: [...cardsOf('quote'), ...cardsOf('thought')],
    touchpoints: inStep.map((each) =>
      each
        .map(({ item }) => item)
        .filter((item: CellItem): item is Touchpoint => item.type === 'touchpoint'),
    ),
  }
}

/** A persona's emotion line over some steps; null where not assessed. */
export interface PresentedLine {
  readonly persona: Persona
  readonly values: readonly (number | null)[]
}

/** The lines that are shown on the map, or that of one persona, on the first emotion lane. */
export function linesOf(
  view: JourneyView,
  stepIds: readonly string[],
  personaId: string | null,
): readonly PresentedLine[] {
  const lane = view.lanes.find(({ kind }) => kind === 'emotion')
  const points = view.emotionPoints.get(lane?.id ?? '')
  return view.personas
    .filter(({ persona, isLineShown }) =>
      personaId === null ? isLineShown : persona.id === personaId,
    )
    .map(({ persona }) => ({
      persona,
      values: stepIds.map((id) => points?.get(persona.id)?.get(id)?.value ?? null),
    }))
    .filter(({ values }) => values.some((value) => value !== null))
}
