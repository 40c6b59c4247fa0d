/** Checks the rules of dot voting and the count of its dots. */
import { describe, expect, it } from 'vitest'
import { canCast, defaultDots, tallyVotes } from '#shared/analysis/statistics/dot-voting.ts'

const ballot = <Voter extends string | null>(voterId: Voter, itemId: string, dots = 1) => ({
  voterId,
  itemId,
  dots,
})
const round = {
  itemIds: ['queue', 'rotation', 'valet'],
  dotsPerPerson: 3,
  isStackingAllowed: false,
  isClosed: false,
}

describe('dots per person', () => {
  it('are a quarter of the things, at least 3, at most 10', () => {
    const counts = [0, 8, 12, 14, 17, 18, 38, 40, 400]
    expect(counts.map(defaultDots)).toEqual([3, 3, 3, 4, 4, 5, 10, 10, 10])
    expect(() => defaultDots(2.5)).toThrow('not-a-count')
  })
})

describe('placing a dot', () => {
  it('leaves one dot fewer', () => {
    const cast = canCast(round, [ballot('ann', 'queue')], ballot('ann', 'valet'))
    expect(cast).toEqual({ ok: true, value: { dotsLeft: 1 } })
  })

  it('does not care for the dots of others', () => {
    const others = [ballot('ben', 'queue', 3), ballot(null, 'queue', 3)]
    const cast = canCast(round, others, ballot('ann', 'queue'))
    expect(cast).toEqual({ ok: true, value: { dotsLeft: 2 } })
  })

  it('is refused on a second time, unless stacking is on', () => {
    const own = [ballot('ann', 'queue')]
    const refused = { ok: false, failure: 'already-placed' }
    expect(canCast(round, own, ballot('ann', 'queue'))).toEqual(refused)
    expect(canCast(round, [], ballot('ann', 'queue', 2))).toEqual(refused)
    const stacking = { ...round, isStackingAllowed: true }
    expect(canCast(stacking, own, ballot('ann', 'queue', 2)).ok).toBe(true)
  })

  it('is refused when the dots are used up', () => {
    const stacking = { ...round, isStackingAllowed: true }
    const own = [ballot('ann', 'queue', 2)]
    expect(canCast(stacking, own, ballot('ann', 'valet')).ok).toBe(true)
    const refused = { ok: false, failure: 'no-dots-left' }
    expect(canCast(stacking, own, ballot('ann', 'valet', 2))).toEqual(refused)
  })

  it('is refused in a closed round and on other things', () => {
    const closed = canCast({ ...round, isClosed: true }, [], ballot('ann', 'queue'))
    expect(closed).toEqual({ ok: false, failure: 'closed' })
    const elsewhere = canCast(round, [], ballot('ann', 'poster'))
    expect(elsewhere).toEqual({ ok: false, failure: 'not-in-round' })
  })

  it.each([0, -1, 1.5, Number.NaN])('takes %f dots for an error', (dots) => {
    const wish = { voterId: 'ann', itemId: 'queue', dots }
    expect(() => canCast(round, [], wish)).toThrow('not-a-count')
    expect(() => tallyVotes(['queue'], [wish])).toThrow('not-a-count')
  })
})

describe('the count', () => {
  it('ranks by dots and shares ranks', () => {
    const ballots = [
      ballot('ann', 'valet', 2),
      ballot('ben', 'rotation'),
      ballot('ann', 'rotation'),
      ballot('ben', 'queue'),
    ]
    expect(tallyVotes(['queue', 'rotation', 'valet', 'poster'], ballots)).toEqual({
      ranked: [
        { itemId: 'rotation', dots: 2, voters: 2, rank: 1 },
        { itemId: 'valet', dots: 2, voters: 1, rank: 1 },
        { itemId: 'queue', dots: 1, voters: 1, rank: 3 },
        { itemId: 'poster', dots: 0, voters: 0, rank: 4 },
      ],
      totalDots: 5,
      participants: 2,
      ballotsWithoutVoter: 0,
      tiedForFirst: ['rotation', 'valet'],
    })
  })

  it('has no tie where one leads, and none where nothing got a dot', () => {
    expect(tallyVotes(['queue', 'valet'], [ballot('ann', 'valet')]).tiedForFirst).toEqual([])
    const empty = tallyVotes(['queue', 'valet'], [])
    expect(empty.ranked.map(({ rank }) => rank)).toEqual([1, 1])
    expect(empty).toMatchObject({ totalDots: 0, participants: 0, tiedForFirst: [] })
    expect(tallyVotes([], [])).toMatchObject({ ranked: [], tiedForFirst: [] })
  })

  it('counts a person once, even where two copies of a project were brought together', () => {
    const tally = tallyVotes(['queue'], [ballot('ann', 'queue'), ballot('ann', 'queue')])
    expect(tally.ranked[0]).toMatchObject({ dots: 2, voters: 1 })
  })

  it('keeps the dots of people who were taken out, and leaves out other things', () => {
    const ballots = [
      ballot(null, 'queue', 2),
      ballot(null, 'valet'),
      ballot('ann', 'queue'),
      ballot('ben', 'poster'),
    ]
    const tally = tallyVotes(['queue', 'valet'], ballots)
    expect(tally).toMatchObject({ totalDots: 4, participants: 1, ballotsWithoutVoter: 2 })
    expect(tally.ranked[0]).toEqual({ itemId: 'queue', dots: 3, voters: 2, rank: 1 })
  })
})
