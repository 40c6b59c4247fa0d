/** Arrows through a map: attached at both ends, beside the cards, and calm while others move. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveItems, retitleItem } from '#shared/commands/item-commands.ts'
import { moveLane } from '#shared/commands/lane-commands.ts'
import { moveStage } from '#shared/commands/stage-commands.ts'
import { addTransition } from '#shared/commands/transitions/transition-commands.ts'
import type { Box, Point } from '#shared/base/geometry.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { routeTransitions, type Routes } from '#shared/layout/transitions/route-transitions.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const lanes: readonly LaneKind[] = ['action', 'touchpoint', 'emotion', 'backstage', 'support']

/** A map of so many stages without cards. */
function emptyMap(stageCount: number): TestWorkbench {
  const map = new TestWorkbench()
  map.addJourney('여정', lanes)
  for (let n = 0; n < stageCount; n++) map.addStage(`단계 ${n}`)
  return map
}

function see(map: TestWorkbench, previous?: Routes) {
  const view = viewJourney(map.store, map.journeyId)
  const layout = layoutJourney(view)
  const routes = routeTransitions(view, layout, map.store.all('transition'), previous)
  return { layout, routes }
}

/** The corners of the only arrow, rounded. */
function corners(map: TestWorkbench): readonly (readonly [number, number])[] {
  const [only] = [...see(map).routes.byId.values()]
  return only!.points.map(({ x, y }) => [Math.round(x), Math.round(y)] as const)
}

function draw(map: TestWorkbench, fromId: string, toId: string): string {
  return map.run(addTransition, { fromId, toId })
}

/** Whether a stretch of an arrow runs over the inside of a card. */
function crosses([a, b]: readonly [Point, Point], box: Box): boolean {
  const inside = 0.01
  return (
    Math.max(a.x, b.x) > box.x + inside &&
    Math.min(a.x, b.x) < box.x + box.width - inside &&
    Math.max(a.y, b.y) > box.y + inside &&
    Math.min(a.y, b.y) < box.y + box.height - inside
  )
}

function isOnEdge({ x, y }: Point, box: Box): boolean {
  const isOnSide = x === box.x || x === box.x + box.width
  const isOnTop = y === box.y || y === box.y + box.height
  const isBeside = y >= box.y && y <= box.y + box.height
  return (isOnSide && isBeside) || (isOnTop && x >= box.x && x <= box.x + box.width)
}

/** What is wrong with arrows: loose ends, slanting stretches, cards that are crossed. */
function faults(map: TestWorkbench): readonly string[] {
  const { layout, routes } = see(map)
  return map.store.all('transition').flatMap(({ id, fromId, toId }) => {
    const route = routes.byId.get(id)
    if (route === undefined) return [`${id} is not drawn`]
    const { points } = route
    const found: string[] = []
    if (!isOnEdge(points[0]!, layout.items.get(fromId)!)) found.push(`${id} begins nowhere`)
    if (!isOnEdge(points.at(-1)!, layout.items.get(toId)!)) found.push(`${id} ends nowhere`)
    points.slice(1).forEach((point, n) => {
      const before = points[n]!
      if (before.x !== point.x && before.y !== point.y) found.push(`${id} slants`)
      for (const [item, box] of layout.items) {
        if (crosses([before, point], box)) found.push(`${id} crosses ${item}`)
      }
    })
    return found
  })
}

describe('an arrow', () => {
  it('runs level between neighbours, and straight down where nothing is between', () => {
    const map = emptyMap(2)
    const act = map.addCard('action', '단계 0', '앱을 연다')
    draw(map, act, map.addCard('action', '단계 1', '전화한다'))
    expect(corners(map)).toEqual([
      [142, 28],
      [154, 28],
    ])
    const below = emptyMap(1)
    const over = below.addCard('action', '단계 0', '앱을 연다')
    draw(below, over, below.addCard('touchpoint', '단계 0', '이체 화면'))
    expect(corners(below)).toEqual([
      [74, 50],
      [74, 62],
    ])
  })

  it('runs through an empty cell, but around a card that stands there', () => {
    const map = emptyMap(3)
    const first = map.addCard('touchpoint', '단계 0', '앱')
    draw(map, first, map.addCard('touchpoint', '단계 2', '전화'))
    expect(corners(map)).toHaveLength(2)
    map.addCard('touchpoint', '단계 1', '챗봇')
    expect(corners(map).length).toBeGreaterThan(2)
    expect(faults(map)).toEqual([])
  })

  it('leads around a line of feelings instead of through its points', () => {
    const map = emptyMap(1)
    const act = map.addCard('action', '단계 0', '앱을 연다')
    draw(map, act, map.addCard('backstage', '단계 0', '이상 거래 감지'))
    expect(corners(map)).toHaveLength(4)
  })

  it('is drawn only while both of its cards are shown', () => {
    const map = emptyMap(2)
    const act = map.addCard('action', '단계 0', '앱을 연다')
    draw(map, act, map.addCard('action', '단계 1', '전화한다'))
    const view = viewJourney(map.store, map.journeyId)
    const hidden = { ...view, stages: view.stages.slice(0, 1) }
    const routes = routeTransitions(hidden, layoutJourney(hidden), map.store.all('transition'))
    expect(routes.byId.size).toBe(0)
  })
})

