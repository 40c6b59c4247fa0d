/** Looks at a journey map as a service blueprint: the same records, the rows in the order of the service. */

import {
  blueprintLines,
  blueprintZones,
  zoneOfLane,
  type BlueprintLine,
  type BlueprintZone,
} from '#shared/model/blueprint.ts'
import type { Lane, LaneKind } from '#shared/model/records/lane.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'

/** Room in px for a line between two rows and its name. */
export const blueprintLineRoom = 26

/** One of the lines of a blueprint, in px of the map. */
export interface BlueprintBand {
  readonly line: BlueprintLine
  /** Of the line itself. */
  readonly y: number
}

/**
 * The view with the lanes of a blueprint only, from what customers see to what they never see.
 * `withOthers` keeps the other lanes too: what customers feel and think beside their actions,
 * opportunities and free text at the end.
 */
export function viewBlueprint(view: JourneyView, withOthers: boolean): JourneyView {
  const ranked = view.lanes.flatMap((lane) => {
    const rank = rankOf(lane.kind, withOthers)
    return rank === null ? [] : [{ lane, rank }]
  })
  // Sorting keeps the order of the map within a row.
  const lanes = ranked.sort((a, b) => a.rank - b.rank).map(({ lane }) => lane)
  return { ...view, lanes }
}

/** The room that each line takes, by the lane below it. */
export function blueprintGaps(lanes: readonly Lane[]): ReadonlyMap<string, number> {
  const first = firstBelow(lanes.map(({ id, kind }) => ({ laneId: id, kind })))
  return new Map([...first.values()].map((laneId) => [laneId, blueprintLineRoom]))
}

/** Where the lines run; a line without a row above or below it is not drawn. */
export function blueprintBands(rows: JourneyLayout['rows']): readonly BlueprintBand[] {
  return [...firstBelow(rows)].map(([line, laneId]) => ({
    line,
    y: rows.find((row) => row.laneId === laneId)!.y - blueprintLineRoom / 2,
  }))
}

/** The first lane below each line that has lanes on both sides. */
function firstBelow(
  lanes: readonly { readonly laneId: string; readonly kind: LaneKind }[],
): ReadonlyMap<BlueprintLine, string> {
  const found = new Map<BlueprintLine, string>()
  for (const [zone, line] of lineZones) {
    const rank = blueprintZones.indexOf(zone)
    const at = lanes.findIndex(({ kind }) => (rankOf(kind, true) ?? -1) >= rank)
    // Two lines in one place would be one line with two names: the upper one has it.
    if (at > 0 && lanes[at]!.kind !== 'opportunity' && lanes[at]!.kind !== 'text') {
      const { laneId } = lanes[at]!
      if (![...found.values()].includes(laneId)) found.set(line, laneId)
    }
  }
  return found
}

const lineZones = Object.entries(blueprintLines) as readonly (readonly [
  BlueprintZone,
  BlueprintLine,
])[]

function rankOf(kind: LaneKind, withOthers: boolean): number | null {
  const zone = zoneOfLane(kind)
  if (zone !== null) return blueprintZones.indexOf(zone)
  if (!withOthers) return null
  if (kind === 'opportunity' || kind === 'text') return blueprintZones.length
  return blueprintZones.indexOf('customer') + 0.5
}
