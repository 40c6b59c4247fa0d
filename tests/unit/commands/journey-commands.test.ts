/** Journey maps: making, copying and removing them, and the personas that are on them. */
import { describe, expect, it } from 'vitest'
import {
  addJourney,
  attachPersona,
  detachPersona,
  duplicateJourney,
  moveJourney,
  removeJourney,
  showLine,
  startJourney,
  updateJourney,
} from '#shared/commands/journey-commands.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { retitleItem } from '#shared/commands/item-commands.ts'
import { makeSmallMap } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/** The small project's map and what is on it, with nothing around it. */
const mapWorkbench = () => new TestWorkbench(makeSmallMap())

const names = (workbench: TestWorkbench) => workbench.store.all('journey').map(({ name }) => name)

describe('a map that is still empty', () => {
  it('starts with the customary lanes and a first stage, in one step', () => {
    const workbench = mapWorkbench()
    const fields = { name: '빈 맵', state: 'as-is', scenario: '', goal: '' } as const
    const journeyId = workbench.run(addJourney, {
      fields,
      laneKinds: [],
      stageNames: [],
      personaIds: [],
    })
    workbench.run(startJourney, { journeyId })
    expect(workbench.picture(journeyId)).toMatchObject({
      lanes: ['action', 'touchpoint', 'emotion', 'thought', 'pain-point', 'opportunity'],
      stages: { '': [{}] },
    })
    workbench.undo()
    expect(workbench.picture(journeyId)).toMatchObject({ lanes: [], stages: {} })
  })

  it('keeps the lanes it has', () => {
    const workbench = mapWorkbench()
    const { lanes } = workbench.picture()
    workbench.run(startJourney, { journeyId: workbench.journeyId })
    expect(workbench.picture().lanes).toEqual(lanes)
  })
})

describe('a new map', () => {
  it('comes with the lanes, stages and personas that were asked for', () => {
    const workbench = mapWorkbench()
    const journeyId = workbench.run(addJourney, {
      fields: { name: '내일의 충전', state: 'to-be', scenario: '', goal: '' },
      laneKinds: ['action', 'emotion'],
      stageNames: ['탐색', '이용'],
      personaIds: ['persona-han', 'persona-min', 'persona-han'],
    })
    expect(workbench.picture(journeyId)).toEqual({
      lanes: ['action', 'emotion'],
      personas: ['한도윤', '정민우'],
      stages: { 탐색: [{}], 이용: [{}] },
    })
    expect(names(workbench)).toEqual(['오늘의 충전', '내일의 충전'])
    workbench.undo()
    expect(names(workbench)).toEqual(['오늘의 충전'])
  })

  it('is refused with a persona that is not there, and then there is no half of it', () => {
    const workbench = mapWorkbench()
    const before = workbench.content()
    const add = () =>
      workbench.run(addJourney, {
        fields: { name: '', state: 'as-is', scenario: '', goal: '' },
        laneKinds: ['action'],
        stageNames: ['탐색'],
        personaIds: ['persona-9'],
      })
    expect(add).toThrow('reference-broken')
    expect(workbench.content()).toBe(before)
  })
})

