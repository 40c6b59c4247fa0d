/** The lane of expectations: which touchpoints it tells of, where their rows stand, and how keys and filters treat them. */
import { describe, expect, it } from 'vitest'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import { retitleItem } from '#shared/commands/item-commands.ts'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { followJourney } from '#shared/layout/follow-journey.ts'
import { jump } from '#shared/layout/cell-jump.ts'
import { walk, type CellPlace, type Direction } from '#shared/layout/cell-walk.ts'
import { scoreKey } from '#shared/layout/expectation/place-scores.ts'
import { gapBar, scoreAtX, scores, scoreX } from '#shared/layout/expectation/score-row.ts'
import { emptyFilter } from '#shared/layout/filter/map-filter.ts'
import { filterMap } from '#shared/layout/filter/filter-map.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const see = ({ store }: TestWorkbench) => viewJourney(store, 'journey-1')

/** A map with the lane of expectations at the bottom, and two touchpoints at the first step. */
function ratedWorkbench() {
  const workbench = smallWorkbench()
  const laneId = workbench.addLane('expectation')
  const second = workbench.addCard('touchpoint', '신청', '상담 전화')
  return { workbench, laneId, second }
}

describe('the lane of expectations', () => {
  it('tells of the touchpoints of each step, from whichever lane they come', () => {
    const { workbench, second } = ratedWorkbench()
    const other = workbench.addLane('touchpoint')
    const { touchpoints } = see(workbench)
    expect([...touchpoints].map(([step, list]) => [step, list.map(({ id }) => id)])).toEqual([
      ['step-1', ['touchpoint-1', second]],
    ])
    workbench.run(setLaneHidden, { laneId: other, isHidden: true })
    workbench.run(setLaneHidden, { laneId: 'lane-touchpoint', isHidden: true })
    expect(see(workbench).touchpoints.size).toBe(0)
  })

  it('is as high as its fullest cell, with one row below the other', () => {
    const { workbench, laneId, second } = ratedWorkbench()
    const layout = layoutJourney(see(workbench))
    const row = layout.rows.find((each) => each.laneId === laneId)!
    const [upper, lower] = ['touchpoint-1', second].map(
      (id) => layout.scores.get(scoreKey(laneId, id))!.box,
    )
    expect(layout.scores.size).toBe(2)
    expect(upper!.y).toBe(row.y + 6)
    expect(lower!.y).toBeGreaterThanOrEqual(upper!.y + upper!.height)
    expect(lower!.y + lower!.height + 6).toBe(row.y + row.height)
  })

  it('measures again only the row whose name is edited', () => {
    const { workbench, laneId, second } = ratedWorkbench()
    let view = see(workbench)
    const before = layoutJourney(view)
    workbench.store.listen((diff) => (view = followJourney(view, workbench.store, diff)))
    workbench.run(retitleItem, { itemId: second, title: '상담 전화를 걸어 비용을 다시 물어봄' })
    const after = layoutJourney(view, {}, before)
    const key = (id: string) => scoreKey(laneId, id)
    expect(after.scores.get(key('touchpoint-1'))!.row).toBe(
      before.scores.get(key('touchpoint-1'))!.row,
    )
    expect(after.scores.get(key(second))!.row.nameHeight).toBeGreaterThan(
      before.scores.get(key(second))!.row.nameHeight,
    )
    expect(after).toEqual(layoutJourney(see(workbench)))
  })

  it('keeps the whole layout while only scores change', () => {
    const { workbench } = ratedWorkbench()
    let view = see(workbench)
    const before = layoutJourney(view)
    workbench.store.listen((diff) => (view = followJourney(view, workbench.store, diff)))
    workbench.run(scoreTouchpoints, { changes: [{ touchpointId: 'touchpoint-1', actual: 1 }] })
    expect(layoutJourney(view, {}, before)).toBe(before)
    expect(view.touchpoints.get('step-1')![0]).toMatchObject({ expectation: 4, actual: 1 })
  })

  it('is walked row by row, and jumped to where somebody has scored', () => {
    const { workbench, laneId, second } = ratedWorkbench()
    const view = see(workbench)
    const way = (from: CellPlace, ...directions: Direction[]) =>
      directions.reduce((place, direction) => walk(view, place, direction), from)
    const first = { laneId, stepId: 'step-1', itemId: 'touchpoint-1', personaId: null }
    expect(way(first, 'down')).toEqual({ ...first, itemId: second })
    expect(way(first, 'down', 'up')).toEqual(first)
    expect(way(first, 'down', 'right')).toEqual({ ...first, stepId: 'step-2', itemId: null })
    expect(way(first, 'up').laneId).toBe('lane-opportunity')
    expect(jump(view, { ...first, stepId: 'step-3', itemId: null }, 'left')).toEqual(first)
  })

  it('shows what a filter lets through, also where the cards themselves are left out', () => {
    const { workbench, second } = ratedWorkbench()
    const filter = { ...emptyFilter, text: '상담', hiddenLaneIds: ['lane-touchpoint'] }
    const whole = see(workbench)
    const through = (hidesRest: boolean) =>
      filterMap(whole, { filter, hidesRest, keptIds: new Set() }).view.touchpoints.get('step-1')
    expect(through(true)?.map(({ id }) => id)).toEqual([second])
    expect(through(false)).toBe(whole.touchpoints.get('step-1'))
  })
})

describe('the scale of a row', () => {
  it.each([84, 136, 400])('leads from every score to its place and back at %d px', (width) => {
    expect(scores.map((score) => scoreAtX(scoreX(score, width), width))).toEqual([...scores])
    expect([scoreAtX(-50, width), scoreAtX(9999, width)]).toEqual([1, 5])
  })

  it('has a bar from what is expected to what comes, and none where one is unknown', () => {
    const bar = gapBar({ expectation: 4, actual: 2 }, 136)!
    expect(bar).toEqual({ x: scoreX(2, 136), width: scoreX(4, 136) - scoreX(2, 136), gap: -2 })
    expect(gapBar({ expectation: 1, actual: 5 }, 136)!.gap).toBe(4)
    expect(gapBar({ expectation: 3, actual: 3 }, 136)).toBeNull()
    expect(gapBar({ expectation: null, actual: 3 }, 136)).toBeNull()
  })
})
