/** Checks the quadrants of ideas and assumptions. */
import { describe, expect, it } from 'vitest'
import {
  assumptionPriority,
  impactEffortCuts,
  impactEffortQuadrant,
} from '#shared/analysis/statistics/quadrants.ts'

const idea = (impact: number, effort: number) => ({ impact, effort })

describe('ideas by impact and effort', () => {
  it('fall into four quadrants at the middle of the scale', () => {
    const cuts = impactEffortCuts([idea(5, 5)], 'midpoint')
    expect(cuts).toEqual({ impact: 3, effort: 3 })
    const ideas = [idea(4.2, 1.5), idea(4, 4), idea(2, 2), idea(1, 5)]
    const quadrants = ideas.map((each) => impactEffortQuadrant(each, cuts))
    expect(quadrants).toEqual(['quick-win', 'big-bet', 'fill-in', 'time-sink'])
  })

  it('count as high on the cut', () => {
    const cuts = impactEffortCuts([], 'midpoint')
    expect(impactEffortQuadrant(idea(3, 3), cuts)).toBe('big-bet')
    expect(impactEffortQuadrant(idea(3, 2.9), cuts)).toBe('quick-win')
    expect(impactEffortQuadrant(idea(2.9, 3), cuts)).toBe('time-sink')
  })

  it('are cut in half at the median', () => {
    const ideas = [idea(4, 2), idea(5, 5), idea(4.5, 3), idea(3.5, 4)]
    const cuts = impactEffortCuts(ideas, 'median')
    expect(cuts).toEqual({ impact: 4.25, effort: 3.5 })
    const quadrants = ideas.map((each) => impactEffortQuadrant(each, cuts))
    expect(quadrants).toEqual(['fill-in', 'big-bet', 'quick-win', 'time-sink'])
    expect(impactEffortCuts([], 'median')).toEqual({ impact: 3, effort: 3 })
  })
})

describe('assumptions by importance and evidence', () => {
  it('put the important and unknown first', () => {
    const priority = (importance: number, evidence: number) =>
      assumptionPriority({ importance, evidence })
    expect(priority(5, 1)).toBe('test-first')
    expect(priority(5, 5)).toBe('keep-in-view')
    expect(priority(1, 1)).toBe('later')
    expect(priority(1, 5)).toBe('settled')
    expect(priority(3, 3)).toBe('test-first')
    expect(priority(2.9, 3)).toBe('later')
    expect(priority(3, 3.1)).toBe('keep-in-view')
  })
})
