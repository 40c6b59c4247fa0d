/** Checks that records which do not fit together are mended, each mend is told, and nothing else changes. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairProject } from '#shared/model/repair.ts'
import { schema, type AnyRecord } from '#shared/model/schema.ts'
import { isTargetType, referencesFrom, targetsOf } from '#shared/model/references.ts'
import { isOrderKey } from '#shared/base/order-key.ts'
import { anyProject } from '#tests/helpers/arbitrary-project.ts'
import { damaged, mend } from '#tests/helpers/damaged-project.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallMap, makeSmallProject } from '#tests/helpers/small-project.ts'

it('leaves a project alone that fits together', () => {
  const records = makeSmallProject()
  expect(repairProject(records)).toEqual({ records, mends: [] })
})

describe('a link to a record that is not there', () => {
  it('is cleared where it is optional', () => {
    const { get, mends } = mend(damaged({ fields: { 'card-1': { personaId: 'persona-gone' } } }))
    expect(get('card-1')).toMatchObject({ personaId: null })
    expect(mends).toEqual([
      { code: 'link-cleared', recordId: 'card-1', field: 'personaId', target: 'persona-gone' },
    ])
  })

  it('is taken out of a list, each on its own', () => {
    const channelIds = ['gone-1', 'channel-app', 'gone-2']
    const { get, mends } = mend(damaged({ fields: { 'touchpoint-1': { channelIds } } }))
    expect(get('touchpoint-1')).toMatchObject({ channelIds: ['channel-app'] })
    expect(mends.map(({ code, target }) => [code, target])).toEqual([
      ['link-dropped', 'gone-1'],
      ['link-dropped', 'gone-2'],
    ])
  })

  it('counts as broken when the id belongs to a record of another type', () => {
    const { get } = mend(damaged({ fields: { 'pain-1': { touchpointId: 'stage-1' } } }))
    expect(get('pain-1')).toMatchObject({ touchpointId: null })
  })

  it('takes along what cannot be without it, down to the last, and names what was in it', () => {
    const { mends } = repairProject(damaged({ without: ['step-1'] }))
    const orphans = mends.filter(({ code }) => code === 'orphan-removed')
    expect(orphans.map(({ recordId, content }) => `${recordId} ${content}`)).toEqual([
      'card-1 신청서 쓰기',
      'touchpoint-1 설치 신청서',
      'pain-1 적을 칸이 많음',
      'opportunity-1 사진으로 채우는 신청서',
      'emotion-1 ',
      'emotion-3 ',
      'waiver-1 ',
      'link-insight-1-pain-1 ',
      'link-pain-1-question-1 ',
    ])
  })

  it('takes a whole map along whose journey is gone, and leaves the personas', () => {
    const { records } = repairProject(makeSmallMap().filter(({ id }) => id !== 'journey-1'))
    expect(new Set(records.map(({ type }) => type))).toEqual(
      new Set(['project', 'persona', 'channel']),
    )
  })

  it('takes along what lies on a board that is gone, with all that hangs on it', () => {
    const boards = makeSmallProject().flatMap(({ id, type }) => (type === 'board' ? [id] : []))
    const { whole, mends } = mend(damaged({ without: boards }))
    const left = new Set(whole.map(({ type }) => type))
    const gone = makeSmallProject().filter(({ type }) => !left.has(type))
    expect(new Set(gone.map(({ type }) => type))).toEqual(
      new Set([
        ...['board', 'frame', 'note', 'picture', 'evidence', 'insight', 'point-of-view'],
        ...['question', 'idea', 'assumption', 'prototype', 'test', 'test-task', 'test-session'],
        ...['task-result', 'improvement', 'attachment', 'connector', 'board-move', 'vote-round'],
        ...['vote', 'link'],
      ]),
    )
    expect(new Set(mends.map(({ code }) => code))).toEqual(new Set(['orphan-removed']))
  })

  it('is cleared where a to-be map comes from what is not there, and the map stays', () => {
    const { get, mends } = mend(damaged({ fields: { 'step-4': { originId: 'step-gone' } } }))
    expect(get('step-4')).toMatchObject({ name: '신청서', originId: null })
    expect(mends.map(({ code }) => code)).toEqual(['link-cleared'])
  })
})

describe('the project record', () => {
  it('is added in front where it is missing', () => {
    const { whole, mends } = mend(damaged({ without: ['project-1'] }))
    expect(whole[0]).toMatchObject({ type: 'project', name: '' })
    expect(mends).toEqual([{ code: 'project-added', recordId: 'project-added' }])
  })

  it('is the oldest where there are several', () => {
    const also = [make.project({ id: 'project-0', createdAt: 1, name: '먼저' })]
    const { whole, mends } = mend(damaged({ also }))
    expect(whole.filter(({ type }) => type === 'project').map(({ id }) => id)).toEqual([
      'project-0',
    ])
    expect(mends).toEqual([{ code: 'extra-project-removed', recordId: 'project-1' }])
  })
})

describe('what may be there once only', () => {
  it('is one emotion point per lane, step and persona', () => {
    const place = { laneId: 'lane-emotion', stepId: 'step-1', personaId: 'persona-min' }
    const also = [make['emotion-point']({ ...place, id: 'emotion-9', value: 2 })]
    const { get, mends } = mend(damaged({ also }))
    expect(get('emotion-1')).toMatchObject({ value: -1 })
    expect(mends).toEqual([{ code: 'second-point-removed', recordId: 'emotion-9', value: 2 }])
  })

  it('leaves what was made from the second one without an origin', () => {
    const place = { laneId: 'lane-emotion', stepId: 'step-1', personaId: 'persona-min' }
    const also = [
      make['emotion-point']({ ...place, id: 'emotion-9', value: 2 }),
      make['emotion-point']({
        ...{ ...place, id: 'emotion-to-be', stepId: 'step-2' },
        ...{ value: 1, originId: 'emotion-9' },
      }),
    ]
    const { get } = mend(damaged({ also }))
    expect(get('emotion-to-be')).toMatchObject({ originId: null })
  })

  it('is one place of a persona on a map', () => {
    const also = [
      make['journey-persona']({
        id: 'place-again',
        journeyId: 'journey-1',
        personaId: 'persona-min',
      }),
    ]
    const { mends } = mend(damaged({ also }))
    // The id decides which of the two stays, so that everybody keeps the same one.
    expect(mends).toEqual([{ code: 'second-place-removed', recordId: 'place-min' }])
  })
})

describe('what lies in a lane that cannot hold it', () => {
  it('moves to a lane of the same map that can', () => {
    const { get, mends } = mend(damaged({ fields: { 'pain-1': { laneId: 'lane-emotion' } } }))
    expect(get('pain-1')).toMatchObject({ laneId: 'lane-pain' })
    expect(mends).toEqual([
      { code: 'moved-to-lane', recordId: 'pain-1', from: 'lane-emotion', to: 'lane-pain' },
    ])
  })

  it('gets a lane of its own where the map has none', () => {
    const fields = { 'lane-pain': { kind: 'text' } }
    const { get, whole, mends } = mend(damaged({ fields }))
    expect(mends.map(({ code }) => code)).toEqual(['lane-added', 'moved-to-lane'])
    expect(get('pain-1')).toMatchObject({ laneId: 'lane-of-journey-1' })
    const orders = whole.flatMap((each) =>
      each.type === 'lane' && each.journeyId === 'journey-1' ? [each.order] : [],
    )
    expect([...orders].sort().at(-1)).toBe(orders.at(-1))
  })

  it('comes back to the map of its step where the lane is on another one', () => {
    const also = [
      make.journey({ id: 'journey-2' }),
      make.lane({ id: 'lane-far', journeyId: 'journey-2', kind: 'action' }),
    ]
    const fields = { 'card-1': { laneId: 'lane-far' } }
    expect(mend(damaged({ also, fields })).get('card-1')).toMatchObject({ laneId: 'lane-action' })
  })
})

it('gives a stage without steps an empty one', () => {
  const { get, mends } = mend(damaged({ without: ['step-3'] }))
  expect(get('step-of-stage-2')).toMatchObject({ type: 'step', stageId: 'stage-2', name: '' })
  expect(mends).toContainEqual({
    code: 'step-added',
    recordId: 'stage-2',
    added: 'step-of-stage-2',
  })
})

describe('a waiver', () => {
  it('goes where its record is not there, of whatever type', () => {
    const also = [make.waiver({ id: 'waiver-2', recordId: 'persona-gone' })]
    const { get, mends } = mend(damaged({ also }))
    expect([get('waiver-1')?.id, get('waiver-2')]).toEqual(['waiver-1', undefined])
    expect(mends).toEqual([
      {
        code: 'orphan-removed',
        recordId: 'waiver-2',
        field: 'recordId',
        target: 'persona-gone',
      },
    ])
  })

  it('goes with a second point that is removed at the same place', () => {
    const [laneId, stepId, personaId] = ['lane-emotion', 'step-1', 'persona-min']
    const twin = make['emotion-point']({ id: 'emotion-9', laneId, stepId, personaId })
    const also = [twin, make.waiver({ id: 'waiver-2', recordId: 'emotion-9' })]
    const { whole, mends } = mend(damaged({ also }))
    expect(mends.map(({ recordId }) => recordId)).toEqual(['emotion-9', 'waiver-2'])
    expect(repairProject(whole).mends).toEqual([])
  })
})

it('gives siblings new order keys in the order they came in, where one cannot be used', () => {
  const { get, mends } = mend(damaged({ fields: { 'step-1': { order: 'Z0' } } }))
  const [first, second] = [get('step-1'), get('step-2')].map((step) => step as { order: string })
  expect(isOrderKey(first!.order) && first!.order < second!.order).toBe(true)
  expect(mends.map(({ recordId }) => recordId)).toEqual(['step-1', 'step-2'])
})

/** Every reference points at a record of its type, and every record is valid. */
function expectWhole(records: readonly AnyRecord[]): void {
  const byId = new Map(records.map((record) => [record.id, record]))
  for (const record of records) {
    expect(schema[record.type].validator.safeParse(record).success).toBe(true)
    for (const reference of referencesFrom(record.type)) {
      for (const target of targetsOf(record, reference)) {
        expect(isTargetType(reference, byId.get(target)?.type)).toBe(true)
      }
    }
  }
}

it('makes any heap of records fit together, in one go, and the same way each time', () => {
  const anyHeap = anyProject.chain((records) =>
    fc.tuple(
      fc.subarray([...records]),
      fc.array(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(5)), { maxLength: 10 }),
    ),
  )
  fc.assert(
    fc.property(anyHeap, ([kept, turns]) => {
      const heap = [...kept]
      for (const [from, to, which] of turns) {
        const record = heap[from % Math.max(1, heap.length)]
        const target = heap[to % Math.max(1, heap.length)]
        if (record === undefined || target === undefined) continue
        const references = referencesFrom(record.type)
        const reference = references[which % Math.max(1, references.length)]
        if (reference === undefined) continue
        const value = reference.onDelete === 'drop' ? [target.id] : target.id
        heap[heap.indexOf(record)] = { ...record, [reference.field]: value } as AnyRecord
      }
      const once = repairProject(heap)
      expectWhole(once.records)
      expect(once.records.filter(({ type }) => type === 'project')).toHaveLength(1)
      expect(repairProject(once.records)).toEqual({ records: once.records, mends: [] })
      expect(repairProject(heap)).toEqual(once)
    }),
    { numRuns: 100 },
  )
})