describe('a map', () => {
  it('is renamed, becomes to-be, and moves in the list', () => {
    const workbench = mapWorkbench()
    workbench.addJourney('내일의 충전')
    const fields = { name: '어제의 충전', state: 'to-be', scenario: '밤 11시' } as const
    workbench.run(updateJourney, { journeyId: 'journey-1', fields })
    workbench.run(moveJourney, { journeyId: 'journey-1', index: 1 })
    expect(workbench.need('journey', 'journey-1')).toMatchObject(fields)
    expect(names(workbench)).toEqual(['내일의 충전', '어제의 충전'])
  })

  it('is copied with all that is on it, next to itself, sharing personas and channels', () => {
    const workbench = mapWorkbench()
    workbench.addJourney('내일의 충전')
    const before = workbench.content()
    const count = (type: 'persona' | 'channel') => workbench.store.all(type).length
    const copyId = workbench.run(duplicateJourney, { journeyId: 'journey-1', name: '사본' })
    expect(names(workbench)).toEqual(['오늘의 충전', '사본', '내일의 충전'])
    expect(workbench.picture(copyId)).toEqual(workbench.picture('journey-1'))
    expect([count('persona'), count('channel')]).toEqual([2, 2])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('is a map of its own once it is copied: links stay among the copies', () => {
    const workbench = mapWorkbench()
    const copyId = workbench.run(duplicateJourney, { journeyId: 'journey-1', name: '사본' })
    const copyOf = (type: 'pain-point' | 'opportunity' | 'touchpoint', id: string) =>
      workbench.store.all(type).find((record) => record.id !== id)!
    const pain = copyOf('pain-point', 'pain-1')
    expect(pain).toMatchObject({ touchpointId: copyOf('touchpoint', 'touchpoint-1').id })
    expect(copyOf('opportunity', 'opportunity-1')).toMatchObject({ painPointIds: [pain.id] })
    workbench.run(retitleItem, { itemId: pain.id, title: '다른 아픔' })
    expect(workbench.need('pain-point', 'pain-1').title).toBe('적을 칸이 많음')
    workbench.run(removeJourney, { journeyId: copyId })
    expect(workbench.picture('journey-1')).toEqual(mapWorkbench().picture())
  })

  it('goes with all that is on it; personas and channels stay', () => {
    const workbench = mapWorkbench()
    workbench.run(removeJourney, { journeyId: 'journey-1' })
    expect([...workbench.store.everything()].map(({ id }) => id).sort()).toEqual([
      'channel-app',
      'channel-phone',
      'persona-han',
      'persona-min',
      'project-1',
    ])
  })

  it('cannot be copied when it is not there', () => {
    const workbench = mapWorkbench()
    const copy = () => workbench.run(duplicateJourney, { journeyId: 'journey-9', name: '' })
    expect(copy).toThrow('record-missing')
  })
})

describe('a persona on a map', () => {
  it('is put there once, with its line shown', () => {
    const workbench = mapWorkbench()
    const before = workbench.content()
    const place = { journeyId: 'journey-1', personaId: 'persona-min' }
    workbench.run(attachPersona, place)
    expect(workbench.content()).toBe(before)
    workbench.run(detachPersona, place)
    workbench.run(attachPersona, place)
    expect(workbench.picture().personas).toEqual(['한도윤', '정민우'])
    expect(workbench.store.pointingAt('journey-persona', 'personaId', 'persona-min')).toMatchObject(
      [{ isLineShown: true }],
    )
  })

  it('takes its points along when it is taken off, from this map only', () => {
    const workbench = mapWorkbench()
    const copyId = workbench.run(duplicateJourney, { journeyId: 'journey-1', name: '사본' })
    const before = workbench.content()
    workbench.run(detachPersona, { journeyId: 'journey-1', personaId: 'persona-min' })
    expect(workbench.picture('journey-1').stages['신청']?.[0]?.emotion).toEqual({ 한도윤: 0.5 })
    expect(workbench.picture(copyId).stages['신청']?.[0]?.emotion).toEqual({
      정민우: -1,
      한도윤: 0.5,
    })
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('has a line that can be switched off without losing a point', () => {
    const workbench = mapWorkbench()
    const place = { journeyId: 'journey-1', personaId: 'persona-min' }
    workbench.run(showLine, { ...place, isLineShown: false })
    expect(workbench.need('journey-persona', 'place-min').isLineShown).toBe(false)
    expect(workbench.picture().stages['이용']).toEqual([{ emotion: { 정민우: 2 } }])
    workbench.run(setEmotion, {
      laneId: 'lane-emotion',
      stepId: 'step-3',
      personaId: 'persona-min',
      value: 1,
    })
    expect(workbench.need('journey-persona', 'place-min').isLineShown).toBe(false)
  })

  it('that is not on the map has no line to switch', () => {
    const workbench = mapWorkbench()
    workbench.run(detachPersona, { journeyId: 'journey-1', personaId: 'persona-min' })
    const before = workbench.content()
    const place = { journeyId: 'journey-1', personaId: 'persona-min' }
    workbench.run(showLine, { ...place, isLineShown: false })
    workbench.run(detachPersona, place)
    expect(workbench.content()).toBe(before)
  })
})
