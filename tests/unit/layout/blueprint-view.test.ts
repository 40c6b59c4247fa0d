/** A map looked at as a service blueprint: its rows, and the lines between them. */
import { describe, expect, it } from 'vitest'
import {
  blueprintBands,
  blueprintGaps,
  blueprintLineRoom,
  viewBlueprint,
} from '#shared/layout/blueprint/blueprint-view.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

function look(kinds: readonly LaneKind[], withOthers = false) {
  const map = new TestWorkbench()
  map.addJourney('진료', kinds)
  map.addStage('접수')
  const view = viewBlueprint(viewJourney(map.store, map.journeyId), withOthers)
  const layout = layoutJourney(view, { gapAbove: blueprintGaps(view.lanes) })
  const bands = blueprintBands(layout.rows)
  return { kinds: view.lanes.map(({ kind }) => kind), layout, bands }
}

const mixed: readonly LaneKind[] = [
  'support',
  'emotion',
  'touchpoint',
  'action',
  'opportunity',
  'backstage',
  'frontstage',
  'physical-evidence',
]

describe('a blueprint of a map', () => {
  it('has its rows in the order of the service, whatever order the map has', () => {
    expect(look(mixed).kinds).toEqual([
      'physical-evidence',
      'action',
      'touchpoint',
      'frontstage',
      'backstage',
      'support',
    ])
  })

  it('shows feelings beside actions and opportunities at the end where other lanes are wanted', () => {
    expect(look(mixed, true).kinds).toEqual([
      'physical-evidence',
      'action',
      'emotion',
      'touchpoint',
      'frontstage',
      'backstage',
      'support',
      'opportunity',
    ])
  })

  it('draws the three lines in room of their own, in the middle between two rows', () => {
    const { bands, layout } = look(mixed)
    expect(bands.map(({ line }) => line)).toEqual(['interaction', 'visibility', 'internal'])
    const [, action, touchpoint] = layout.rows
    expect(touchpoint!.y - action!.y - action!.height).toBe(blueprintLineRoom)
    expect(bands[0]!.y).toBe(touchpoint!.y - blueprintLineRoom / 2)
  })

  it('draws no line where one of its sides is missing', () => {
    expect(look(['action']).bands).toEqual([])
    expect(look(['touchpoint', 'support']).bands.map(({ line }) => line)).toEqual(['visibility'])
  })
})
