/** Finds what the lane of expectations shows: the touchpoints of each step, with their two scores. */

import type { CellItem } from '#shared/model/cells.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'

/** The touchpoints of each step that has any, by step id. */
export type TouchpointsByStep = ReadonlyMap<string, readonly Touchpoint[]>

interface Grid {
  readonly lanes: readonly Lane[]
  readonly stages: readonly { readonly steps: readonly Step[] }[]
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, readonly CellItem[]>
}

const none: readonly Touchpoint[] = []
const nothing: TouchpointsByStep = new Map()

/**
 * The touchpoints of the map's shown lanes by step, from the topmost lane down; nothing where no
 * lane of expectations is shown.
 */
export function touchpointsByStep(grid: Grid): TouchpointsByStep {
  if (!grid.lanes.some(({ kind }) => kind === 'expectation')) return nothing
  const found = new Map<string, readonly Touchpoint[]>()
  for (const { steps } of grid.stages) {
    for (const { id } of steps) {
      const touchpoints = touchpointsAt(grid, id)
      if (touchpoints.length > 0) found.set(id, touchpoints)
    }
  }
  return found
}

/** `before` with the touchpoints of some steps gathered anew; `before` itself where that is the same. */
export function touchpointsFollowing(
  before: TouchpointsByStep,
  grid: Grid,
  stepIds: Iterable<string>,
): TouchpointsByStep {
  if (!grid.lanes.some(({ kind }) => kind === 'expectation')) return before
  let found: Map<string, readonly Touchpoint[]> | null = null
  for (const stepId of stepIds) {
    const old = before.get(stepId) ?? none
    const fresh = touchpointsAt(grid, stepId)
    if (sameList(old, fresh)) continue
    found ??= new Map(before)
    if (fresh.length === 0) found.delete(stepId)
    else found.set(stepId, fresh)
  }
  return found ?? before
}

/** The touchpoints that a test lets through; lists that stay the same are those of `old` or `all`. */
export function touchpointsThrough(
  all: TouchpointsByStep,
  isShown: (touchpoint: Touchpoint) => boolean,
  old: TouchpointsByStep = nothing,
): TouchpointsByStep {
  const shown = new Map<string, readonly Touchpoint[]>()
  let isSame = true
  for (const [stepId, touchpoints] of all) {
    const through = touchpoints.filter(isShown)
    if (through.length === 0) continue
    const before = old.get(stepId) ?? none
    const kept = through.length === touchpoints.length ? touchpoints : through
    const list = sameList(before, kept) ? before : kept
    shown.set(stepId, list)
    isSame &&= list === before
  }
  return isSame && shown.size === old.size ? old : shown
}

/** The touchpoints that a lane of expectations shows at a step. */
export function touchpointsIn(
  { touchpoints }: { readonly touchpoints: TouchpointsByStep },
  stepId: string,
): readonly Touchpoint[] {
  return touchpoints.get(stepId) ?? none
}

/** Whether a lane shows what is expected and what comes. */
export function isExpectationLane(
  { lanes }: { readonly lanes: readonly Lane[] },
  laneId: string,
): boolean {
  return lanes.some(({ id, kind }) => id === laneId && kind === 'expectation')
}

function touchpointsAt({ lanes, cells }: Grid, stepId: string): readonly Touchpoint[] {
  return lanes.flatMap(({ id, kind }) => {
    if (kind !== 'touchpoint') return []
    const cell = cells.get(`${id}|${stepId}`) ?? []
    return cell.filter((item): item is Touchpoint => item.type === 'touchpoint')
  })
}

function sameList(a: readonly Touchpoint[], b: readonly Touchpoint[]): boolean {
  return a === b || (a.length === b.length && a.every((each, n) => each === b[n]))
}
