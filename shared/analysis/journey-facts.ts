/** Sums up one journey map in a few figures, for its printed page and the overview. */

import { itemTypes, type CellItem } from '#shared/model/cells.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { emotionFacts, type EmotionAt, type EmotionDrop, type EmotionFacts } from './emotion.ts'
import { rankGaps, type ExpectationGap } from './gaps.ts'

/** One persona's line on one emotion lane. */
export interface LineFacts extends EmotionFacts {
  readonly laneId: string
  readonly personaId: string
}

/** What holds for the visible part of a map; hidden stages, steps, lanes and lines do not count. */
export interface JourneyFacts {
  readonly stageCount: number
  readonly stepCount: number
  readonly laneCount: number
  /** Cards of all kinds. */
  readonly itemCount: number
  readonly touchpointCount: number
  readonly painPointCount: number
  /** Pain points from which at least one opportunity of the project was made. */
  readonly answeredPainPointCount: number
  readonly opportunityCount: number
  readonly lines: readonly LineFacts[]
  /** The lowest point of all lines with its persona; null where nothing was assessed. */
  readonly lowest: (EmotionAt & { readonly personaId: string }) | null
  /** The biggest drop of all lines with its persona; null where no line falls. */
  readonly biggestDrop: (EmotionDrop & { readonly personaId: string }) | null
  /** Touchpoints in the map's order whose gap is known, worst first. */
  readonly gaps: readonly ExpectationGap[]
}

/** The figures of a map; all 0 and null where it is empty or not there. */
export function journeyFacts(reader: RecordReader, journeyId: string): JourneyFacts {
  const stages = reader
    .pointingAt('stage', 'journeyId', journeyId)
    .filter((stage) => !stage.isHidden)
    .map((stage) => reader.pointingAt('step', 'stageId', stage.id).filter((step) => !step.isHidden))
    .filter((steps) => steps.length > 0)
  const stepIds = stages.flat().map((step) => step.id)
  const lanes = reader.pointingAt('lane', 'journeyId', journeyId).filter((lane) => !lane.isHidden)
  const items = visibleItems(reader, lanes, new Map(stepIds.map((id, n) => [id, n])))
  const touchpoints = items.filter((item) => item.type === 'touchpoint')
  const pains = items.filter((item) => item.type === 'pain-point')
  const lines = lineFacts(reader, journeyId, lanes, stepIds)
  return {
    stageCount: stages.length,
    stepCount: stepIds.length,
    laneCount: lanes.length,
    itemCount: items.length,
    touchpointCount: touchpoints.length,
    painPointCount: pains.length,
    answeredPainPointCount: pains.filter(
      (pain) => reader.pointingAt('opportunity', 'painPointIds', pain.id).length > 0,
    ).length,
    opportunityCount: items.filter((item) => item.type === 'opportunity').length,
    lines,
    lowest: least(
      lines,
      (line) => line.lowest,
      (at) => at.value,
    ),
    biggestDrop: least(
      lines,
      (line) => line.biggestDrop,
      (drop) => drop.delta,
    ),
    gaps: rankGaps(touchpoints),
  }
}

/** The visible items column by column, each column from top to bottom. */
function visibleItems(
  reader: RecordReader,
  lanes: readonly Lane[],
  columnOf: ReadonlyMap<string, number>,
): readonly CellItem[] {
  const items: CellItem[] = []
  for (const lane of lanes) {
    for (const type of itemTypes) {
      for (const item of reader.pointingAt(type, 'laneId', lane.id)) {
        if (columnOf.has(item.stepId)) items.push(item)
      }
    }
  }
  return items.sort((a, b) => columnOf.get(a.stepId)! - columnOf.get(b.stepId)!)
}

function lineFacts(
  reader: RecordReader,
  journeyId: string,
  lanes: readonly Lane[],
  stepIds: readonly string[],
): readonly LineFacts[] {
  const shown = reader
    .pointingAt('journey-persona', 'journeyId', journeyId)
    .filter((place) => place.isLineShown)
  return lanes
    .filter((lane) => lane.kind === 'emotion')
    .flatMap((lane) => {
      const points = reader.pointingAt('emotion-point', 'laneId', lane.id)
      return shown.map(({ personaId }) => {
        const own = points.filter((point) => point.personaId === personaId)
        const values = new Map(own.map((point) => [point.stepId, point.value]))
        const steps = stepIds.map((stepId) => ({ stepId, value: values.get(stepId) ?? null }))
        return { laneId: lane.id, personaId, ...emotionFacts(steps) }
      })
    })
}

/** The smallest of what the lines have, with its persona; the first among equals. */
function least<Found>(
  lines: readonly LineFacts[],
  pick: (line: LineFacts) => Found | null,
  measure: (found: Found) => number,
): (Found & { readonly personaId: string }) | null {
  let best: (Found & { readonly personaId: string }) | null = null
  for (const line of lines) {
    const found = pick(line)
    if (found === null) continue
    if (best === null || measure(found) < measure(best)) {
      best = { ...found, personaId: line.personaId }
    }
  }
  return best
}
