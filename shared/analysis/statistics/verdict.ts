/** Judges a test of shares by the criterion that was set before it ran. */

import { AppError } from '#shared/base/app-error.ts'
import type { CriterionKind } from '#shared/model/records/test.ts'
import { contains, type Interval } from './interval.ts'
import { sampleLevel } from './sample-level.ts'
import {
  isImpossible,
  shareDifference,
  shareEstimate,
  type Proportion,
  type ShareDifference,
  type ShareEstimate,
} from './share.ts'

/** A criterion and what came out. Structurally what a test card holds. */
export interface ShareTest {
  readonly criterionKind: CriterionKind
  /** The share to reach, or for `rise` and `fall` the difference to the control group; 0 to 1. */
  readonly criterionShare: number | null
  readonly treated: Proportion
  /** Both counts null where there was no control group. */
  readonly control: Proportion
}

/**
 * Why a verdict is unclear. `too-few-data`: a group has fewer than 5. `interval-contains-criterion`:
 * with other people it might have come out the other way. `difference-contains-zero` and
 * `control-did-better`: whatever the figure, it may not be due to what was tested.
 */
export type VerdictReason =
  | 'no-criterion'
  | 'no-data'
  | 'no-control'
  | 'impossible-counts'
  | 'too-few-data'
  | 'interval-contains-criterion'
  | 'difference-contains-zero'
  | 'control-did-better'

export interface Verdict {
  readonly outcome: 'met' | 'not-met' | 'unclear'
  /** In the order of `VerdictReason`; empty exactly where the outcome is clear. */
  readonly reasons: readonly VerdictReason[]
  /** Whether the bare figure reaches the criterion, however uncertain; null where not known. */
  readonly isReached: boolean | null
  readonly treated: ShareEstimate | null
  readonly control: ShareEstimate | null
  /** Treated minus control; null where one of the two is. */
  readonly difference: ShareDifference | null
}

/**
 * The verdict on a test: clear only if the whole interval of 95 % lies on one side of the criterion.
 * A control group beside `at-least` or `at-most` must differ in the wanted direction as well.
 * @throws AppError `not-a-share` for a criterion outside of 0 to 1; `not-a-count`
 */
export function judgeShareTest(test: ShareTest): Verdict {
  const treated = shareEstimate(test.treated)
  const control = shareEstimate(test.control)
  const difference = treated === null || control === null ? null : shareDifference(treated, control)
  const figures = { treated, control, difference }
  const goal = goalOf(test)
  const figure = figureFor(test.criterionKind, figures)
  const isReached = goal === null || figure === null ? null : reaches(figure.middle, goal)

  const missing = missingFor(test, figures)
  if (missing.length > 0 || goal === null || figure === null) {
    return { outcome: 'unclear', reasons: missing, isReached, ...figures }
  }
  const isMet = reaches(goal.isUpwards ? figure.low : figure.high, goal)
  const isMissed = !reaches(goal.isUpwards ? figure.high : figure.low, goal)
  if (isMissed) return { outcome: 'not-met', reasons: [], isReached, ...figures }
  const doubts: readonly VerdictReason[] = [
    ...(isMet ? [] : (['interval-contains-criterion'] as const)),
    ...doubtsBeside(difference, goal),
  ]
  const outcome = doubts.length === 0 ? 'met' : 'unclear'
  return { outcome, reasons: doubts, isReached, ...figures }
}

type Figures = Pick<Verdict, 'treated' | 'control' | 'difference'>

/** What to reach, on the axis of the share or of the difference. */
interface Goal {
  readonly value: number
  readonly isUpwards: boolean
}

interface Figure extends Interval {
  readonly middle: number
}

function goalOf({ criterionKind, criterionShare }: ShareTest): Goal | null {
  if (criterionKind === 'none' || criterionShare === null) return null
  if (!(criterionShare >= 0 && criterionShare <= 1)) {
    throw new AppError('not-a-share', [`${criterionShare}`])
  }
  return {
    value: criterionKind === 'fall' ? -criterionShare : criterionShare,
    isUpwards: criterionKind === 'at-least' || criterionKind === 'rise',
  }
}

function figureFor(kind: CriterionKind, { treated, difference }: Figures): Figure | null {
  if (comparesGroups(kind)) return difference && { ...difference, middle: difference.difference }
  return treated && { ...treated, middle: treated.share }
}

function missingFor(test: ShareTest, { treated, control }: Figures): readonly VerdictReason[] {
  const isWithoutGoal = test.criterionKind === 'none' || test.criterionShare === null
  const hasImpossible = isImpossible(test.treated) || isImpossible(test.control)
  const needsControl = comparesGroups(test.criterionKind) && !isImpossible(test.control)
  const groups = [treated, control].filter((group) => group !== null)
  return [
    ...(isWithoutGoal ? (['no-criterion'] as const) : []),
    ...(treated === null && !isImpossible(test.treated) ? (['no-data'] as const) : []),
    ...(needsControl && control === null ? (['no-control'] as const) : []),
    ...(hasImpossible ? (['impossible-counts'] as const) : []),
    ...(groups.some(({ n }) => sampleLevel(n) === 'hidden') ? (['too-few-data'] as const) : []),
  ]
}

function doubtsBeside(difference: ShareDifference | null, goal: Goal): readonly VerdictReason[] {
  if (difference === null) return []
  if (contains(difference, 0)) return ['difference-contains-zero']
  return difference.direction === (goal.isUpwards ? 'rise' : 'fall') ? [] : ['control-did-better']
}

function comparesGroups(kind: CriterionKind): boolean {
  return kind === 'rise' || kind === 'fall'
}

// 0.6 - 0.5 is 0.09999999999999998 in binary; a rise by exactly 10 points must count as one.
const rounding = 1e-9

function reaches(value: number, { value: goal, isUpwards }: Goal): boolean {
  return isUpwards ? value >= goal - rounding : value <= goal + rounding
}
