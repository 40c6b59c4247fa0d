/** Diffs: what two of them make together, what takes one back, and what cancels out. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRecord, RecordByType } from '#shared/model/schema.ts'
import {
  emptyDiff,
  fieldsBetween,
  invert,
  isEmptyDiff,
  sameValue,
  squash,
  type Diff,
} from '#shared/store/diff.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'

type Card = RecordByType['card']

const cardIds = ['card-1', 'card-2', 'card-3', 'card-4']
const card = (id: string, fields: Partial<Card> = {}): Card =>
  make.card({ laneId: 'lane-action', stepId: 'step-1', order: 'i', title: '', ...fields, id })

/** One touch of one of a few cards: set fields where it is there, add it where it is not, or remove it. */
const touch = fc.record({
  id: fc.constantFrom(...cardIds),
  isRemoval: fc.boolean(),
  fields: fc.record(
    { title: fc.constantFrom('가', '나', '다'), source: fc.constantFrom('', 'M-03') },
    { requiredKeys: [] },
  ),
})
const touches = fc.array(touch, { minLength: 1, maxLength: 6 })

function filledStore(): RecordStore {
  const store = new RecordStore()
  store.load([...makeSmallProject(), card('card-2')])
  return store
}

function change(
  store: RecordStore,
  list: readonly (typeof touch extends fc.Arbitrary<infer T> ? T : never)[],
): Diff {
  return store.transact('user', (transaction) => {
    for (const { id, isRemoval, fields } of list) {
      const known = store.get('card', id)
      if (known === undefined) transaction.put(card(id, fields))
      else if (isRemoval) transaction.remove(id)
      else transaction.update('card', id, fields)
    }
  }).diff
}

function after(diffs: readonly Diff[], start = filledStore()): string {
  for (const diff of diffs) start.apply('undo', diff)
  return canonical(start.everything())
}

/** As plain data, since order within a diff has no meaning. */
function plain(diff: Diff): unknown {
  const sorted = (map: ReadonlyMap<string, unknown>) =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { added: sorted(diff.added), updated: sorted(diff.updated), removed: sorted(diff.removed) }
}

describe('two diffs squashed', () => {
  it('have the effect of the first and then the second', () => {
    fc.assert(
      fc.property(touches, touches, (one, other) => {
        const store = filledStore()
        const diffs = [change(store, one), change(store, other)]
        const end = canonical(store.everything())
        expect(after(diffs)).toBe(end)
        expect(after([squash(diffs[0]!, diffs[1]!)])).toBe(end)
      }),
      { numRuns: 1000, seed: 11 },
    )
  })

  it('are taken back as a whole', () => {
    fc.assert(
      fc.property(touches, touches, (one, other) => {
        const store = filledStore()
        const start = canonical(store.everything())
        const both = squash(change(store, one), change(store, other))
        expect(after([invert(both)], store)).toBe(start)
      }),
      { numRuns: 1000, seed: 12 },
    )
  })

  it('give the same however three are grouped', () => {
    fc.assert(
      fc.property(touches, touches, touches, (one, other, third) => {
        const store = filledStore()
        const [a, b, c] = [change(store, one), change(store, other), change(store, third)]
        expect(plain(squash(squash(a, b), c))).toEqual(plain(squash(a, squash(b, c))))
      }),
      { numRuns: 500, seed: 13 },
    )
  })

  it('leave nothing when the second takes back the first', () => {
    fc.assert(
      fc.property(touches, (list) => {
        const diff = change(filledStore(), list)
        expect(isEmptyDiff(squash(diff, invert(diff)))).toBe(true)
        expect(plain(invert(invert(diff)))).toEqual(plain(diff))
        expect(plain(squash(emptyDiff, diff))).toEqual(plain(diff))
        expect(plain(squash(diff, emptyDiff))).toEqual(plain(diff))
      }),
      { numRuns: 500, seed: 14 },
    )
  })

  it('bring back a removed card as it was before it was changed', () => {
    const store = filledStore()
    const renamed = change(store, [{ id: 'card-2', isRemoval: false, fields: { title: '가' } }])
    const removed = change(store, [{ id: 'card-2', isRemoval: true, fields: {} }])
    expect(squash(renamed, removed).removed.get('card-2')).toMatchObject({ title: '' })
  })
})

describe('a diff of fields', () => {
  it('names only what differs, list by list', () => {
    const before = make.persona({ id: 'persona-1', goals: ['가', '나'], channels: ['앱'] })
    const now: AnyRecord = { ...before, goals: ['나', '가'], channels: ['앱'], age: '34세' }
    expect(fieldsBetween(before, now)).toEqual({
      before: { goals: ['가', '나'], age: '' },
      after: { goals: ['나', '가'], age: '34세' },
    })
    expect(fieldsBetween(before, { ...before, channels: ['앱'] })).toBeNull()
  })

  it.each([
    [null, 0],
    ['', null],
    [[], ['']],
    [['가'], '가'],
    [1, '1'],
  ])('tells %j from %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false)
    expect(sameValue(one, structuredClone(one))).toBe(true)
  })
})
