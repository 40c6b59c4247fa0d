/** Checks Kano's table, the tally of answers and its coefficients. */
import { describe, expect, it } from 'vitest'
import { kanoCategoryOf, tallyKano } from '#shared/analysis/statistics/kano.ts'
import { kanoAnswers } from '#shared/model/records/idea.ts'

/** Cells of the table: functional * 5 + dysfunctional answer. */
const cells = { oneDimensional: 4, attractive: 1, mustBe: 9, indifferent: 6, reverse: 5, odd: 0 }

function tableOf(counts: Partial<typeof cells>) {
  const table = Array.from({ length: 25 }, () => 0)
  for (const [kind, count] of Object.entries(counts)) {
    table[cells[kind as keyof typeof cells]] = count // Entries lose the type of their keys.
  }
  return table
}

describe("Kano's table", () => {
  it('is the one of the reference', () => {
    const letters = kanoAnswers.map((functional) =>
      kanoAnswers.map((dysfunctional) => kanoCategoryOf(functional, dysfunctional)[0]).join(''),
    )
    expect(letters).toEqual(['qaaao', 'riiim', 'riiim', 'riiim', 'rrrrq'])
  })
})

describe('a tally of answers', () => {
  it('has the coefficients of the reference', () => {
    const counts = { attractive: 20, oneDimensional: 40, mustBe: 30, indifferent: 10 }
    const tally = tallyKano(tableOf(counts))!
    expect(tally).toMatchObject({
      n: 100,
      category: 'one-dimensional',
      mostFrequent: ['one-dimensional'],
    })
    expect(tally.better).toBeCloseTo(0.6)
    expect(tally.worse).toBeCloseTo(-0.7)
  })

  it('counts every cell to its category', () => {
    expect(tallyKano(Array.from({ length: 25 }, () => 2))).toEqual({
      n: 50,
      counts: {
        'must-be': 6,
        'one-dimensional': 2,
        attractive: 6,
        indifferent: 18,
        reverse: 14,
        questionable: 4,
      },
      category: 'indifferent',
      mostFrequent: ['indifferent'],
      better: 8 / 32,
      worse: -8 / 32,
    })
  })

  it('decides ties by must-be, one-dimensional, attractive, indifferent', () => {
    const four = { indifferent: 3, attractive: 3, oneDimensional: 3, mustBe: 3 }
    const order = ['must-be', 'one-dimensional', 'attractive', 'indifferent']
    expect(tallyKano(tableOf(four))).toMatchObject({ category: 'must-be', mostFrequent: order })
    const two = tallyKano(tableOf({ indifferent: 3, attractive: 3, mustBe: 1 }))
    expect(two).toMatchObject({ category: 'attractive' })
    expect(tallyKano(tableOf({ odd: 2, reverse: 2 }))?.category).toBe('reverse')
  })

  it('has no coefficients where all answers are reverse or questionable', () => {
    expect(tallyKano(tableOf({ reverse: 4, odd: 1 }))).toMatchObject({ better: null, worse: null })
    expect(tallyKano(tableOf({ indifferent: 4 }))).toMatchObject({ better: 0, worse: 0 })
  })

  it('is nothing where nobody answered, and refuses what is no table', () => {
    expect(tallyKano([])).toBeNull()
    expect(tallyKano(tableOf({}))).toBeNull()
    expect(() => tallyKano([1, 2, 3])).toThrow('not-a-kano-table')
    expect(() => tallyKano(tableOf({ mustBe: -1 }))).toThrow('not-a-count')
  })
})
