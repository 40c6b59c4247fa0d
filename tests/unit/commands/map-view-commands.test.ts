/** Saved views of a map: saving, changing, ordering, deleting. */
import { describe, expect, it } from 'vitest'
import { duplicateJourney } from '#shared/commands/journey-commands.ts'
import { removeLane } from '#shared/commands/lane-commands.ts'
import {
  moveMapView,
  removeMapView,
  renameMapView,
  saveMapView,
  setOpeningView,
  updateMapView,
} from '#shared/commands/map-view-commands.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const content = {
  hiddenLaneIds: ['lane-action'],
  hiddenPersonaIds: [],
  channelIds: [],
  tagIds: [],
  leastSeverity: 4,
  text: '서류',
}
const journeyId = 'journey-1'

describe('a saved view', () => {
  it('is saved behind the others, changed and renamed, and the map itself stays as it is', () => {
    const workbench = smallWorkbench()
    const before = workbench.picture()
    const first = workbench.run(saveMapView, { journeyId, name: '심한 고충', content })
    const second = workbench.run(saveMapView, { journeyId, name: '전체', content })
    workbench.run(updateMapView, { viewId: second, content: { ...content, leastSeverity: null } })
    workbench.run(renameMapView, { viewId: second, name: '서류' })
    expect(workbench.store.pointingAt('map-view', 'journeyId', journeyId)).toMatchObject([
      { id: first, name: '심한 고충', ...content },
      { id: second, name: '서류', leastSeverity: null },
    ])
    expect(workbench.picture()).toEqual(before)
  })

  it('is moved among the views of its map and deleted', () => {
    const workbench = smallWorkbench()
    const ids = ['가', '나', '다'].map((name) =>
      workbench.run(saveMapView, { journeyId, name, content }),
    )
    const names = () =>
      workbench.store.pointingAt('map-view', 'journeyId', journeyId).map(({ name }) => name)
    workbench.run(moveMapView, { viewId: ids[2]!, index: 0 })
    expect(names()).toEqual(['다', '가', '나'])
    workbench.run(removeMapView, { viewId: ids[0]! })
    expect(names()).toEqual(['다', '나'])
    workbench.undo()
    expect(names()).toEqual(['다', '가', '나'])
  })

  it('is the one its map opens with in place of another, and a copy of the map opens so, too', () => {
    const workbench = smallWorkbench()
    const ids = ['가', '나'].map((name) => workbench.run(saveMapView, { journeyId, name, content }))
    const opening = (mapId: string) =>
      workbench.store
        .pointingAt('map-view', 'journeyId', mapId)
        .filter(({ isOpening }) => isOpening)
        .map(({ name }) => name)
    workbench.run(setOpeningView, { viewId: ids[0]!, isOpening: true })
    workbench.run(setOpeningView, { viewId: ids[1]!, isOpening: true })
    expect(opening(journeyId)).toEqual(['나'])
    expect(opening(workbench.run(duplicateJourney, { journeyId, name: '사본' }))).toEqual(['나'])
    workbench.run(setOpeningView, { viewId: ids[1]!, isOpening: false })
    expect(opening(journeyId)).toEqual([])
  })

  it('forgets a lane that is deleted', () => {
    const workbench = smallWorkbench()
    const viewId = workbench.run(saveMapView, { journeyId, name: '', content })
    workbench.run(removeLane, { laneId: 'lane-action' })
    expect(workbench.need('map-view', viewId).hiddenLaneIds).toEqual([])
  })
})
