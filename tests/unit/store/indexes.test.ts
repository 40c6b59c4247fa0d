/** Indexes: what points at a record is found at once, in order, and forgotten when it no longer does. */
import { beforeEach, expect, it } from 'vitest'
import type { AnyRecord } from '#shared/model/schema.ts'
import { Indexes } from '#shared/store/indexes.ts'
import { make } from '#tests/helpers/make-records.ts'

let records: Map<string, AnyRecord>
let indexes: Indexes

beforeEach(() => {
  records = new Map()
  indexes = new Indexes((id) => records.get(id))
})

function write(id: string, record?: AnyRecord): void {
  const old = records.get(id)
  if (record === undefined) records.delete(id)
  else records.set(id, record)
  indexes.update(old, record)
}

const card = (id: string, order: string, laneId = 'lane-1', title = '') =>
  make.card({ id, order, laneId, stepId: 'step-1', title })
const inLane = (laneId: string) => indexes.pointingAt('card', 'laneId', laneId)
const ids = (found: readonly AnyRecord[]) => found.map(({ id }) => id)

it('finds what points at a record by every field, until it no longer does', () => {
  const pain = make['pain-point']({
    id: 'pain-1',
    laneId: 'lane-1',
    stepId: 'step-1',
    touchpointId: 'touchpoint-1',
    personaIds: ['persona-1', 'persona-2'],
  })
  const found = () => [
    ids(indexes.ofType('pain-point')),
    ids(indexes.pointingAt('pain-point', 'laneId', 'lane-1')),
    ids(indexes.pointingAt('pain-point', 'touchpointId', 'touchpoint-1')),
    ids(indexes.pointingAt('pain-point', 'personaIds', 'persona-2')),
    ids(indexes.pointingAt('card', 'laneId', 'lane-1')),
  ]
  write('pain-1', pain)
  expect(found()).toEqual([['pain-1'], ['pain-1'], ['pain-1'], ['pain-1'], []])
  write('pain-1')
  expect(found()).toEqual([[], [], [], [], []])
})

it('lists records in their order, whatever comes, goes, moves and changes', () => {
  write('card-b', card('card-b', 'b'))
  write('card-a', card('card-a', 'a'))
  expect(ids(inLane('lane-1'))).toEqual(['card-a', 'card-b'])
  write('card-c', card('card-c', 'ai'))
  expect(ids(inLane('lane-1'))).toEqual(['card-a', 'card-c', 'card-b'])
  write('card-a', card('card-a', 'c'))
  expect(ids(inLane('lane-1'))).toEqual(['card-c', 'card-b', 'card-a'])
  write('card-c', card('card-c', 'ai', 'lane-2'))
  expect([ids(inLane('lane-1')), ids(inLane('lane-2'))]).toEqual([['card-b', 'card-a'], ['card-c']])
  expect(ids(indexes.ofType('card'))).toEqual(['card-c', 'card-b', 'card-a'])
})

it('gives the same list again until something in it changes, and the others even then', () => {
  write('card-a', card('card-a', 'a'))
  write('card-b', card('card-b', 'b', 'lane-2'))
  const [one, two] = [inLane('lane-1'), inLane('lane-2')]
  write('card-a', card('card-a', 'a', 'lane-1', '새 제목'))
  expect(inLane('lane-1')).not.toBe(one)
  expect(inLane('lane-1')).toEqual([records.get('card-a')])
  expect(inLane('lane-2')).toBe(two)
})
