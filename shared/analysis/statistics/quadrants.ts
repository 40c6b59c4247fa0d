/** Sorts ideas by impact and effort, and assumptions by importance and evidence, into quadrants. */

import { summarizeNumbers } from './number-summary.ts'

/** Both from 1 to 5. */
export interface ImpactEffort {
  readonly impact: number
  readonly effort: number
}

/** Both from 1 to 5; `evidence` 1 is a guess, 5 is measured. */
export interface ImportanceEvidence {
  readonly importance: number
  readonly evidence: number
}

/** Where high begins: in the middle of the scale, or so that half of the ideas are high. */
export type CutRule = 'midpoint' | 'median'

/** High impact with low effort, both high, both low, low impact with high effort. */
export type ImpactEffortQuadrant = 'quick-win' | 'big-bet' | 'fill-in' | 'time-sink'

/**
 * Important and hardly known; important and known; unimportant and hardly known; unimportant and
 * known.
 */
export type AssumptionPriority = 'test-first' | 'keep-in-view' | 'later' | 'settled'

const midpoint = 3

/** Where to cut each axis; in the middle of the scale also for the median of no ideas. */
export function impactEffortCuts(ideas: readonly ImpactEffort[], rule: CutRule): ImpactEffort {
  if (rule === 'midpoint') return { impact: midpoint, effort: midpoint }
  return {
    impact: summarizeNumbers(ideas.map(({ impact }) => impact))?.median ?? midpoint,
    effort: summarizeNumbers(ideas.map(({ effort }) => effort))?.median ?? midpoint,
  }
}

/** The quadrant of one idea; what lies on a cut counts as high. */
export function impactEffortQuadrant(idea: ImpactEffort, cuts: ImpactEffort): ImpactEffortQuadrant {
  const isHard = idea.effort >= cuts.effort
  if (idea.impact >= cuts.impact) return isHard ? 'big-bet' : 'quick-win'
  return isHard ? 'time-sink' : 'fill-in'
}

/** What to do about an assumption; in the middle of the scale it counts as important and unknown. */
export function assumptionPriority(assumption: ImportanceEvidence): AssumptionPriority {
  const isKnown = assumption.evidence > midpoint
  if (assumption.importance >= midpoint) return isKnown ? 'keep-in-view' : 'test-first'
  return isKnown ? 'settled' : 'later'
}
