/** Checks the turning points of emotion lines. */
import { describe, expect, it } from 'vitest'
import { emotionFacts } from '#shared/analysis/emotion.ts'

const facts = (...values: readonly (number | null)[]) =>
  emotionFacts(values.map((value, n) => ({ stepId: `step-${n}`, value })))

describe('the turning points of an emotion line', () => {
  it('names peak, lowest, last and the biggest drop', () => {
    expect(facts(1, 0.5, -2, 1.5, 0)).toEqual({
      peak: { stepId: 'step-3', value: 1.5 },
      lowest: { stepId: 'step-2', value: -2 },
      last: { stepId: 'step-4', value: 0 },
      biggestDrop: { fromStepId: 'step-1', toStepId: 'step-2', delta: -2.5 },
    })
  })

  it('takes the first among equals', () => {
    expect(facts(1, 0.4, 1, 0.4)).toEqual({
      peak: { stepId: 'step-0', value: 1 },
      lowest: { stepId: 'step-1', value: 0.4 },
      last: { stepId: 'step-3', value: 0.4 },
      biggestDrop: { fromStepId: 'step-0', toStepId: 'step-1', delta: -0.6 },
    })
  })

  it('sees a drop across a step that was not assessed', () => {
    expect(facts(null, 2, null, -1).biggestDrop).toEqual({
      fromStepId: 'step-1',
      toStepId: 'step-3',
      delta: -3,
    })
  })

  it('has no drop where the line only rises', () => {
    expect(facts(-1, 0, 0, 2).biggestDrop).toBeNull()
  })

  it('has nothing to say where nothing was assessed', () => {
    const nothing = { peak: null, lowest: null, last: null, biggestDrop: null }
    expect([facts(), facts(null, null)]).toEqual([nothing, nothing])
  })
})
