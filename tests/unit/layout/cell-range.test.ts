/** Ranges of cells and the long ways over a map. */
import { describe, expect, it } from 'vitest'
import { corner, jump, page } from '#shared/layout/cell-jump.ts'
import {
  extended,
  itemsOfRange,
  pointsOfRange,
  rangeTo,
  spanOf,
  type CellRange,
} from '#shared/layout/cell-range.ts'
import { placeAtSpot, spotOf } from '#shared/layout/cell-rows.ts'
import { placeInCell, walk, type CellPlace, type Direction } from '#shared/layout/cell-walk.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/**
 * Five columns 가 to 마. Rows: actions (0), two emotion lines (1, 2), pain points (3).
 * Filled: actions 가 (two cards), 나, 라; 민우 at 가; pain points 가.
 */
function sheet() {
  const workbench = new TestWorkbench()
  for (const kind of ['action', 'emotion', 'pain-point'] as const) workbench.addLane(kind)
  for (const name of ['가', '나', '다', '라', '마']) workbench.addStage(name)
  workbench.addPersona('민우')
  workbench.addPersona('도윤')
  for (const [stage, title] of [
    ['가', 'a'],
    ['가', 'b'],
    ['나', 'c'],
    ['라', 'd'],
  ] as const) {
    workbench.addCard('action', stage, title)
  }
  workbench.addCard('pain-point', '가', 'p')
  workbench.feel('민우', '가', 1)
  const view = viewJourney(workbench.store, workbench.journeyId)
  const at = (column: number, row: number): CellPlace => placeAtSpot(view, { column, row })!
  const spot = (place: CellPlace) => {
    const { column, row } = spotOf(view, place)!
    return [column, row]
  }
  const title = (id: string) => {
    const record = workbench.store.find(id)
    return record !== undefined && 'title' in record ? record.title : id
  }
  const grown = (range: CellRange, ...directions: readonly Direction[]) =>
    directions.reduce((now, direction) => extended(view, now, direction), range)
  return { workbench, view, at, spot, title, grown }
}

describe('a range', () => {
  it('grows card by card within its first cell, and cell by cell beyond it', () => {
    const { view, at, title, grown } = sheet()
    const first = { anchor: at(0, 0), head: at(0, 0) }
    const titles = (range: CellRange) => itemsOfRange(view, range).map(title)
    expect(titles(first)).toEqual(['a'])
    expect(titles(grown(first, 'down'))).toEqual(['a', 'b'])
    expect(titles(grown(first, 'right'))).toEqual(['a', 'b', 'c'])
    expect(titles(grown(first, 'down', 'down', 'down', 'down'))).toEqual(['a', 'b', 'p'])
  })

  it('counts the line of each persona as a row, and holds the points in it', () => {
    const { view, at, grown } = sheet()
    const range = grown({ anchor: at(0, 1), head: at(0, 1) }, 'down', 'right')
    expect(spanOf(view, range)).toEqual({ left: 0, right: 1, top: 1, bottom: 2 })
    expect(pointsOfRange(view, range).map(({ value }) => value)).toEqual([1])
  })

  it('over several lanes holds the lines of all personas', () => {
    const { view, at, grown } = sheet()
    const range = grown({ anchor: at(0, 0), head: at(0, 0) }, 'down', 'down')
    expect(spanOf(view, range)).toEqual({ left: 0, right: 0, top: 0, bottom: 2 })
    expect(spanOf(view, grown(range, 'down'))).toMatchObject({ top: 0, bottom: 3 })
    expect(spanOf(view, rangeTo(at(0, 3), at(1, 2)))).toMatchObject({ top: 1, bottom: 3 })
  })

  it('goes over empty cells, stops at the edge, and shrinks back to where it was begun', () => {
    const { view, at, spot, grown } = sheet()
    const wide = grown({ anchor: at(2, 0), head: at(2, 0) }, 'right', 'right', 'right')
    expect([spot(wide.head), spanOf(view, wide)]).toEqual([
      [4, 0],
      { left: 2, right: 4, top: 0, bottom: 0 },
    ])
    expect(grown(wide, 'left', 'left').head).toEqual(at(2, 0))
  })

  it('can be drawn to any cell in any direction', () => {
    const { view, at } = sheet()
    expect(spanOf(view, rangeTo(at(3, 3), at(1, 0)))).toEqual({
      left: 1,
      right: 3,
      top: 0,
      bottom: 3,
    })
  })

  it('is nothing any more once its lane is gone', () => {
    const { view, at } = sheet()
    const gone = { ...at(0, 0), laneId: 'lane-gone' }
    expect(spanOf(view, { anchor: gone, head: at(1, 1) })).toBeNull()
  })
})

describe('a jump', () => {
  it.each([
    ['right', [0, 0], [1, 0]],
    ['right', [1, 0], [3, 0]],
    ['right', [3, 0], [4, 0]],
    ['left', [4, 0], [3, 0]],
    ['left', [3, 0], [1, 0]],
    ['down', [0, 0], [0, 1]],
    ['down', [0, 1], [0, 3]],
    ['up', [0, 3], [0, 1]],
    ['up', [1, 3], [1, 0]],
    ['down', [4, 0], [4, 3]],
    ['up', [2, 0], [2, 0]],
  ] as const)('%s from %j leads to %j, as in Excel', (direction, from, to) => {
    const { view, at, spot } = sheet()
    expect(spot(jump(view, at(from[0], from[1]), direction))).toEqual(to)
  })

  it('leads to the corners of the map', () => {
    const { view, at, spot } = sheet()
    expect([corner(view, at(2, 1), 'first'), corner(view, at(2, 1), 'last')].map(spot)).toEqual([
      [0, 0],
      [4, 3],
    ])
  })

  it('leads a page on, and by one cell at least', () => {
    const { view, at, spot } = sheet()
    const layout = layoutJourney(view)
    const wide = layout.columns[2]!.x + 1
    const go = (from: CellPlace, direction: Direction, room: number) =>
      spot(page(view, layout, from, direction, room))
    expect(go(at(0, 0), 'right', wide)).toEqual([2, 0])
    expect(go(at(4, 0), 'left', 10)).toEqual([3, 0])
    expect(go(at(0, 0), 'down', 10_000)).toEqual([0, 3])
    expect(go(at(0, 3), 'down', 10)).toEqual([0, 3])
  })
})

describe('a folded lane', () => {
  it('is passed over by the keys and is no row of the sheet', () => {
    const { workbench } = sheet()
    const emotion = workbench.lane('emotion')
    const records = [...workbench.store.everything()].map((record) =>
      record.id === emotion.id ? { ...emotion, isCollapsed: true } : record,
    )
    const folded = new TestWorkbench(records)
    const view = viewJourney(folded.store, folded.journeyId)
    const from = placeInCell(view, folded.lane('action').id, folded.step('다').id, 0, null)
    expect(walk(view, from, 'down').laneId).toBe(folded.lane('pain-point').id)
    expect(spotOf(view, walk(view, from, 'down'))).toEqual({ column: 2, row: 1 })
  })
})
