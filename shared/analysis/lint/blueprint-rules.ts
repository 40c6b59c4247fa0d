/** Rules on service blueprints: what stands on which side of the lines, and what crosses them. */

import { zoneOfLane, zoneRank } from '#shared/model/blueprint.ts'
import { defineRule } from './lint-rule.ts'
import type { LintedProject } from './linted-project.ts'
import { shownHandOvers } from './hand-over-rules.ts'

/** Somebody acts in front of customers, but no customer does anything there. */
export const frontstageWithoutCustomer = defineRule({
  id: 'frontstage-without-customer',
  severity: 'hint',
  check: ({ reader, maps }) =>
    maps
      .filter(({ laneKinds }) => laneKinds.has('action'))
      .flatMap((map) => {
        const joined = new Set(
          shownHandOvers(reader, map).flatMap(({ from, to }) => [
            ...(isWithCustomer(reader, from.laneId) ? [to.id] : []),
            ...(isWithCustomer(reader, to.laneId) ? [from.id] : []),
          ]),
        )
        return map.steps
          .filter(({ cards }) => !cards.some(({ laneKind }) => laneKind === 'action'))
          .flatMap(({ cards }) => cards)
          .filter(({ card, laneKind }) => laneKind === 'frontstage' && !joined.has(card.id))
      })
      .map(({ card }) => ({ recordId: card.id })),
})

/** What crosses two lines at once leaves out those who stand between. */
export const arrowSkipsRow = defineRule({
  id: 'arrow-skips-row',
  severity: 'hint',
  check: ({ reader, maps }) =>
    maps
      .flatMap((map) => shownHandOvers(reader, map))
      .filter(({ from, to }) => {
        const [one, other] = [depthOf(reader, from.laneId), depthOf(reader, to.laneId)]
        return one !== null && other !== null && Math.abs(one - other) > 1
      })
      .map(({ transition }) => ({ recordId: transition.id })),
})

/** Systems that stand above what customers see would be self-service, which is a touchpoint. */
export const supportAboveVisibility = defineRule({
  id: 'support-above-visibility',
  severity: 'hint',
  check: ({ reader, maps }) =>
    maps.flatMap(({ journey }) => {
      const lanes = reader
        .pointingAt('lane', 'journeyId', journey.id)
        .filter(({ isHidden }) => !isHidden)
      const lowest = lanes.findLastIndex(({ kind }) =>
        ['action', 'touchpoint', 'frontstage'].includes(kind),
      )
      return lanes
        .filter(({ kind }, n) => kind === 'support' && n < lowest)
        .map(({ id }) => ({ recordId: id }))
    }),
})

function isWithCustomer(reader: LintedProject['reader'], laneId: string): boolean {
  const kind = reader.get('lane', laneId)?.kind
  return kind === 'action' || kind === 'touchpoint'
}

/** How many lines lie above a lane; evidence stands with the customers. */
function depthOf(reader: LintedProject['reader'], laneId: string): number | null {
  const kind = reader.get('lane', laneId)?.kind
  const zone = kind === undefined ? null : zoneOfLane(kind)
  return zone === null ? null : Math.max(zoneRank('customer'), zoneRank(zone))
}
