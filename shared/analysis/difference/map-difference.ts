/** Compares two maps of one project, such as how a service is and how it shall be, stage by stage. */

import type { Channel } from '#shared/model/records/channel.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { alignSteps, alignStages, type AlignedStep } from './align.ts'
import { figureDifference, type FigureDifference } from './figures.ts'
import { MapFigures } from './map-figures.ts'
import { allRecords, mapRecords, type MapRecords } from './map-records.ts'
import { pairMaps } from './pair-maps.ts'
import { differencesBetween, type RecordDifference } from './record-differences.ts'
import { sortByPlace, stageIdOf } from './place-of-difference.ts'

/** How one persona feels on both sides; means of what was assessed. */
export interface FeelingDifference extends FigureDifference {
  readonly persona: Persona
}

/** What differs in a stage; at least one of its sides is there. */
export interface StageDifference {
  readonly before: Stage | null
  readonly after: Stage | null
  readonly differences: readonly RecordDifference[]
  /** Of those who were assessed in it on any side. */
  readonly feelings: readonly FeelingDifference[]
  /** Mean of reality minus expectation at its touchpoints. */
  readonly gap: FigureDifference
  /** Minutes of waiting. */
  readonly waiting: FigureDifference
}

/** One persona's emotion line on both maps, column by column; null where not assessed. */
export interface LineDifference {
  readonly persona: Persona
  readonly before: readonly (number | null)[]
  readonly after: readonly (number | null)[]
}

/** A channel that is used more or less often than before. */
export interface ChannelDifference {
  readonly channel: Channel
  /** Number of touchpoints that go through it. */
  readonly before: number
  readonly after: number
}

export interface MapDifference {
  readonly before: Journey
  readonly after: Journey
  /** What belongs to no stage: the map itself, its lanes and personas. */
  readonly common: readonly RecordDifference[]
  /** In the order of the map after; what is gone stands where it stood. */
  readonly stages: readonly StageDifference[]
  /** The steps that are seen on any side, in the order of the stages. */
  readonly columns: readonly AlignedStep[]
  readonly lines: readonly LineDifference[]
  /** Of all personas that were assessed on both maps. */
  readonly emotion: FigureDifference
  readonly gap: FigureDifference
  readonly waiting: FigureDifference
  readonly channels: readonly ChannelDifference[]
}

/** What a map is like on screen, or differs in by being another map. */
const ignoredFields: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  journey: ['name', 'state', 'isStructureLocked'],
  step: ['width'],
  lane: ['height', 'isCollapsed'],
  'journey-persona': ['isLineShown'],
}

/** The difference of two maps; null where one of them is not there. */
export function mapDifference(
  reader: RecordReader,
  beforeId: string,
  afterId: string,
): MapDifference | null {
  const before = mapRecords(reader, beforeId)
  const after = mapRecords(reader, afterId)
  if (before === null || after === null) return null
  const pairs = pairMaps(before, after)
  const all = differencesBetween(allRecords(before), allRecords(after), {
    pairs,
    ignores: (type, field) => ignoredFields[type]?.includes(field) ?? false,
  })
  // How people feel is compared as lines and means, not point by point.
  const differences = sortByPlace(all, before, after).filter(({ type }) => type !== 'emotion-point')
  const figures = { before: new MapFigures(before), after: new MapFigures(after) }
  const columns = alignSteps(before, after, pairs).filter(
    ({ before: old, after: now }) =>
      figures.before.stepIds.includes(old?.id ?? '') ||
      figures.after.stepIds.includes(now?.id ?? ''),
  )
  const personas = personasOf(reader, before, after, figures)
  const everywhere = {
    before: new Set(figures.before.stepIds),
    after: new Set(figures.after.stepIds),
  }
  const assessedAfter = figures.after.assessed()
  const onBoth = new Set([...figures.before.assessed()].filter((id) => assessedAfter.has(id)))
  return {
    before: before.journey,
    after: after.journey,
    common: differences.filter((each) => stageIdOf(each, before, after) === null),
    stages: alignStages(before, after, pairs).map((stage): StageDifference => {
      const own = new Set([stage.after?.id, stage.before?.id])
      const steps = {
        before: stepsIn(before, figures.before, stage.before),
        after: stepsIn(after, figures.after, stage.after),
      }
      return {
        ...stage,
        differences: differences.filter((each) => own.has(stageIdOf(each, before, after) ?? '')),
        feelings: personas.flatMap((persona) => {
          const found = feeling(figures, new Set([persona.id]), steps)
          return found.before === null && found.after === null ? [] : [{ persona, ...found }]
        }),
        gap: figureDifference(figures.before.gap(steps.before), figures.after.gap(steps.after)),
        waiting: figureDifference(
          figures.before.waiting(steps.before),
          figures.after.waiting(steps.after),
        ),
      }
    }),
    columns,
    lines: personas.map((persona) => ({
      persona,
      before: columns.map(({ before: step }) => feelingAt(figures.before, persona, step?.id)),
      after: columns.map(({ after: step }) => feelingAt(figures.after, persona, step?.id)),
    })),
    emotion: feeling(figures, onBoth, everywhere),
    gap: figureDifference(
      figures.before.gap(everywhere.before),
      figures.after.gap(everywhere.after),
    ),
    waiting: figureDifference(
      figures.before.waiting(everywhere.before),
      figures.after.waiting(everywhere.after),
    ),
    channels: channelDifferences(reader, figures),
  }
}

interface BothFigures {
  readonly before: MapFigures
  readonly after: MapFigures
}

interface BothSteps {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

function feeling(
  { before, after }: BothFigures,
  personaIds: ReadonlySet<string>,
  steps: BothSteps,
): FigureDifference {
  return figureDifference(
    before.emotion(personaIds, steps.before),
    after.emotion(personaIds, steps.after),
  )
}

function feelingAt(figures: MapFigures, persona: Persona, stepId: string | undefined) {
  return stepId === undefined || !figures.stepIds.includes(stepId)
    ? null
    : figures.feelingAt(persona.id, stepId)
}

function stepsIn(map: MapRecords, figures: MapFigures, stage: Stage | null): ReadonlySet<string> {
  const own = map.steps.filter(({ stageId }) => stageId === stage?.id)
  return new Set(own.map(({ id }) => id).filter((id) => figures.stepIds.includes(id)))
}

/** Those who were assessed on any of the maps, in the order of the map after. */
function personasOf(
  reader: RecordReader,
  before: MapRecords,
  after: MapRecords,
  figures: BothFigures,
): readonly Persona[] {
  const assessed = new Set([...figures.before.assessed(), ...figures.after.assessed()])
  const ids = new Set([...after.personas, ...before.personas].map(({ personaId }) => personaId))
  return [...ids].filter((id) => assessed.has(id)).flatMap((id) => reader.get('persona', id) ?? [])
}

function channelDifferences(
  reader: RecordReader,
  figures: BothFigures,
): readonly ChannelDifference[] {
  const then = figures.before.channels()
  const now = figures.after.channels()
  return reader.all('channel').flatMap((channel) => {
    const before = then.get(channel.id) ?? 0
    const after = now.get(channel.id) ?? 0
    return before === after ? [] : [{ channel, before, after }]
  })
}
