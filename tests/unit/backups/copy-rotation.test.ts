/** Shows which dated copies stay: a day by the hour, two weeks by the day, and never only the empty ones. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expiredCopies } from '#shared/backups/copy-rotation.ts'
import type { CopyName, CopyReason } from '#shared/backups/dated-copies.ts'

const stampOf = (time: number) =>
  new Date(time).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')
const start = Date.UTC(2026, 10, 1, 9, 30)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const copyAt = (time: number, recordCount = 40, reason: CopyReason = 'regular'): CopyName => ({
  stamp: stampOf(time),
  recordCount,
  reason,
})

/** Writes copies one after the other, removing after each what has had its time. */
function rotate(copies: readonly CopyName[]): readonly CopyName[] {
  let kept: readonly CopyName[] = []
  for (const copy of copies) {
    const all = [...kept, copy]
    const expired = new Set(expiredCopies(all))
    kept = all.filter((each) => !expired.has(each))
  }
  return kept
}
const every = (ms: number, count: number, records?: number) =>
  Array.from({ length: count }, (_, index) => copyAt(start + index * ms, records))

describe('dated copies', () => {
  it('keep the newest of each of the last 24 hours', () => {
    const kept = rotate(every(10 * minute, 6 * 24))
    expect(new Set(kept.map(({ stamp }) => stamp.slice(0, 13))).size).toBe(24)
    const minutes = kept.map(({ stamp }) => stamp.slice(14, 16))
    expect(minutes).toEqual([...Array.from({ length: 23 }, () => '50'), '20'])
  })

  it('keep one for each of the last 14 days besides', () => {
    const kept = rotate(every(hour, 30 * 24))
    const days = new Set(kept.map(({ stamp }) => stamp.slice(0, 10)))
    expect(days.size).toBe(14)
    expect(kept.length).toBeLessThanOrEqual(24 + 14)
  })

  it('count days that have a copy, so that a long holiday forgets nothing', () => {
    const before = every(day, 14)
    const after = [copyAt(start + 400 * day)]
    expect(rotate([...before, ...after])).toHaveLength(15)
  })

  it('never lose a full project to an all but empty one', () => {
    const full = every(hour, 5)
    const emptied = Array.from({ length: 500 }, (_, index) =>
      copyAt(start + 10 * hour + index * hour, 2),
    )
    const kept = rotate([...full, ...emptied])
    expect(kept.filter(({ recordCount }) => recordCount === 40)).toEqual(full)
  })

  it('always hold the newest copy and the newest full one, whatever came before', () => {
    const copies = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 3 * 24 * 60 }), fc.integer({ min: 0, max: 60 })),
      { minLength: 20, maxLength: 80 },
    )
    fc.assert(
      fc.property(copies, (steps) => {
        let time = start
        const written = steps.map(([minutes, records]) =>
          copyAt((time += minutes * minute), records),
        )
        const kept = rotate(written)
        expect(kept).toContain(written.at(-1))
        const newestFull = written.findLast(({ recordCount }) => recordCount >= 10)
        if (newestFull !== undefined && !kept.includes(newestFull)) {
          // Only a later copy of the same hour that is not thin may have taken its place.
          const successor = kept.find(
            ({ stamp, recordCount }) =>
              stamp > newestFull.stamp &&
              recordCount >= 3 &&
              stamp.slice(0, 10) >= newestFull.stamp.slice(0, 10),
          )
          expect(successor).toBeDefined()
        }
        expect(kept.length).toBeLessThanOrEqual(2 * (24 + 14))
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  it('of another reason stay beside those of time, the newest of each', () => {
    const kept = rotate([
      ...Array.from({ length: 60 }, (_, n) => copyAt(start + n * minute, 40, 'kept')),
      ...Array.from({ length: 9 }, (_, n) => copyAt(start + hour + n * minute, 40, 'deletion')),
      ...every(day, 40),
    ])
    const stamps = (reason: CopyReason) =>
      kept.filter((copy) => copy.reason === reason).map(({ stamp }) => stamp)
    expect(stamps('kept')).toHaveLength(50)
    expect(stamps('kept')[0]).toBe(stampOf(start + 10 * minute))
    expect(stamps('deletion')).toHaveLength(5)
    expect(stamps('regular').length).toBeGreaterThanOrEqual(14)
  })
})
