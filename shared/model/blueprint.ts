/** What a service blueprint is made of: its rows, and the lines between them. */

import type { LaneKind } from './records/lane.ts'

/** The rows of a blueprint from top to bottom. */
export const blueprintZones = [
  'evidence',
  'customer',
  'frontstage',
  'backstage',
  'support',
] as const

export type BlueprintZone = (typeof blueprintZones)[number]

/** The lines that part the rows, each by the row that begins below it. */
export const blueprintLines = {
  frontstage: 'interaction',
  backstage: 'visibility',
  support: 'internal',
} as const satisfies Partial<Record<BlueprintZone, string>>

export type BlueprintLine = (typeof blueprintLines)[keyof typeof blueprintLines]

/** The row that a lane belongs to; null for lanes that a blueprint leaves out. */
export function zoneOfLane(kind: LaneKind): BlueprintZone | null {
  switch (kind) {
    case 'physical-evidence':
      return 'evidence'
    case 'action':
      return 'customer'
    case 'touchpoint':
    case 'frontstage':
      return 'frontstage'
    case 'backstage':
      return 'backstage'
    case 'support':
      return 'support'
    default:
      return null
  }
}

/** The lanes that a whole blueprint has, from top to bottom; touchpoints serve as frontstage too. */
export const blueprintLanes = [
  'physical-evidence',
  'action',
  'frontstage',
  'backstage',
  'support',
] as const satisfies readonly LaneKind[]

/** Which of them a map with these lanes does not have yet. */
export function missingBlueprintLanes(
  kinds: ReadonlySet<LaneKind>,
): readonly (typeof blueprintLanes)[number][] {
  return blueprintLanes.filter(
    (kind) => !kinds.has(kind) && !(kind === 'frontstage' && kinds.has('touchpoint')),
  )
}

/** A row's place from the top; rows that are further down are further from the customer. */
export function zoneRank(zone: BlueprintZone): number {
  return blueprintZones.indexOf(zone)
}
