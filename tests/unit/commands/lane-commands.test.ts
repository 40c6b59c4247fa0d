/** Lanes: adding, moving, resizing, hiding and removing rows of a map. */
import { describe, expect, it } from 'vitest'
import {
  addLane,
  moveLane,
  removeLane,
  renameLane,
  resizeLane,
  setLaneHidden,
} from '#shared/commands/lane-commands.ts'
import { highestLane, lowestLane } from '#shared/model/records/lane.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

describe('a lane', () => {
  it('is added where the user asked, shown under the usual name of its kind', () => {
    const workbench = smallWorkbench()
    const laneId = workbench.run(addLane, {
      journeyId: 'journey-1',
      kind: 'quote',
      name: '',
      index: 1,
    })
    expect(workbench.picture().lanes).toEqual([
      'action',
      'quote',
      'touchpoint',
      'emotion',
      'pain-point',
      'opportunity',
    ])
    expect(workbench.need('lane', laneId)).toMatchObject({ isHidden: false, height: null })
  })

  it('is moved with its cards, and hidden lanes count as places', () => {
    const workbench = smallWorkbench()
    workbench.run(setLaneHidden, { laneId: 'lane-touchpoint', isHidden: true })
    workbench.run(moveLane, { laneId: 'lane-opportunity', index: 1 })
    const { lanes, stages } = workbench.picture()
    expect(lanes).toEqual(['action', 'opportunity', 'touchpoint', 'emotion', 'pain-point'])
    expect(stages['신청']?.[0]).toMatchObject({ opportunity: ['사진으로 채우는 신청서'] })
  })

  it('is renamed, and shown under the usual name again when the name is emptied', () => {
    const workbench = smallWorkbench()
    workbench.run(renameLane, { laneId: 'lane-action', name: '하는 일' })
    expect(workbench.need('lane', 'lane-action').name).toBe('하는 일')
    workbench.run(renameLane, { laneId: 'lane-action', name: '' })
    expect(workbench.need('lane', 'lane-action').name).toBe('')
  })

  it('is never lower or higher than can be used, and goes back to the default', () => {
    const workbench = smallWorkbench()
    const heights = [-5, 120.6, 9000, null].map((height) => {
      workbench.run(resizeLane, { laneId: 'lane-action', height })
      return workbench.need('lane', 'lane-action').height
    })
    expect(heights).toEqual([lowestLane, 121, highestLane, null])
  })

  it('goes with its cards and leaves what was linked to them', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(removeLane, { laneId: 'lane-pain' })
    expect(workbench.picture().lanes).toEqual(['action', 'touchpoint', 'emotion', 'opportunity'])
    expect(workbench.need('opportunity', 'opportunity-1').painPointIds).toEqual([])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})
