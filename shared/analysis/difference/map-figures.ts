/** Reads the figures of a map, or of some of its steps: feelings, gaps to what is expected, waiting. */

import { expectationGap } from '#shared/analysis/gaps.ts'
import { meanOf, sumOf, type Figure } from './figures.ts'
import type { MapRecords } from './map-records.ts'

/** Reads what is seen of a map; what is hidden does not count. */
export class MapFigures {
  private readonly map: MapRecords
  private readonly laneIds: ReadonlySet<string>
  /** Ids of the steps that are seen, from left to right. */
  readonly stepIds: readonly string[]

  constructor(map: MapRecords) {
    this.map = map
    const shown = new Set(map.stages.filter(({ isHidden }) => !isHidden).map(({ id }) => id))
    this.laneIds = new Set(map.lanes.filter(({ isHidden }) => !isHidden).map(({ id }) => id))
    this.stepIds = map.steps
      .filter(({ stageId, isHidden }) => !isHidden && shown.has(stageId))
      .map(({ id }) => id)
  }

  /** The mean of how a persona feels, or all of several, at some steps. */
  emotion(personaIds: ReadonlySet<string>, stepIds: ReadonlySet<string>): Figure | null {
    const points = this.map.points.filter(
      ({ laneId, stepId, personaId }) =>
        this.laneIds.has(laneId) && stepIds.has(stepId) && personaIds.has(personaId),
    )
    return meanOf(points.map(({ value }) => value))
  }

  /** The mean of what touchpoints give minus what is expected of them. */
  gap(stepIds: ReadonlySet<string>): Figure | null {
    return meanOf(
      this.itemsAt(stepIds).map((item) =>
        item.type === 'touchpoint' ? expectationGap(item) : null,
      ),
    )
  }

  /** Minutes of waiting that were measured: at items, and on the ways that begin at them. */
  waiting(stepIds: ReadonlySet<string>): Figure | null {
    const items = this.itemsAt(stepIds)
    const ids = new Set(items.map(({ id }) => id))
    return sumOf([
      ...items.map((item) => ('waitMinutes' in item ? item.waitMinutes : null)),
      ...this.map.transitions
        .filter(({ fromId }) => ids.has(fromId))
        .map(({ waitMinutes }) => waitMinutes),
    ])
  }

  /** The persona's feeling at a step on the first emotion lane that is seen; null where unknown. */
  feelingAt(personaId: string, stepId: string): number | null {
    const lane = this.map.lanes.find(({ id, kind }) => kind === 'emotion' && this.laneIds.has(id))
    const point = this.map.points.find(
      (each) => each.laneId === lane?.id && each.stepId === stepId && each.personaId === personaId,
    )
    return point?.value ?? null
  }

  /** How many touchpoints go through each channel, by its id. */
  channels(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const item of this.itemsAt(new Set(this.stepIds))) {
      if (item.type !== 'touchpoint') continue
      for (const id of item.channelIds) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }

  /** Ids of the personas that were assessed anywhere. */
  assessed(): ReadonlySet<string> {
    const stepIds = new Set(this.stepIds)
    return new Set(
      this.map.points
        .filter(({ laneId, stepId }) => this.laneIds.has(laneId) && stepIds.has(stepId))
        .map(({ personaId }) => personaId),
    )
  }

  private itemsAt(stepIds: ReadonlySet<string>) {
    return this.map.items.filter(
      ({ laneId, stepId }) => this.laneIds.has(laneId) && stepIds.has(stepId),
    )
  }
}
