/** The store: all of a change lands or none of it, and everyone hears of it once. */
import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/base/app-error.ts'
import { references } from '#shared/model/references.ts'
import { recordTypes, schema, type AnyRecord } from '#shared/model/schema.ts'
import { emptyDiff, type Diff } from '#shared/store/diff.ts'
import { RecordStore, type Origin } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { make, makeSmallProject } from '#tests/helpers/make-records.ts'

function filledStore(): RecordStore {
  const store = new RecordStore()
  store.load(makeSmallProject())
  return store
}

/** Everything that can be asked of the store, so that a stale index shows. */
function answers(store: RecordStore): unknown {
  const byType = recordTypes.map((type) => [type, store.all(type).map(({ id }) => id)])
  const targets = [...store.everything()].flatMap(({ id }) =>
    references.map(({ from, field }) => [
      id,
      from,
      field,
      store.pointingAt(from, field as keyof AnyRecord, id).map((record) => record.id),
    ]),
  )
  return { content: canonical(store.everything()), byType, targets: targets.sort() }
}

/** The same questions to a store that has never seen anything else. */
function freshAnswers(store: RecordStore): unknown {
  const fresh = new RecordStore()
  fresh.load(store.everything())
  return answers(fresh)
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

describe('a transaction', () => {
  it('leaves everything as it was, indexes too, when it fails in the middle', () => {
    const store = filledStore()
    const before = answers(store)
    const failing = () =>
      store.transact('user', (transaction) => {
        transaction.remove('stage-1')
        transaction.remove('persona-min')
        transaction.update('journey', 'journey-1', { name: '다른 이름' })
        transaction.put(make.channel({ id: 'channel-new' }))
        transaction.put(make.stage({ id: 'stage-1', journeyId: 'journey-1' }))
        throw new Error('stopped')
      })
    expect(failing).toThrow('stopped')
    expect(answers(store)).toEqual(before)
  })

  it('sees its own writes while others still wait for the diff', () => {
    const store = filledStore()
    const heard: Diff[] = []
    store.listen((diff) => heard.push(diff))
    change(store, (transaction) => {
      transaction.update('card', 'card-1', { stepId: 'step-3' })
      expect(transaction.pointingAt('card', 'stepId', 'step-3').map(({ id }) => id)).toEqual([
        'card-1',
      ])
      expect(heard).toEqual([])
    })
    expect(heard).toHaveLength(1)
    expect(answers(store)).toEqual(freshAnswers(store))
  })

  it('tells nobody when nothing changed', () => {
    const store = filledStore()
    let times = 0
    store.listen(() => (times += 1))
    const diff = change(store, (transaction) => {
      transaction.put(make.channel({ id: 'channel-new' }))
      transaction.remove('channel-new')
      transaction.update('card', 'card-1', { title: '다른 제목' })
      transaction.update('card', 'card-1', { title: '신청서 쓰기' })
    })
    expect(diff).toEqual(emptyDiff)
    expect(times).toBe(0)
  })

  it('cannot be opened within another one', () => {
    const store = filledStore()
    const nested = () => change(store, () => change(store, () => {}))
    expect(nested).toThrow('transaction-within-transaction')
    expect(() => change(store, () => {})).not.toThrow()
  })

  it('refuses an id that is taken, a record that is not there, a field that is not valid', () => {
    const store = filledStore()
    const before = answers(store)
    const { id: _id, type: _type, ...fields } = make.channel({})
    const refusals: [string, (transaction: Transaction) => void][] = [
      ['id-taken', (t) => t.create('channel', 'channel-app', fields)],
      ['record-missing', (t) => t.update('card', 'card-9', { title: '' })],
      ['record-missing', (t) => t.need('card', 'stage-1')],
      ['record-invalid', (t) => t.update('touchpoint', 'touchpoint-1', { actual: 6 })],
      ['record-invalid', (t) => t.update('lane', 'lane-action', { height: Infinity })],
      ['record-invalid', (t) => t.update('card', 'card-1', { mood: 1 } as object)],
      ['reference-broken', (t) => t.update('card', 'card-1', { personaId: 'persona-9' })],
      ['reference-broken', (t) => t.update('card', 'card-1', { stepId: 'stage-1' })],
    ]
    for (const [code, act] of refusals) {
      expect(() => change(store, act)).toThrow(expect.objectContaining({ code }))
    }
    expect(answers(store)).toEqual(before)
  })

  it('names the fields that are not valid, but never what the user wrote', () => {
    const store = filledStore()
    const act = () =>
      change(store, (t) => t.update('pain-point', 'pain-1', { severity: 9, title: '비밀' }))
    expect(act).toThrow(new AppError('record-invalid', ['pain-point', 'pain-1', 'severity']))
  })

  it('cleans text that was pasted, such as Hangul in pieces, instead of refusing it', () => {
    const store = filledStore()
    change(store, (transaction) => {
      transaction.update('card', 'card-1', { title: '충전\r\n자리'.normalize('NFD') })
      transaction.update('persona', 'persona-min', {
        name: ' 정민우\n',
        goals: ['자리', '한 줄\n더', '여유'.normalize('NFD')],
      })
    })
    expect(store.get('card', 'card-1')?.title).toBe('충전\n자리')
    expect(store.get('persona', 'persona-min')).toMatchObject({
      name: '정민우',
      goals: ['자리', '한 줄 더', '여유'],
    })
  })
})

describe('removing a record', () => {
  it('takes along what cannot be without it: a stage its steps and their cards', () => {
    const store = filledStore()
    const diff = change(store, (transaction) => transaction.remove('stage-1'))
    expect([...diff.removed.keys()].sort()).toEqual([
      'card-1',
      'emotion-1',
      'emotion-3',
      'opportunity-1',
      'pain-1',
      'stage-1',
      'step-1',
      'step-2',
      'touchpoint-1',
    ])
    expect(answers(store)).toEqual(freshAnswers(store))
  })

  it('empties the field of what can: a card keeps its text without the persona', () => {
    const store = filledStore()
    const diff = change(store, (transaction) => transaction.remove('persona-min'))
    expect([...diff.removed.keys()].sort()).toEqual([
      'emotion-1',
      'emotion-2',
      'persona-min',
      'place-min',
    ])
    expect(store.get('card', 'card-1')).toMatchObject({ title: '신청서 쓰기', personaId: null })
    expect(store.get('pain-point', 'pain-1')?.personaIds).toEqual(['persona-han'])
  })

  it('drops it from lists and leaves the others in their order', () => {
    const store = filledStore()
    change(store, (transaction) => transaction.remove('channel-app'))
    expect(store.get('touchpoint', 'touchpoint-1')?.channelIds).toEqual(['channel-phone'])
  })

  it('empties a project when its map, personas and channels go', () => {
    const store = filledStore()
    change(store, (transaction) => {
      for (const id of ['journey-1', 'persona-min', 'persona-han', 'channel-app', 'channel-phone'])
        transaction.remove(id)
    })
    expect([...store.everything()].map(({ id }) => id)).toEqual(['project-1'])
    expect(answers(store)).toEqual(freshAnswers(store))
  })

  it('does nothing when the record has gone already', () => {
    expect(change(filledStore(), (transaction) => transaction.remove('card-9'))).toEqual(emptyDiff)
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
      ['user', 1, 2, 4],
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
