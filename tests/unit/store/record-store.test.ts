/** The store: what it answers, how a diff lands, and who hears of it. */
import { describe, expect, it } from 'vitest'
import { recordTypes, schema } from '#shared/model/schema.ts'
import { emptyDiff, type Diff } from '#shared/store/diff.ts'
import { RecordStore, type Origin } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { answers, freshAnswers } from '#tests/helpers/store-answers.ts'

function filledStore(): RecordStore {
  const store = new RecordStore()
  store.load(makeSmallProject())
  return store
}

const change = (store: RecordStore, act: (transaction: Transaction) => void): Diff =>
  store.transact('user', act).diff

describe('the small project of these tests', () => {
  it('holds every record type, valid and linked', () => {
    const records = makeSmallProject()
    expect(new Set(records.map(({ type }) => type))).toEqual(new Set(recordTypes))
    for (const record of records) {
      expect(schema[record.type].validator.safeParse(record)).toMatchObject({ success: true })
    }
    expect(() => filledStore().transact('user', () => {})).not.toThrow()
  })
})

describe('applying a diff', () => {
  it('leaves alone what has gone meanwhile', () => {
    const store = filledStore()
    const diff = change(store, (t) => t.update('card', 'card-1', { title: '새 제목' }))
    change(store, (t) => t.remove('card-1'))
    expect(store.apply('remote', diff)).toEqual(emptyDiff)
  })

  it('keeps a record that the same diff moves away from what it removes', () => {
    const store = filledStore()
    const diff = change(store, (transaction) => {
      transaction.update('card', 'card-1', { stepId: 'step-3' })
      transaction.remove('step-1')
    })
    const other = filledStore()
    other.apply('remote', diff)
    expect(other.get('card', 'card-1')?.stepId).toBe('step-3')
    expect(answers(other)).toEqual(answers(store))
  })

  it('takes along what someone else has hung on a record that goes', () => {
    const store = filledStore()
    const added = change(store, (t) => t.put(make.stage({ id: 'stage-9', journeyId: 'journey-1' })))
    change(store, (t) => t.put(make.step({ id: 'step-9', stageId: 'stage-9' })))
    store.apply('undo', { ...emptyDiff, removed: added.added })
    expect(store.find('step-9')).toBeUndefined()
  })

  it('leaves out what would hang on nothing, and links that would lead nowhere', () => {
    const store = filledStore()
    const gone = change(store, (transaction) => {
      transaction.remove('step-1')
      transaction.remove('channel-app')
    })
    const touchpoint = make.touchpoint({
      id: 'touchpoint-9',
      laneId: 'lane-touchpoint',
      stepId: 'step-3',
      channelIds: ['channel-app', 'channel-phone'],
    })
    const pain = make['pain-point']({
      id: 'pain-9',
      laneId: 'lane-pain',
      stepId: 'step-3',
      touchpointId: 'touchpoint-1',
    })
    const orphan = gone.removed.get('card-1')!
    const added = new Map([touchpoint, pain, orphan].map((record) => [record.id, record]))
    store.apply('remote', { ...emptyDiff, added })
    expect({
      channelIds: store.get('touchpoint', 'touchpoint-9')?.channelIds,
      touchpointId: store.get('pain-point', 'pain-9')?.touchpointId,
      orphan: store.find('card-1'),
    }).toEqual({ channelIds: ['channel-phone'], touchpointId: null, orphan: undefined })
    expect(answers(store)).toEqual(freshAnswers(store))
  })
})

describe('listeners', () => {
  it('hear one diff with its origin for each change, until they stop', () => {
    const store = new RecordStore()
    const heard: [Origin, number, number, number][] = []
    const stop = store.listen(({ added, updated, removed }, origin) =>
      heard.push([origin, added.size, updated.size, removed.size]),
    )
    const records = makeSmallProject()
    store.load(records)
    const diff = change(store, (transaction) => {
      transaction.remove('persona-min')
      transaction.put(make.channel({ id: 'channel-new' }))
    })
    store.apply('undo', { added: diff.removed, updated: new Map(), removed: diff.added })
    stop()
    change(store, (transaction) => transaction.remove('card-1'))
    expect(heard).toEqual([
      ['load', records.length, 0, 0],
      ['user', 1, 7, 4],
      ['undo', 4, 0, 1],
    ])
  })
})

describe('reading', () => {
  it('gives records in their order, equal ones by id, and those without an order by id', () => {
    const store = new RecordStore()
    store.load([
      make.channel({ id: 'channel-3', order: 'b' }),
      make.channel({ id: 'channel-2', order: 'b' }),
      make.channel({ id: 'channel-1', order: 'c' }),
      make.project({ id: 'project-b' }),
      make.project({ id: 'project-a' }),
    ])
    expect(store.all('channel').map(({ id }) => id)).toEqual([
      'channel-2',
      'channel-3',
      'channel-1',
    ])
    expect(store.all('project').map(({ id }) => id)).toEqual(['project-a', 'project-b'])
  })

  it('does not give a record under another type', () => {
    const store = filledStore()
    expect(store.get('stage', 'card-1')).toBeUndefined()
    expect(store.find('card-1')?.type).toBe('card')
    expect(store.size).toBe(makeSmallProject().length)
  })
})
