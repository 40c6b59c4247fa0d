/** A transaction: all of a change lands or none of it, and what hangs on a removed record goes along. */
import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/base/app-error.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { emptyDiff, type Diff } from '#shared/store/diff.ts'
import { RecordStore } from '#shared/store/record-store.ts'
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
      'link-insight-1-pain-1',
      'link-pain-1-question-1',
      'opportunity-1',
      'pain-1',
      'stage-1',
      'step-1',
      'step-2',
      'touchpoint-1',
      'waiver-1',
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

  it('empties a project when its maps, personas, channels, boards, people, transcripts and tags go', () => {
    const store = filledStore()
    const roots = [
      'journey',
      'persona',
      'channel',
      'participant',
      'board',
      'transcript',
      'tag',
    ] as const
    change(store, (transaction) => {
      for (const { id } of roots.flatMap((type): readonly AnyRecord[] => transaction.all(type)))
        transaction.remove(id)
    })
    expect([...store.everything()].map(({ id }) => id)).toEqual(['project-1'])
    expect(answers(store)).toEqual(freshAnswers(store))
  })

  it('does nothing when the record has gone already', () => {
    expect(change(filledStore(), (transaction) => transaction.remove('card-9'))).toEqual(emptyDiff)
  })
})
