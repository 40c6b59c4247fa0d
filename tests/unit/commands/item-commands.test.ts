/** What lies in cells: adding, typing, moving, copying and removing cards of every kind. */
import { describe, expect, it } from 'vitest'
import {
  addItem,
  addItems,
  moveItems,
  pasteItems,
  removeItems,
  retitleItem,
  updateCard,
} from '#shared/commands/item-commands.ts'
import type { CellItem } from '#shared/model/cells.ts'
import { make } from '#tests/helpers/make-records.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const action = { laneId: 'lane-action', stepId: 'step-1' }
const cell = (workbench: TestWorkbench, stageName: string, stepNumber = 1) =>
  workbench.picture().stages[stageName]?.[stepNumber - 1]

/** The small project with the cards 가, 나, 다, 라 in one cell. */
function fourCards(): { workbench: TestWorkbench; ids: readonly string[] } {
  const workbench = smallWorkbench()
  const titles = ['가', '나', '다', '라']
  const stepId = 'step-2'
  const ids = workbench.run(addItems, { laneId: 'lane-action', stepId, index: null, titles })
  return { workbench, ids }
}
const fourIn = (workbench: TestWorkbench) => cell(workbench, '신청', 2)?.action

describe('a new card', () => {
  it.each([
    [null, ['신청서 쓰기', '새 카드']],
    [0, ['새 카드', '신청서 쓰기']],
    [1, ['신청서 쓰기', '새 카드']],
  ])('goes to place %s of its cell', (index, titles) => {
    const workbench = smallWorkbench()
    workbench.run(addItem, { ...action, index, title: '새 카드' })
    expect(cell(workbench, '신청')).toMatchObject({ action: titles })
  })

  it.each([
    ['lane-action', 'card'],
    ['lane-touchpoint', 'touchpoint'],
    ['lane-pain', 'pain-point'],
    ['lane-opportunity', 'opportunity'],
  ])('in %s is a %s', (laneId, type) => {
    const workbench = smallWorkbench()
    const id = workbench.run(addItem, { laneId, stepId: 'step-2', index: null, title: '' })
    expect(workbench.store.find(id)?.type).toBe(type)
  })

  it('is refused on the emotion line, off the map, and across two maps', () => {
    const workbench = smallWorkbench()
    const journeyId = workbench.addJourney('다른 맵', ['action'])
    const [otherLane] = workbench.store.pointingAt('lane', 'journeyId', journeyId)
    const before = workbench.content()
    const add = (laneId: string, stepId: string) => () =>
      workbench.run(addItem, { laneId, stepId, index: null, title: '새 카드' })
    expect(add('lane-emotion', 'step-1')).toThrow('lane-holds-no-cards')
    expect(add('lane-9', 'step-1')).toThrow('record-missing')
    expect(add('lane-action', 'step-9')).toThrow('record-missing')
    expect(add(otherLane!.id, 'step-1')).toThrow('not-on-one-map')
    expect(workbench.content()).toBe(before)
  })

  it('of a pain starts at the touchpoint of its step, where there is just one', () => {
    const workbench = smallWorkbench()
    const pain = () => {
      const id = workbench.addCard('pain-point', '신청', '아픔')
      return workbench.need('pain-point', id).touchpointId
    }
    expect(pain()).toBe('touchpoint-1')
    workbench.addCard('touchpoint', '신청', '안내 전화')
    expect(pain()).toBeNull()
  })
})

