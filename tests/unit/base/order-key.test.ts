/** Order keys: what a user put first stays first, however often they add and move. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byOrder, isOrderKey, keyBetween, keysBetween } from '#shared/base/order-key.ts'

/** Inserts one key after the other; each number says where, as a share of the list so far. */
function insertAt(places: readonly number[]): readonly string[] {
  const keys: string[] = []
  for (const share of places) {
    const place = Math.floor(share * (keys.length + 1))
    keys.splice(place, 0, keyBetween(keys[place - 1] ?? null, keys[place] ?? null))
  }
  return keys
}

function isStrictlyAscending(keys: readonly string[]): boolean {
  return keys.every((key, place) => place === 0 || keys[place - 1]! < key)
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const orderKey = fc.stringMatching(/^[0-9a-z]{0,12}[1-9a-z]$/)
const endKey = fc.stringMatching(/^(0{0,9}|z{0,9})[0-9a-z]{0,4}[1-9a-z]$/)

describe('an order key', () => {
  it('stays between its neighbours through thousands of inserts anywhere', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1000, maxLength: 4000 }), (places) => {
        const keys = insertAt(places)
        expect(isStrictlyAscending(keys)).toBe(true)
        expect(keys.every(isOrderKey)).toBe(true)
      }),
      { numRuns: 12, seed: 1 },
    )
  })

  it('can be found between any two keys, and beyond any one', () => {
    fc.assert(
      fc.property(fc.oneof(orderKey, endKey), fc.oneof(orderKey, endKey), (one, other) => {
        const [low, high] = [one, other].sort() as [string, string]
        const after = keyBetween(high, null)
        const before = keyBetween(null, low)
        expect(isStrictlyAscending([before, low, ...(low < high ? [high] : []), after])).toBe(true)
        expect([before, after].every(isOrderKey)).toBe(true)
        if (low < high) {
          const inside = keyBetween(low, high)
          expect(isStrictlyAscending([low, inside, high]) && isOrderKey(inside)).toBe(true)
        }
      }),
      { numRuns: 5000, seed: 2 },
    )
  })

  it.each([
    ['appended', 1],
    ['put in front', 0],
  ])('stays short while ten thousand are %s', (_, end) => {
    let key = keyBetween(null, null)
    const lengths: number[] = []
    for (let made = 1; made <= 10_000; made++) {
      key = end === 1 ? keyBetween(key, null) : keyBetween(null, key)
      lengths.push(key.length)
    }
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6)
  })

  it('grows by a digit every few inserts into the same gap, and no faster', () => {
    let low = keyBetween(null, null)
    const high = keyBetween(low, null)
    for (let made = 1; made <= 300; made++) low = keyBetween(low, high)
    expect(low.length).toBeLessThanOrEqual(2 + 300 / 4)
  })

  it('is refused between neighbours that do not ascend', () => {
    expect(() => keyBetween('b', 'a')).toThrow('order-not-ascending')
    expect(() => keyBetween('a', 'a')).toThrow('order-not-ascending')
  })

  it('never ends in the smallest digit, since nothing would fit before it', () => {
    expect(['a0', '0', '', 'A', 'ä', 'a'.repeat(201)].map(isOrderKey)).toEqual(Array(6).fill(false))
    expect(['a', '0a', 'z', 'a'.repeat(200)].map(isOrderKey)).toEqual(Array(4).fill(true))
  })
})

describe('several order keys at once', () => {
  it('ascend and lie between the neighbours', () => {
    const neighbour = fc.option(fc.oneof(orderKey, endKey))
    fc.assert(
      fc.property(neighbour, neighbour, fc.nat(200), (one, other, count) => {
        const isTurned = one !== null && other !== null && one > other
        const [low, high] = isTurned ? [other, one] : [one, other]
        if (low !== null && low === high) return
        const keys = keysBetween(low, high, count)
        const around = [...(low === null ? [] : [low]), ...keys, ...(high === null ? [] : [high])]
        expect(keys).toHaveLength(count)
        expect(isStrictlyAscending(around)).toBe(true)
        expect(keys.every(isOrderKey)).toBe(true)
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  it('are as many as asked for, even when that is none', () => {
    expect(keysBetween(null, null, 0)).toEqual([])
    expect(keysBetween('a', 'b', -1)).toEqual([])
  })
})

describe('sorting by order', () => {
  it('puts equal keys in the order of their ids, so that every machine shows the same', () => {
    const records = [
      { id: 'card-2', order: 'm' },
      { id: 'card-3', order: 'a' },
      { id: 'card-1', order: 'm' },
    ]
    expect(records.toSorted(byOrder).map(({ id }) => id)).toEqual(['card-3', 'card-1', 'card-2'])
    expect(byOrder(records[0]!, records[0]!)).toBe(0)
  })
})
