/** Gathers the visible parts of all maps once, in the form in which rules ask for them. */

import type { ThreadBreak } from '#shared/analysis/thread/thread-break.ts'
import type { ThreadGraph } from '#shared/analysis/thread/thread-graph.ts'
import type { Card } from '#shared/model/records/card.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { JourneyPersona } from '#shared/model/records/journey-persona.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import type { Lane, LaneKind } from '#shared/model/records/lane.ts'
import type { Opportunity } from '#shared/model/records/opportunity.ts'
import type { PainPoint } from '#shared/model/records/pain-point.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** A card with the kind of lane it lies in. */
export interface CardInLane {
  readonly card: Card
  readonly stepId: string
  readonly laneKind: LaneKind
}

/** A visible step with what lies in its visible cells, lane by lane from top to bottom. */
export interface LintedStep {
  readonly step: Step
  readonly cards: readonly CardInLane[]
  readonly touchpoints: readonly Touchpoint[]
  readonly painPoints: readonly PainPoint[]
  readonly opportunities: readonly Opportunity[]
  readonly emotionPoints: readonly EmotionPoint[]
  readonly isEmpty: boolean
}

/** A visible stage with its visible steps. */
export interface LintedStage {
  readonly stage: Stage
  readonly steps: readonly LintedStep[]
  readonly isEmpty: boolean
}

/** The visible part of a map: what is hidden was put aside on purpose. */
export interface LintedMap {
  readonly journey: Journey
  readonly stages: readonly LintedStage[]
  /** The steps of all stages. */
  readonly steps: readonly LintedStep[]
  /** Kinds of the visible lanes; a map is not asked for what it has no lane for. */
  readonly laneKinds: ReadonlySet<LaneKind>
  readonly places: readonly JourneyPersona[]
  /** True for a map on which nothing has been written yet. */
  readonly isEmpty: boolean
}

export interface LintedProject {
  readonly reader: RecordReader
  readonly maps: readonly LintedMap[]
  /** The thread, worked out once for all rules. */
  readonly graph: ThreadGraph
  readonly breaks: readonly ThreadBreak[]
  /** The day of looking, as `2026-03-02`; '' where it does not matter. */
  readonly today: string
}

/** The visible part of one map, in small steps; its records are read once. */
export function* lintedMap(
  reader: RecordReader,
  journey: Journey,
): Generator<undefined, LintedMap, undefined> {
  const lanes = reader.pointingAt('lane', 'journeyId', journey.id).filter((lane) => !lane.isHidden)
  const cards = byStep(lanes, ({ id, kind }) =>
    reader.pointingAt('card', 'laneId', id).map((card) => ({
      card,
      stepId: card.stepId,
      laneKind: kind,
    })),
  )
  yield
  const touchpoints = byStep(lanes, ({ id }) => reader.pointingAt('touchpoint', 'laneId', id))
  yield
  const painPoints = byStep(lanes, ({ id }) => reader.pointingAt('pain-point', 'laneId', id))
  yield
  const opportunities = byStep(lanes, ({ id }) => reader.pointingAt('opportunity', 'laneId', id))
  yield
  const emotionPoints = byStep(lanes, ({ id }) => reader.pointingAt('emotion-point', 'laneId', id))
  yield
  const parts = { cards, touchpoints, painPoints, opportunities, emotionPoints }
  const stages = reader
    .pointingAt('stage', 'journeyId', journey.id)
    .filter((stage) => !stage.isHidden)
    .map((stage): LintedStage => {
      const steps = reader
        .pointingAt('step', 'stageId', stage.id)
        .filter((step) => !step.isHidden)
        .map((step) => lintedStep(step, parts))
      return { stage, steps, isEmpty: steps.every((step) => step.isEmpty) }
    })
    .filter(({ steps }) => steps.length > 0)
  return {
    journey,
    stages,
    steps: stages.flatMap(({ steps }) => steps),
    laneKinds: new Set(lanes.map((lane) => lane.kind)),
    places: reader.pointingAt('journey-persona', 'journeyId', journey.id),
    isEmpty: stages.every((stage) => stage.isEmpty),
  }
}

type ByStep<Part> = ReadonlyMap<string, readonly Part[]>

interface MapParts {
  readonly cards: ByStep<CardInLane>
  readonly touchpoints: ByStep<Touchpoint>
  readonly painPoints: ByStep<PainPoint>
  readonly opportunities: ByStep<Opportunity>
  readonly emotionPoints: ByStep<EmotionPoint>
}

/** What some lanes hold, by the step it lies at. */
function byStep<Part extends { readonly stepId: string }>(
  lanes: readonly Lane[],
  read: (lane: Lane) => readonly Part[],
): ByStep<Part> {
  const parts = new Map<string, Part[]>()
  for (const lane of lanes) {
    for (const part of read(lane)) {
      const known = parts.get(part.stepId)
      if (known === undefined) parts.set(part.stepId, [part])
      else known.push(part)
    }
  }
  return parts
}

function lintedStep(step: Step, parts: MapParts): LintedStep {
  const cards = parts.cards.get(step.id) ?? []
  const touchpoints = parts.touchpoints.get(step.id) ?? []
  const painPoints = parts.painPoints.get(step.id) ?? []
  const opportunities = parts.opportunities.get(step.id) ?? []
  const emotionPoints = parts.emotionPoints.get(step.id) ?? []
  const all = [cards, touchpoints, painPoints, opportunities, emotionPoints]
  const isEmpty = all.every((each) => each.length === 0)
  return { step, cards, touchpoints, painPoints, opportunities, emotionPoints, isEmpty }
}
