/** Arrows between the items of a map: drawing, turning, and staying attached whatever moves. */
import { beforeEach, describe, expect, it } from 'vitest'
import { moveItems, pasteItems, removeItems } from '#shared/commands/item-commands.ts'
import { duplicateJourney, removeJourney } from '#shared/commands/journey-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import { moveStage } from '#shared/commands/stage-commands.ts'
import {
  addOpportunityFromTransition,
  addTransition,
  removeTransitions,
  reverseTransition,
  updateTransition,
} from '#shared/commands/transitions/transition-commands.ts'
import type { CellItem } from '#shared/model/cells.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

let map: TestWorkbench
let app: string
let call: string

beforeEach(() => {
  map = new TestWorkbench()
  map.addJourney('송금', ['action', 'touchpoint', 'pain-point'])
  for (const stage of ['앱', '콜센터']) map.addStage(stage)
  app = map.addCard('touchpoint', '앱', '이체 실패 화면')
  call = map.addCard('touchpoint', '콜센터', '상담')
})

/** Every arrow as its two titles. */
function arrows(): readonly string[] {
  const title = (id: string) => (map.store.find(id) as CellItem).title
  return map.store.all('transition').map(({ fromId, toId }) => `${title(fromId)}→${title(toId)}`)
}

const draw = () => map.run(addTransition, { fromId: app, toId: call })

describe('an arrow', () => {
  it('is drawn once in each direction, whoever draws it again', () => {
    const id = draw()
    expect(draw()).toBe(id)
    map.run(addTransition, { fromId: call, toId: app })
    expect(arrows()).toEqual(['이체 실패 화면→상담', '상담→이체 실패 화면'])
  })

  it('leads neither to its own beginning nor to another map', () => {
    expect(() => map.run(addTransition, { fromId: app, toId: app })).toThrow('arrow-to-itself')
    const copy = map.run(duplicateJourney, { journeyId: map.journeyId, name: '복사' })
    const lane = map.store.pointingAt('lane', 'journeyId', copy)[1]!
    const other = map.store.pointingAt('touchpoint', 'laneId', lane.id)[0]!.id
    expect(() => map.run(addTransition, { fromId: app, toId: other })).toThrow('not-on-one-map')
  })

  it('says what happens on the way, and undoes in one step', () => {
    const transitionId = draw()
    const fields = { lost: '챗봇 대화', waitMinutes: 11, isBreak: true }
    map.run(updateTransition, { transitionId, fields })
    expect(map.need('transition', transitionId)).toMatchObject(fields)
    map.undo()
    expect(map.need('transition', transitionId)).toMatchObject({ lost: '', isBreak: false })
  })

  it('is turned round, together with the one that leads back', () => {
    const transitionId = draw()
    const back = map.run(addTransition, { fromId: call, toId: app })
    map.run(updateTransition, { transitionId, fields: { label: '전화' } })
    map.run(reverseTransition, { transitionId })
    expect(map.need('transition', transitionId)).toMatchObject({ fromId: call, label: '전화' })
    expect(map.need('transition', back)).toMatchObject({ fromId: app, toId: call })
  })

  it('goes with either of its ends, and alone when it is deleted', () => {
    map.run(removeTransitions, { transitionIds: [draw()] })
    expect(map.store.find(app)).toBeDefined()
    draw()
    map.run(removeItems, { itemIds: [call] })
    expect(arrows()).toEqual([])
    map.undo()
    expect(arrows()).toEqual(['이체 실패 화면→상담'])
  })
})

describe('an arrow stays attached', () => {
  it('when its item becomes another kind of card', () => {
    const id = draw()
    const laneId = map.lane('action').id
    const stepId = map.step('콜센터').id
    const [newId] = map.run(moveItems, { moves: [{ itemId: call, laneId, stepId, index: null }] })
    expect(map.need('transition', id)).toMatchObject({ fromId: app, toId: newId })
    map.undo()
    expect(map.need('transition', id)).toMatchObject({ fromId: app, toId: call })
  })

  it('when its stage is moved', () => {
    draw()
    map.run(moveStage, { stageId: map.named('stage', '콜센터').id, index: 0 })
    expect(arrows()).toEqual(['이체 실패 화면→상담'])
  })

  it('among copies: of cards, of the map, and on the map of tomorrow', () => {
    const id = draw()
    const place = { laneId: map.lane('touchpoint').id, stepId: map.step('앱').id, index: null }
    const items = [app, call].map((each) => ({ item: map.store.find(each) as CellItem, place }))
    const [first, second] = map.run(pasteItems, { items })
    expect(map.store.pointingAt('transition', 'fromId', first!)).toMatchObject([
      { toId: second, originId: null },
    ])
    const toBe = map.run(makeToBe, { journeyId: map.journeyId, name: '내일' })
    expect(map.store.pointingAt('transition', 'originId', id)).toHaveLength(1)
    expect(arrows()).toHaveLength(4)
    map.run(removeJourney, { journeyId: toBe })
    expect(arrows()).toHaveLength(2)
  })
})

describe('an opportunity from an arrow', () => {
  it('lands at the step where the arrow ends, in a lane made for it', () => {
    const transitionId = draw()
    const title = '대화 내용 넘기기'
    const id = map.run(addOpportunityFromTransition, { transitionId, title })
    const { laneId, stepId } = map.need('opportunity', id)
    expect(map.need('lane', laneId).kind).toBe('opportunity')
    expect(stepId).toBe(map.step('콜센터').id)
    map.undo()
    expect(map.store.all('lane').map(({ kind }) => kind)).not.toContain('opportunity')
  })
})
