/** Rules on touchpoints and the channels that carry them. */

import { foldedName, isBlank } from '#shared/base/text.ts'
import { expectationGap } from '#shared/analysis/gaps.ts'
import { defineRule } from './lint-rule.ts'
import type { LintedProject } from './linted-project.ts'

/** A touchpoint this far below expectation must hurt somebody. */
const painfulGap = -2

export const touchpointWithoutChannel = defineRule({
  id: 'touchpoint-without-channel',
  severity: 'warning',
  check: (project) =>
    touchpointsOf(project)
      .filter(({ channelIds }) => channelIds.length === 0)
      .map(({ id }) => ({ recordId: id })),
})

export const touchpointWithoutOwner = defineRule({
  id: 'touchpoint-without-owner',
  severity: 'hint',
  check: (project) =>
    touchpointsOf(project)
      .filter(({ owner }) => isBlank(owner))
      .map(({ id }) => ({ recordId: id })),
})

/** One score alone gives no gap. */
export const scoreWithoutCounterpart = defineRule({
  id: 'score-without-counterpart',
  severity: 'warning',
  check: (project) =>
    touchpointsOf(project)
      .filter(({ expectation, actual }) => (expectation === null) !== (actual === null))
      .map(({ id, expectation }) => ({
        recordId: id,
        args: { missing: expectation === null ? 'expectation' : 'actual' },
      })),
})

export const momentOfTruthWithoutScores = defineRule({
  id: 'moment-of-truth-without-scores',
  severity: 'warning',
  check: (project) =>
    touchpointsOf(project)
      .filter(({ isMomentOfTruth }) => isMomentOfTruth)
      .filter(({ expectation, actual }) => expectation === null && actual === null)
      .map(({ id }) => ({ recordId: id })),
})

/** A pain point of the step that names no touchpoint may well be the one. */
export const gapWithoutPain = defineRule({
  id: 'gap-without-pain',
  severity: 'warning',
  check: ({ maps }) =>
    maps
      .filter(({ laneKinds }) => laneKinds.has('pain-point'))
      .flatMap(({ steps }) => steps)
      .flatMap(({ touchpoints, painPoints }) =>
        touchpoints.flatMap((touchpoint) => {
          const { id } = touchpoint
          const gap = expectationGap(touchpoint)
          if (gap === null || gap > painfulGap) return []
          const isFelt = painPoints.some(
            ({ touchpointId }) => touchpointId === null || touchpointId === id,
          )
          return isFelt ? [] : [{ recordId: id, args: { gap } }]
        }),
      ),
})

export const touchpointTwiceInStep = defineRule({
  id: 'touchpoint-twice-in-step',
  severity: 'hint',
  check: ({ maps }) =>
    maps
      .flatMap(({ steps }) => steps)
      .flatMap(({ touchpoints }) => repeated(touchpoints, ({ title }) => title))
      .map(({ item }) => ({ recordId: item.id })),
})

/** Asked only once channels are in use: a template brings some that wait for their first one. */
export const channelUnused = defineRule({
  id: 'channel-unused',
  severity: 'hint',
  check({ reader }) {
    const channels = reader.all('channel')
    const unused = channels.filter(
      ({ id }) => reader.pointingAt('touchpoint', 'channelIds', id).length === 0,
    )
    if (unused.length === channels.length) return []
    return unused.map(({ id }) => ({
      recordId: id,
      fix: { kind: 'remove-channel', channelId: id } as const,
    }))
  },
})

export const channelTwice = defineRule({
  id: 'channel-twice',
  severity: 'warning',
  check: ({ reader }) =>
    repeated(reader.all('channel'), ({ name }) => name).map(({ item, first }) => ({
      recordId: item.id,
      fix: { kind: 'merge-channels', channelId: item.id, intoId: first.id } as const,
    })),
})

function touchpointsOf({ maps }: LintedProject) {
  return maps.flatMap(({ steps }) => steps).flatMap(({ touchpoints }) => touchpoints)
}

/** Items whose name an earlier one has; blank names do not count. */
function repeated<Item>(items: readonly Item[], nameOf: (item: Item) => string) {
  const firsts = new Map<string, Item>()
  return items.flatMap((item) => {
    const name = foldedName(nameOf(item))
    const first = firsts.get(name)
    if (name === '') return []
    if (first === undefined) firsts.set(name, item)
    return first === undefined ? [] : [{ item, first }]
  })
}