describe('several arrows', () => {
  it('between the same cards, there and back, lie side by side', () => {
    const map = emptyMap(2)
    const [one, two] = [0, 1].map((n) => map.addCard('touchpoint', `단계 ${n}`, `접점 ${n}`))
    draw(map, one!, two!)
    draw(map, two!, one!)
    const heights = [...see(map).routes.byId.values()].map(({ points }) => points[0]!.y)
    expect(Math.abs(heights[0]! - heights[1]!)).toBeGreaterThanOrEqual(7)
  })

  it('never lie on one another in a gutter', () => {
    const map = emptyMap(4)
    const cards = [0, 1, 2, 3].map((n) => map.addCard('touchpoint', `단계 ${n}`, `접점 ${n}`))
    draw(map, cards[0]!, cards[2]!)
    draw(map, cards[0]!, cards[3]!)
    draw(map, cards[1]!, cards[3]!)
    const levels = [...see(map).routes.byId.values()].map(({ points }) => points[2]!.y)
    expect(new Set(levels).size).toBe(levels.length)
  })
})

describe('routes after a change', () => {
  it('are the same objects where nothing near them has changed', () => {
    const map = emptyMap(6)
    const cards = [0, 1, 4, 5].map((n) => map.addCard('touchpoint', `단계 ${n}`, `접점 ${n}`))
    const [left, right] = [draw(map, cards[0]!, cards[1]!), draw(map, cards[2]!, cards[3]!)]
    const before = see(map)
    const stepId = map.step('단계 3').id
    const place = { laneId: map.lane('touchpoint').id, stepId, index: null }
    map.run(moveItems, { moves: [{ itemId: cards[2]!, ...place }] })
    const view = viewJourney(map.store, map.journeyId)
    const layout = layoutJourney(view, {}, before.layout)
    const after = routeTransitions(view, layout, map.store.all('transition'), before.routes)
    expect(after.chosen).toEqual([right])
    expect(after.byId.get(left)).toBe(before.routes.byId.get(left))
    expect(after.byId.get(right)).not.toBe(before.routes.byId.get(right))
  })
})

describe('whatever is on a map', () => {
  const place = fc.tuple(fc.nat(4), fc.nat(3))
  const kinds: readonly LaneKind[] = ['action', 'touchpoint', 'backstage', 'support']
  const scene = fc.record({
    cards: fc.array(fc.tuple(place, fc.string({ maxLength: 60 })), { minLength: 2, maxLength: 24 }),
    arrows: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 14 }),
    moves: fc.array(fc.tuple(fc.nat(99), place, fc.nat(3)), { maxLength: 4 }),
  })

  it('arrows stay attached, cross no card, and come out the same however the map came about', () => {
    fc.assert(
      fc.property(scene, ({ cards, arrows, moves }) => {
        const map = emptyMap(5)
        const ids = cards.map(([[stage, lane], title]) =>
          map.addCard(kinds[lane]!, `단계 ${stage}`, title),
        )
        for (const [one, other] of arrows) {
          const [fromId, toId] = [ids[one % ids.length]!, ids[other % ids.length]!]
          if (fromId !== toId) draw(map, fromId, toId)
        }
        let view = viewJourney(map.store, map.journeyId)
        let layout = layoutJourney(view)
        let routes = routeTransitions(view, layout, map.store.all('transition'))
        for (const [card, [stage, lane], verb] of moves) {
          const items = (['card', 'touchpoint'] as const).flatMap((type) => map.store.all(type))
          const itemId = items[card % items.length]!.id
          if (verb === 0)
            map.run(moveStage, { stageId: map.step(`단계 ${stage}`).stageId, index: 0 })
          else if (verb === 1) map.run(moveLane, { laneId: map.lane(kinds[lane]!).id, index: 0 })
          else if (verb === 2) map.run(retitleItem, { itemId, title: '길어진 제목 '.repeat(9) })
          else {
            const stepId = map.step(`단계 ${stage}`).id
            const laneId = map.lane(kinds[lane]!).id
            map.run(moveItems, { moves: [{ itemId, laneId, stepId, index: 0 }] })
          }
          view = viewJourney(map.store, map.journeyId)
          layout = layoutJourney(view, {}, layout)
          routes = routeTransitions(view, layout, map.store.all('transition'), routes)
        }
        expect(faults(map)).toEqual([])
        expect([...routes.byId]).toEqual([...see(map).routes.byId])
      }),
      { seed: 7, numRuns: 120 },
    )
  })
})
