/** Checks how a test of shares is judged by its criterion. */
import { describe, expect, it } from 'vitest'
import { judgeShareTest } from '#shared/analysis/statistics/verdict.ts'
import type { CriterionKind } from '#shared/model/records/test.ts'

type Counts = readonly [number | null, number | null]

function judged(
  criterionKind: CriterionKind,
  criterionShare: number | null,
  treated: Counts,
  control: Counts = [null, null],
) {
  return judgeShareTest({
    criterionKind,
    criterionShare,
    treated: { successes: treated[0], trials: treated[1] },
    control: { successes: control[0], trials: control[1] },
  })
}

const unclear = (...reasons: readonly string[]) => ({ outcome: 'unclear', reasons })
const clear = (outcome: 'met' | 'not-met') => ({ outcome, reasons: [] })

describe('a share that shall reach a criterion', () => {
  it('has met it where the whole interval lies above, and missed it where below', () => {
    expect(judged('at-least', 0.5, [80, 100])).toMatchObject({ ...clear('met'), isReached: true })
    const missed = { ...clear('not-met'), isReached: false }
    expect(judged('at-least', 0.5, [20, 100])).toMatchObject(missed)
  })

  it('is unclear where the interval contains the criterion, on either side', () => {
    const contained = unclear('interval-contains-criterion')
    expect(judged('at-least', 0.5, [52, 100])).toMatchObject({ ...contained, isReached: true })
    expect(judged('at-least', 0.5, [48, 100])).toMatchObject({ ...contained, isReached: false })
  })

  it('is judged the other way round where it shall stay low', () => {
    expect(judged('at-most', 0.5, [20, 100])).toMatchObject(clear('met'))
    expect(judged('at-most', 0.5, [80, 100])).toMatchObject(clear('not-met'))
    expect(judged('at-most', 0.5, [48, 100])).toMatchObject({ outcome: 'unclear', isReached: true })
  })

  it('must differ from a control group as well', () => {
    expect(judged('at-least', 0.5, [80, 100], [50, 100])).toMatchObject(clear('met'))
    const same = judged('at-least', 0.5, [80, 100], [78, 100])
    expect(same).toMatchObject(unclear('difference-contains-zero'))
    const worse = judged('at-least', 0.5, [80, 100], [98, 100])
    expect(worse).toMatchObject(unclear('control-did-better'))
    expect(judged('at-most', 0.5, [20, 100], [50, 100])).toMatchObject(clear('met'))
    const missed = judged('at-least', 0.9, [50, 100], [50, 100])
    expect(missed).toMatchObject(clear('not-met'))
  })
})

describe('a difference that shall reach a criterion', () => {
  it('has met, missed or contained it', () => {
    expect(judged('rise', 0.1, [70, 100], [30, 100])).toMatchObject(clear('met'))
    expect(judged('rise', 0.1, [20, 100], [50, 100])).toMatchObject(clear('not-met'))
    const contained = unclear('interval-contains-criterion', 'difference-contains-zero')
    expect(judged('rise', 0.1, [50, 100], [45, 100])).toMatchObject(contained)
    expect(judged('fall', 0.1, [30, 100], [70, 100])).toMatchObject(clear('met'))
    expect(judged('fall', 0.1, [70, 100], [30, 100])).toMatchObject(clear('not-met'))
  })

  it('reaches ten points exactly in spite of binary fractions', () => {
    expect(judged('rise', 0.1, [60, 100], [50, 100]).isReached).toBe(true)
    expect(judged('fall', 0.1, [50, 100], [60, 100]).isReached).toBe(true)
    expect(judged('rise', 0.1, [59, 100], [50, 100]).isReached).toBe(false)
  })

  it('needs a control group', () => {
    expect(judged('rise', 0.1, [70, 100])).toMatchObject({
      ...unclear('no-control'),
      isReached: null,
      difference: null,
    })
  })
})

describe('the sample cases', () => {
  it('rise by more than the 10 points asked for, but may have risen by less', () => {
    const waiting = judged('rise', 0.1, [58, 118], [40, 121])
    expect(waiting).toMatchObject(unclear('interval-contains-criterion'))
    expect(waiting).toMatchObject({ isReached: true, difference: { direction: 'rise' } })
  })

  it('reach half of the answers, but may be below, and clearly beat the control group', () => {
    const reservation = judged('at-least', 0.5, [49, 88], [31, 90])
    expect(reservation).toMatchObject(unclear('interval-contains-criterion'))
    expect(reservation).toMatchObject({ isReached: true, difference: { direction: 'rise' } })
  })

  it('rise at all', () => {
    expect(judged('rise', 0, [118, 201], [79, 198])).toMatchObject(clear('met'))
  })
})

describe('a test that cannot be judged', () => {
  it('says what is missing', () => {
    expect(judged('none', null, [5, 10])).toMatchObject(unclear('no-criterion'))
    expect(judged('at-least', null, [5, 10])).toMatchObject(unclear('no-criterion'))
    expect(judged('at-least', 0.5, [null, 10])).toMatchObject(unclear('no-data'))
    expect(judged('at-least', 0.5, [0, 0])).toMatchObject(unclear('no-data'))
    const nothing = judged('rise', null, [null, null])
    expect(nothing).toMatchObject(unclear('no-criterion', 'no-data', 'no-control'))
  })

  it('still has the figures that are known', () => {
    expect(judged('none', null, [5, 10], [4, 10])).toMatchObject({
      isReached: null,
      treated: { share: 0.5, n: 10 },
      control: { share: 0.4, n: 10 },
      difference: { direction: 'unclear' },
    })
  })

  it('has impossible counts', () => {
    expect(judged('at-least', 0.5, [11, 10])).toMatchObject(unclear('impossible-counts'))
    expect(judged('rise', 0.1, [5, 10], [11, 10])).toMatchObject(unclear('impossible-counts'))
    expect(judged('at-least', 0.5, [9, 9], [2, 1])).toMatchObject(unclear('impossible-counts'))
  })

  it('has fewer than five in a group, whatever came out', () => {
    expect(judged('at-least', 0.1, [4, 4])).toMatchObject(unclear('too-few-data'))
    expect(judged('at-least', 0.1, [5, 5])).toMatchObject(clear('met'))
    expect(judged('rise', 0, [90, 100], [0, 4])).toMatchObject(unclear('too-few-data'))
  })

  it('has a criterion that is no share, which no record holds', () => {
    expect(() => judged('at-least', 50, [5, 10])).toThrow('not-a-share')
    expect(() => judged('at-least', Number.NaN, [5, 10])).toThrow('not-a-share')
    expect(() => judged('at-least', 0.5, [-1, 10])).toThrow('not-a-count')
  })
})
