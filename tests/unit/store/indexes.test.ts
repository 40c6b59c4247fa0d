/** Indexes: what points at a record is found at once, and forgotten when it no longer does. */
import { expect, it } from 'vitest'
import { Indexes } from '#shared/store/indexes.ts'
import { make } from '#tests/helpers/make-records.ts'

it('finds what points at a record by every field, until it no longer does', () => {
  const indexes = new Indexes()
  const pain = make['pain-point']({
    id: 'pain-1',
    laneId: 'lane-1',
    stepId: 'step-1',
    touchpointId: 'touchpoint-1',
    personaIds: ['persona-1', 'persona-2'],
  })
  const found = () => [
    [...indexes.ofType('pain-point')],
    [...indexes.pointingAt('pain-point', 'laneId', 'lane-1')],
    [...indexes.pointingAt('pain-point', 'touchpointId', 'touchpoint-1')],
    [...indexes.pointingAt('pain-point', 'personaIds', 'persona-2')],
    [...indexes.pointingAt('card', 'laneId', 'lane-1')],
  ]
  indexes.add(pain)
  expect(found()).toEqual([['pain-1'], ['pain-1'], ['pain-1'], ['pain-1'], []])
  indexes.remove(pain)
  expect(found()).toEqual([[], [], [], [], []])
})
