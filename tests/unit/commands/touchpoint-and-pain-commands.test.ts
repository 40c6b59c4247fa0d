/** Touchpoints, pains, opportunities and channels: their own fields and the links between them. */
import { describe, expect, it } from 'vitest'
import { addChannel, removeChannel, updateChannel } from '#shared/commands/channel-commands.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import { removeLane, setLaneHidden } from '#shared/commands/lane-commands.ts'
import {
  addOpportunityFromPain,
  updateOpportunity,
  updatePainPoint,
} from '#shared/commands/pain-point-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

describe('a touchpoint', () => {
  it('carries channels, owner, moment of truth, expectation and actual', () => {
    const workbench = smallWorkbench()
    const fields = {
      channelIds: ['channel-phone'],
      owner: '고객센터',
      isMomentOfTruth: true,
      expectation: 5,
      expectationText: '바로 연결',
      actual: 1,
      actualText: '7분 대기',
    } as const
    workbench.run(updateTouchpoint, { touchpointId: 'touchpoint-1', fields })
    expect(workbench.need('touchpoint', 'touchpoint-1')).toMatchObject({
      ...fields,
      title: '설치 신청서',
    })
  })

  it.each([
    ['expectation', 0],
    ['expectation', 6],
    ['actual', 2.5],
    ['actual', Number.NaN],
  ])('refuses %s %d', (field, value) => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const update = () =>
      workbench.run(updateTouchpoint, { touchpointId: 'touchpoint-1', fields: { [field]: value } })
    expect(update).toThrow('record-invalid')
    expect(workbench.content()).toBe(before)
  })

  it('refuses a channel that is not there, and one named twice', () => {
    const workbench = smallWorkbench()
    const use = (channelIds: readonly string[]) => () =>
      workbench.run(updateTouchpoint, { touchpointId: 'touchpoint-1', fields: { channelIds } })
    expect(use(['channel-9'])).toThrow('reference-broken')
    expect(use(['channel-app', 'channel-app'])).toThrow('record-invalid')
  })
})

describe('a pain point', () => {
  it('carries severity, frequency, its touchpoint and the personas it concerns', () => {
    const workbench = smallWorkbench()
    const fields = { severity: 5, frequency: 1, touchpointId: null, personaIds: ['persona-han'] }
    workbench.run(updatePainPoint, { painPointId: 'pain-1', fields })
    expect(workbench.need('pain-point', 'pain-1')).toMatchObject(fields)
  })

  it('loses the link, not itself, when its touchpoint goes', () => {
    const workbench = smallWorkbench()
    workbench.run(removeItems, { itemIds: ['touchpoint-1'] })
    expect(workbench.need('pain-point', 'pain-1')).toMatchObject({
      title: '적을 칸이 많음',
      touchpointId: null,
    })
  })

  it('refuses scores beyond 5', () => {
    const workbench = smallWorkbench()
    const fields = { severity: 6 }
    const update = () => workbench.run(updatePainPoint, { painPointId: 'pain-1', fields })
    expect(update).toThrow('record-invalid')
  })
})

describe('an opportunity from a pain', () => {
  const title = '사진 안내'

  it('lies below the others of the step, linked to the pain', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(addOpportunityFromPain, { painPointId: 'pain-1', title })
    expect(workbench.need('opportunity', id)).toMatchObject({
      stepId: 'step-1',
      laneId: 'lane-opportunity',
      painPointIds: ['pain-1'],
    })
    expect(workbench.picture().stages['신청']?.[0]?.opportunity).toEqual([
      '사진으로 채우는 신청서',
      title,
    ])
  })

  it('makes a lane below that of the pain where the map has none', () => {
    const workbench = smallWorkbench()
    workbench.addLane('quote')
    workbench.run(removeLane, { laneId: 'lane-opportunity' })
    const before = workbench.content()
    workbench.run(addOpportunityFromPain, { painPointId: 'pain-1', title })
    expect(workbench.picture().lanes).toEqual([
      'action',
      'touchpoint',
      'emotion',
      'pain-point',
      'opportunity',
      'quote',
    ])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('shows a hidden lane again, so that the user sees what was made', () => {
    const workbench = smallWorkbench()
    workbench.run(setLaneHidden, { laneId: 'lane-opportunity', isHidden: true })
    workbench.run(addOpportunityFromPain, { painPointId: 'pain-1', title })
    expect(workbench.need('lane', 'lane-opportunity').isHidden).toBe(false)
    expect(workbench.picture().lanes).toHaveLength(5)
  })

  it('takes a visible lane before a hidden one', () => {
    const workbench = smallWorkbench()
    const laneId = workbench.addLane('opportunity')
    workbench.run(setLaneHidden, { laneId: 'lane-opportunity', isHidden: true })
    const id = workbench.run(addOpportunityFromPain, { painPointId: 'pain-1', title })
    expect(workbench.need('opportunity', id).laneId).toBe(laneId)
  })

  it('stays linked to several pains and has an owner', () => {
    const workbench = smallWorkbench()
    const other = workbench.addCard('pain-point', '이용', '자리가 없음')
    const fields = { painPointIds: ['pain-1', other], owner: '설치팀' }
    workbench.run(updateOpportunity, { opportunityId: 'opportunity-1', fields })
    expect(workbench.need('opportunity', 'opportunity-1')).toMatchObject(fields)
  })

  it('is refused for something that is no pain', () => {
    const workbench = smallWorkbench()
    const make = () => workbench.run(addOpportunityFromPain, { painPointId: 'card-1', title })
    expect(make).toThrow('record-missing')
  })
})

describe('a channel', () => {
  it('is added once, however it is typed the second time', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(addChannel, { name: '키오스크', kind: 'kiosk' })
    expect(workbench.run(addChannel, { name: ' 키오스크 ', kind: 'other' })).toBe(id)
    const inPieces = '키오스크'.normalize('NFD')
    expect(workbench.run(addChannel, { name: inPieces, kind: 'other' })).toBe(id)
    expect(workbench.store.all('channel').map(({ name }) => name)).toEqual([
      '앱',
      '전화',
      '키오스크',
    ])
  })

  it('is renamed everywhere at once', () => {
    const workbench = smallWorkbench()
    const fields = { name: '푸시', kind: 'push' } as const
    workbench.run(updateChannel, { channelId: 'channel-app', fields })
    expect(workbench.need('channel', 'channel-app')).toMatchObject(fields)
    expect(workbench.need('touchpoint', 'touchpoint-1').channelIds).toEqual([
      'channel-app',
      'channel-phone',
    ])
  })

  it('goes from the touchpoints that use it, and comes back to them', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(removeChannel, { channelId: 'channel-app' })
    expect(workbench.need('touchpoint', 'touchpoint-1').channelIds).toEqual(['channel-phone'])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})
