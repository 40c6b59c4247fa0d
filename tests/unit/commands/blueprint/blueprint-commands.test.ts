/** Making a blueprint of a map: its lanes, and the marks for failing and waiting. */
import { describe, expect, it } from 'vitest'
import { addBlueprintLanes, markDelivery } from '#shared/commands/blueprint/blueprint-commands.ts'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

describe('the lanes of a blueprint', () => {
  it('come where they belong, in one step', () => {
    const map = new TestWorkbench()
    const journeyId = map.addJourney('진료', ['goal', 'action', 'emotion', 'touchpoint', 'quote'])
    map.run(addBlueprintLanes, { journeyId })
    const kinds = () => map.store.all('lane').map(({ kind }) => kind)
    expect(kinds()).toEqual([
      'goal',
      'physical-evidence',
      'action',
      'emotion',
      'touchpoint',
      'backstage',
      'support',
      'quote',
    ])
    map.undo()
    expect(kinds()).toEqual(['goal', 'action', 'emotion', 'touchpoint', 'quote'])
  })

  it('are shown again where they were hidden, and are not added twice', () => {
    const map = new TestWorkbench()
    const journeyId = map.addJourney('진료', ['action', 'touchpoint', 'backstage'])
    map.run(setLaneHidden, { laneId: map.lane('backstage').id, isHidden: true })
    expect(map.run(addBlueprintLanes, { journeyId })).toHaveLength(3)
    expect(map.lane('backstage').isHidden).toBe(false)
    expect(map.run(addBlueprintLanes, { journeyId })).toEqual([])
  })
})

describe('marks', () => {
  it('are set on cards and touchpoints together; pain points are left alone', () => {
    const map = new TestWorkbench()
    map.addJourney('진료', ['touchpoint', 'backstage', 'pain-point'])
    map.addStage('접수')
    const itemIds = (['touchpoint', 'backstage', 'pain-point'] as const).map((kind) =>
      map.addCard(kind, '접수', kind),
    )
    const mark = { isFailurePoint: true, isWaitPoint: true, waitMinutes: 31 }
    map.run(markDelivery, { itemIds, mark })
    expect(map.need('touchpoint', itemIds[0]!)).toMatchObject(mark)
    expect(map.need('card', itemIds[1]!)).toMatchObject(mark)
    map.run(markDelivery, { itemIds, mark: { isWaitPoint: false } })
    expect(map.need('card', itemIds[1]!)).toMatchObject({ isFailurePoint: true, waitMinutes: null })
    map.undo()
    expect(map.need('card', itemIds[1]!)).toMatchObject(mark)
  })
})
