/** Rules on pain points and opportunities: whether each leads to the other. */

import { isBlank } from '#shared/base/text.ts'
import type { PainPoint } from '#shared/model/records/pain-point.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { defineRule } from './lint-rule.ts'
import type { LintedProject, LintedStep } from './linted-project.ts'

export const painWithoutScore = defineRule({
  id: 'pain-without-score',
  severity: 'warning',
  check: ({ maps }) =>
    painsOf({ maps })
      .filter(({ severity, frequency }) => severity === null || frequency === null)
      .map(({ id, severity, frequency }) => ({
        recordId: id,
        args: {
          missing: severity !== null ? 'frequency' : frequency !== null ? 'severity' : 'both',
        },
      })),
})

/** The one opportunity of the step that answers nothing yet is offered, where nothing else waits. */
export const painWithoutOpportunity = defineRule({
  id: 'pain-without-opportunity',
  severity: 'warning',
  check: ({ maps, reader }) =>
    maps
      .filter(({ laneKinds }) => laneKinds.has('opportunity'))
      .flatMap(({ steps }) => steps)
      .flatMap((step) => {
        const open = openPains(reader, step)
        const free = step.opportunities.filter(({ painPointIds }) => painPointIds.length === 0)
        const [opportunity, ...others] = free
        const isCertain = open.length === 1 && others.length === 0
        return open.map(({ id }) => ({
          recordId: id,
          fix:
            isCertain && opportunity !== undefined
              ? ({ kind: 'link-pain', opportunityId: opportunity.id, painPointId: id } as const)
              : undefined,
        }))
      }),
})

export const painWithoutPersona = defineRule({
  id: 'pain-without-persona',
  severity: 'hint',
  check: ({ maps }) =>
    maps
      .filter(({ places }) => places.length > 0)
      .flatMap(({ steps, places: [place, ...others] }) =>
        painsIn(steps)
          .filter(({ personaIds }) => personaIds.length === 0)
          .map(({ id }) => ({
            recordId: id,
            fix:
              place !== undefined && others.length === 0
                ? ({ kind: 'link-persona', painPointId: id, personaId: place.personaId } as const)
                : undefined,
          })),
      ),
})

/** Asked only where the step has a touchpoint that it could happen at. */
export const painWithoutTouchpoint = defineRule({
  id: 'pain-without-touchpoint',
  severity: 'hint',
  check: ({ maps }) =>
    maps
      .flatMap(({ steps }) => steps)
      .flatMap(({ painPoints, touchpoints: [touchpoint, ...others] }) =>
        touchpoint === undefined
          ? []
          : painPoints
              .filter(({ touchpointId }) => touchpointId === null)
              .map(({ id }) => ({
                recordId: id,
                fix:
                  others.length === 0
                    ? ({
                        kind: 'link-touchpoint',
                        painPointId: id,
                        touchpointId: touchpoint.id,
                      } as const)
                    : undefined,
              })),
      ),
})

export const opportunityWithoutPain = defineRule({
  id: 'opportunity-without-pain',
  severity: 'warning',
  check: ({ maps }) =>
    maps
      .filter(({ laneKinds }) => laneKinds.has('pain-point'))
      .flatMap(({ steps }) => steps)
      .flatMap(({ opportunities, painPoints: [pain, ...others] }) =>
        opportunities
          .filter(({ painPointIds }) => painPointIds.length === 0)
          .map(({ id }) => ({
            recordId: id,
            fix:
              pain !== undefined && others.length === 0
                ? ({ kind: 'link-pain', opportunityId: id, painPointId: pain.id } as const)
                : undefined,
          })),
      ),
})

export const opportunityWithoutOwner = defineRule({
  id: 'opportunity-without-owner',
  severity: 'hint',
  check: ({ maps }) =>
    maps
      .flatMap(({ steps }) => steps)
      .flatMap(({ opportunities }) => opportunities)
      .filter(({ owner }) => isBlank(owner))
      .map(({ id }) => ({ recordId: id })),
})

function painsOf({ maps }: Pick<LintedProject, 'maps'>): readonly PainPoint[] {
  return maps.flatMap(({ steps }) => painsIn(steps))
}

function painsIn(steps: readonly LintedStep[]): readonly PainPoint[] {
  return steps.flatMap(({ painPoints }) => painPoints)
}

/** Opportunities anywhere in the project count, also hidden ones. */
function openPains(reader: RecordReader, { painPoints }: LintedStep): readonly PainPoint[] {
  return painPoints.filter(
    ({ id }) => reader.pointingAt('opportunity', 'painPointIds', id).length === 0,
  )
}
