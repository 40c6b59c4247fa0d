/** Where cards land when they are dragged, moved by key, copied and pasted. */
import { describe, expect, it } from 'vitest'
import { moveItems, pasteItems } from '#shared/commands/item-commands.ts'
import { copiedItems, pasteTargets } from '#shared/layout/item-copies.ts'
import { itemsBetween, movesByKey, movesTogether } from '#shared/layout/item-moves.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

function smallMap() {
  const workbench = new TestWorkbench()
  for (const kind of ['action', 'thought', 'emotion', 'pain-point'] as const)
    workbench.addLane(kind)
  for (const name of ['가', '나', '다']) workbench.addStage(name)
  const a = workbench.addCard('action', '가', 'a')
  const b = workbench.addCard('action', '가', 'b')
  const c = workbench.addCard('thought', '나', 'c')
  const p = workbench.addCard('pain-point', '가', 'p')
  const view = () => viewJourney(workbench.store, workbench.journeyId)
  const cell = (
    kind: 'action' | 'thought' | 'emotion' | 'pain-point' | 'touchpoint',
    stage: string,
  ) => ({
    laneId: workbench.lane(kind).id,
    stepId: workbench.step(stage).id,
  })
  const stages = () => workbench.picture().stages
  return { workbench, a, b, c, p, view, cell, stages }
}

describe('cards dragged together', () => {
  it('keep their distance to the card under the pointer', () => {
    const { workbench, a, c, view, cell, stages } = smallMap()
    const moves = movesTogether(view(), [c, a], a, { ...cell('action', '나'), index: 0 })
    workbench.run(moveItems, { moves: moves! })
    expect(stages()).toEqual({
      가: [{ action: ['b'], 'pain-point': ['p'] }],
      나: [{ action: ['a'] }],
      다: [{ thought: ['c'] }],
    })
  })

  it('stay where they are when one of them would leave the map', () => {
    const { a, c, view, cell } = smallMap()
    expect(movesTogether(view(), [a, c], a, { ...cell('action', '다'), index: 0 })).toBeNull()
  })

  it('cannot land on the emotion lane', () => {
    const { a, view, cell } = smallMap()
    expect(movesTogether(view(), [a], a, { ...cell('emotion', '가'), index: 0 })).toBeNull()
  })
})

describe('cards moved by key', () => {
  it('change places in their cell first', () => {
    const { workbench, a, view, stages } = smallMap()
    workbench.run(moveItems, { moves: movesByKey(view(), [a], 'down')! })
    expect(stages()['가']).toEqual([{ action: ['b', 'a'], 'pain-point': ['p'] }])
  })

  it('go on into the next lane of their type and never become something else', () => {
    const { workbench, c, p, view, stages } = smallMap()
    expect([movesByKey(view(), [c], 'down'), movesByKey(view(), [p], 'up')]).toEqual([null, null])
    workbench.run(moveItems, { moves: movesByKey(view(), [c], 'up')! })
    expect(stages()['나']).toEqual([{ action: ['c'] }])
  })

  it('go to the next column', () => {
    const { workbench, a, b, view, stages } = smallMap()
    workbench.run(moveItems, { moves: movesByKey(view(), [a, b], 'right')! })
    expect(stages()['나']).toEqual([{ action: ['a', 'b'], thought: ['c'] }])
  })

  it('stop at the edge of the map', () => {
    const { a, p, view } = smallMap()
    expect([movesByKey(view(), [a], 'left'), movesByKey(view(), [a], 'up')]).toEqual([null, null])
    expect(movesByKey(view(), [p], 'down')).toBeNull()
  })
})

describe('a range of cards', () => {
  it('within one cell goes from one card to the other only', () => {
    const { workbench, a, b, view } = smallMap()
    const third = workbench.addCard('action', '가', '셋째')
    expect([itemsBetween(view(), a, b), itemsBetween(view(), third, b)]).toEqual([
      [a, b],
      [b, third],
    ])
  })

  it('holds every card in the rectangle between two', () => {
    const { a, b, c, p, view } = smallMap()
    expect(new Set(itemsBetween(view(), a, c))).toEqual(new Set([a, b, c]))
    expect(new Set(itemsBetween(view(), p, b))).toEqual(new Set([a, b, p]))
  })
})

describe('copied cards', () => {
  it('go into the same shape of cells at another place', () => {
    const { workbench, a, c, view, cell, stages } = smallMap()
    const block = copiedItems(view(), [c, a])
    expect(block.map(({ item, column, row }) => [item.title, column, row])).toEqual([
      ['a', 0, 0],
      ['c', 1, 1],
    ])
    const place = { ...cell('action', '나'), itemId: null, personaId: null }
    workbench.run(pasteItems, { items: pasteTargets(view(), place, block) })
    expect(stages()).toEqual({
      가: [{ action: ['a', 'b'], 'pain-point': ['p'] }],
      나: [{ action: ['a'], thought: ['c'] }],
      다: [{ thought: ['c'] }],
    })
  })

  it('stay what they are where the lanes below differ', () => {
    const { workbench, a, p, view, cell, stages } = smallMap()
    const place = { ...cell('thought', '다'), itemId: null, personaId: null }
    const items = pasteTargets(view(), place, copiedItems(view(), [a, p]))
    workbench.run(pasteItems, { items })
    expect(stages()['다']).toEqual([{ thought: ['a'], 'pain-point': ['p'] }])
  })

  it('bring their channels into a project that does not have them', () => {
    const { workbench, view, cell } = smallMap()
    const channel = make.channel({ name: '웹', kind: 'web' })
    workbench.addLane('touchpoint')
    const item = make.touchpoint({
      laneId: 'lane-elsewhere',
      stepId: 'step-elsewhere',
      channelIds: [channel.id],
    })
    const place = { ...cell('touchpoint', '가'), itemId: null, personaId: null }
    const items = pasteTargets(view(), place, [{ item, column: 0, row: 0 }])
    workbench.run(pasteItems, { items, channels: [channel] })
    workbench.run(pasteItems, { items, channels: [channel] })
    const names = workbench.store
      .all('touchpoint')
      .map(({ channelIds }) => channelIds.map((id) => workbench.need('channel', id).name))
    expect([names, workbench.store.all('channel').length]).toEqual([[['웹'], ['웹']], 1])
  })

  it('are kept at the edge where the map ends', () => {
    const { workbench, a, c, view, cell, stages } = smallMap()
    const place = { ...cell('action', '다'), itemId: null, personaId: null }
    const items = pasteTargets(view(), place, copiedItems(view(), [a, c]))
    workbench.run(pasteItems, { items })
    expect(stages()['다']).toEqual([{ action: ['a'], thought: ['c'] }])
  })
})