describe('several lines of text', () => {
  it('become one card each, in their order, in one step', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const titles = ['가', '나', '다']
    const ids = workbench.run(addItems, { ...action, index: 0, titles })
    expect(cell(workbench, '신청')).toMatchObject({ action: ['가', '나', '다', '신청서 쓰기'] })
    expect(ids.map((id) => workbench.need('card', id).title)).toEqual(titles)
    expect(workbench.history.state().undo?.labelArgs).toEqual({ count: 3 })
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})

describe('the text of a card', () => {
  it.each(['card-1', 'touchpoint-1', 'pain-1', 'opportunity-1'])(
    'is changed in %s, nothing else is',
    (itemId) => {
      const workbench = smallWorkbench()
      const before = workbench.store.find(itemId)
      workbench.run(retitleItem, { itemId, title: '두 줄\n제목' })
      expect(workbench.store.find(itemId)).toEqual({ ...before, title: '두 줄\n제목' })
    },
  )

  it('comes with details, a source and who it is about', () => {
    const workbench = smallWorkbench()
    const fields = { details: '앱으로', source: 'M-03', personaId: 'persona-han' }
    workbench.run(updateCard, { cardId: 'card-1', fields })
    expect(workbench.need('card', 'card-1')).toMatchObject({ ...fields, title: '신청서 쓰기' })
  })

  it('cannot be that of a stage', () => {
    const workbench = smallWorkbench()
    const retitle = () => workbench.run(retitleItem, { itemId: 'stage-1', title: '' })
    expect(retitle).toThrow('record-missing')
  })
})

describe('moving cards', () => {
  it('puts a moved card back in one step', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const moves = [{ itemId: 'card-1', laneId: 'lane-action', stepId: 'step-3', index: null }]
    workbench.run(moveItems, { moves })
    expect(cell(workbench, '이용')).toMatchObject({ action: ['신청서 쓰기'] })
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it.each([
    [0, ['다', '가', '나', '라']],
    [1, ['가', '다', '나', '라']],
    [2, ['가', '나', '다', '라']],
    [null, ['가', '나', '라', '다']],
  ])('within a cell counts place %s among the others', (index, titles) => {
    const { workbench, ids } = fourCards()
    const moves = [{ itemId: ids[2]!, laneId: 'lane-action', stepId: 'step-2', index }]
    workbench.run(moveItems, { moves })
    expect(fourIn(workbench)).toEqual(titles)
  })

  it('keeps the order in which several are moved', () => {
    const { workbench, ids } = fourCards()
    const moves = [ids[3]!, ids[1]!, ids[0]!].map((itemId, n) => ({ ...action, itemId, index: n }))
    workbench.run(moveItems, { moves })
    expect(cell(workbench, '신청')).toMatchObject({ action: ['라', '나', '가', '신청서 쓰기'] })
    expect(workbench.history.state().undo?.labelArgs).toEqual({ count: 3 })
  })

  it('makes a card what the lane holds, and keeps its texts', () => {
    const workbench = smallWorkbench()
    workbench.run(updateCard, { cardId: 'card-1', fields: { details: '사진까지' } })
    const moves = [{ itemId: 'card-1', laneId: 'lane-pain', stepId: 'step-1', index: 0 }]
    const [id] = workbench.run(moveItems, { moves })
    expect(workbench.need('pain-point', id!)).toMatchObject({
      title: '신청서 쓰기',
      details: '사진까지',
      touchpointId: 'touchpoint-1',
    })
    expect(workbench.store.find('card-1')).toBeUndefined()
  })

  it('lets go of links when a pain becomes something else', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const moves = [{ itemId: 'pain-1', laneId: 'lane-action', stepId: 'step-1', index: null }]
    workbench.run(moveItems, { moves })
    expect(workbench.need('opportunity', 'opportunity-1').painPointIds).toEqual([])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('is all or nothing: one impossible place and every card stays', () => {
    const { workbench, ids } = fourCards()
    const before = workbench.content()
    const moves = [
      { ...action, itemId: ids[0]!, index: 0 },
      { laneId: 'lane-emotion', stepId: 'step-1', itemId: ids[1]!, index: 0 },
    ]
    expect(() => workbench.run(moveItems, { moves })).toThrow('lane-holds-no-cards')
    expect(workbench.content()).toBe(before)
  })
})

describe('removing cards', () => {
  it('takes links to them along and brings all back in one step', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(removeItems, { itemIds: ['touchpoint-1', 'pain-1', 'card-1'] })
    expect(cell(workbench, '신청')).toEqual({
      emotion: { 정민우: -1, 한도윤: 0.5 },
      opportunity: ['사진으로 채우는 신청서'],
    })
    expect(workbench.need('opportunity', 'opportunity-1').painPointIds).toEqual([])
    expect(workbench.history.state().undo?.labelArgs).toEqual({ count: 3 })
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('never takes anything that is no card', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(removeItems, { itemIds: ['stage-1', 'persona-min', 'nothing-9'] })
    expect(workbench.content()).toBe(before)
  })
})

describe('pasting cards', () => {
  const copied = (workbench: TestWorkbench, ids: readonly string[]) =>
    ids.map((id) => workbench.store.find(id) as CellItem)

  it('puts copies where the user asked, in the order they were copied', () => {
    const { workbench, ids } = fourCards()
    const items = copied(workbench, [ids[0]!, ids[1]!])
    const stepId = 'step-2'
    const places = [2, 3].map((index) => ({ laneId: 'lane-action', stepId, index }))
    workbench.run(pasteItems, { items: items.map((item, n) => ({ item, place: places[n]! })) })
    expect(fourIn(workbench)).toEqual(['가', '나', '가', '나', '다', '라'])
    expect(workbench.history.state().undo?.labelArgs).toEqual({ count: 2 })
  })

  it('leaves the cards that are there untouched', () => {
    const { workbench, ids } = fourCards()
    const before = ids.map((id) => workbench.need('card', id))
    const place = { laneId: 'lane-action', stepId: 'step-2', index: null }
    const items = copied(workbench, ids).map((item) => ({ item, place }))
    workbench.run(pasteItems, { items })
    expect(ids.map((id) => workbench.need('card', id))).toEqual(before)
    expect(fourIn(workbench)).toEqual(['가', '나', '다', '라', '가', '나', '다', '라'])
  })

  it('keeps links among the copies and to what is in this project', () => {
    const workbench = smallWorkbench()
    const items = copied(workbench, ['pain-1', 'opportunity-1']).map((item) => ({
      item,
      place: { laneId: item.laneId, stepId: 'step-3', index: null },
    }))
    const [painId, opportunityId] = workbench.run(pasteItems, { items })
    expect(workbench.need('pain-point', painId!)).toMatchObject({
      severity: 3,
      touchpointId: 'touchpoint-1',
      personaIds: ['persona-min', 'persona-han'],
    })
    expect(workbench.need('opportunity', opportunityId!).painPointIds).toEqual([painId])
    expect(workbench.need('opportunity', 'opportunity-1').painPointIds).toEqual(['pain-1'])
  })

  it('drops links to what is only in the project they came from', () => {
    const workbench = smallWorkbench()
    const foreign = make['pain-point']({
      id: 'pain-far',
      laneId: 'lane-far',
      stepId: 'step-far',
      touchpointId: 'touchpoint-far',
      personaIds: ['persona-far', 'persona-min'],
      severity: 5,
    })
    const place = { laneId: 'lane-pain', stepId: 'step-3', index: null }
    const [id] = workbench.run(pasteItems, { items: [{ item: foreign, place }] })
    expect(workbench.need('pain-point', id!)).toMatchObject({
      laneId: 'lane-pain',
      stepId: 'step-3',
      touchpointId: null,
      personaIds: ['persona-min'],
      severity: 5,
    })
  })

  it('makes the copies what the lane holds', () => {
    const workbench = smallWorkbench()
    const [item] = copied(workbench, ['touchpoint-1'])
    const place = { laneId: 'lane-action', stepId: 'step-3', index: null }
    const [id] = workbench.run(pasteItems, { items: [{ item: item!, place }] })
    expect(workbench.need('card', id!).title).toBe('설치 신청서')
    expect(workbench.need('touchpoint', 'touchpoint-1').title).toBe('설치 신청서')
  })

  it('is refused on the emotion line, and nothing is pasted', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const [item] = copied(workbench, ['card-1'])
    const place = { laneId: 'lane-emotion', stepId: 'step-1', index: null }
    const paste = () => workbench.run(pasteItems, { items: [{ item: item!, place }] })
    expect(paste).toThrow('lane-holds-no-cards')
    expect(workbench.content()).toBe(before)
  })
})
