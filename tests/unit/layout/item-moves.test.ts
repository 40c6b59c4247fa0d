/** Where cards land when they are dragged and moved by key. */
import { describe, expect, it } from 'vitest'
import { moveItems } from '#shared/commands/item-commands.ts'
import { movesByKey, movesTogether } from '#shared/layout/item-moves.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
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
