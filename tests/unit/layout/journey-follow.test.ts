/** Checks that a map follows changes piece by piece, and comes out as if it were laid out afresh. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/base/app-error.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { moveItems, retitleItem } from '#shared/commands/item-commands.ts'
import { followJourney } from '#shared/layout/follow-journey.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { cellKey, viewJourney } from '#shared/layout/journey-view.ts'
import { isCellItem } from '#shared/model/cells.ts'
import { make, walk } from '#tests/helpers/arbitrary-commands.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const journeyId = 'journey-1'
const options = { descriptionLines: 1, keepsStepNames: true }
const long = '보조금 기준이 업체마다 다르게 안내되어 세 번이나 다시 물어봄'

/** A map on screen: told of every change, it knows what was and what is. */
function follow(workbench: TestWorkbench) {
  const view = viewJourney(workbench.store, journeyId)
  const map = { view, layout: layoutJourney(view, options) }
  workbench.store.listen((diff) => {
    if (workbench.store.get('journey', journeyId) === undefined) return
    map.view = followJourney(map.view, workbench.store, diff)
    map.layout = layoutJourney(map.view, options, map.layout)
  })
  return map
}

/** Two lanes and three steps with three cards in each cell. */
function filledWorkbench(): TestWorkbench {
  const workbench = smallWorkbench()
  for (const lane of ['action', 'opportunity'] as const) {
    for (const step of ['신청', '이용']) {
      for (const n of [1, 2, 3]) workbench.addCard(lane, step, `${lane} ${step} ${n}`)
    }
  }
  return workbench
}

function idOf(workbench: TestWorkbench, title: string): string {
  const found = [...workbench.store.everything()].find(
    (record) => isCellItem(record) && record.title === title,
  )
  return found!.id
}

/** Ids under which two maps of boxes hold different objects. */
function changed<Value>(old: ReadonlyMap<string, Value>, fresh: ReadonlyMap<string, Value>) {
  return [...fresh.keys()].filter((id) => old.get(id) !== fresh.get(id))
}

describe('a map that follows changes', () => {
  it('comes out as if laid out afresh, whatever is done, undone and done again', () => {
    fc.assert(
      fc.property(walk, fc.array(fc.nat(9), { minLength: 80, maxLength: 80 }), (moves, turns) => {
        const workbench = smallWorkbench()
        const map = follow(workbench)
        moves.forEach((move, n) => {
          try {
            make(move, workbench.store, (command, input) => workbench.run(command, input))
          } catch (error) {
            // What a user may ask for and not get has changed nothing.
            if (!(error instanceof AppError)) throw error
          }
          if (turns[n] === 0) workbench.undo()
          if (turns[n] === 1) workbench.undo()
          if (turns[n] === 1) workbench.redo()
          if (workbench.store.get('journey', journeyId) === undefined) return
          const view = viewJourney(workbench.store, journeyId)
          expect(map.view).toEqual(view)
          expect(map.layout).toEqual(layoutJourney(view, options))
        })
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  it('measures one card when one text is edited, and reads no other', () => {
    const workbench = new TestWorkbench()
    let reads = 0
    const counted = [...filledWorkbench().store.everything()].map((record) => {
      if (!isCellItem(record)) return record
      const { title } = record
      return Object.defineProperty({ ...record }, 'title', {
        enumerable: true,
        get: () => {
          reads += 1
          return title
        },
      })
    })
    workbench.load(counted)
    const itemId = 'card-1'
    // The command itself looks at the card it changes; the map is told of it afterwards.
    workbench.store.listen(() => (reads = 0))
    const map = follow(workbench)
    expect(reads).toBeGreaterThan(10)
    const { cards } = map.layout
    workbench.run(retitleItem, { itemId, title: long })
    expect(changed(cards, map.layout.cards)).toEqual([itemId])
    expect(reads).toBe(0)
  })

  it('moves what lies below a card that grew, and nothing else', () => {
    const workbench = filledWorkbench()
    const map = follow(workbench)
    const old = map.layout
    const grown = idOf(workbench, 'action 신청 2')
    const below = idOf(workbench, 'action 신청 3')
    workbench.run(retitleItem, { itemId: grown, title: long })
    const laneId = workbench.store.all('card')[0]!.laneId
    const inLane = (id: string) => {
      const item = workbench.store.find(id)
      return isCellItem(item) && item.laneId === laneId
    }
    const moved = changed(old.items, map.layout.items)
    expect(moved.filter(inLane).sort()).toEqual([grown, below].sort())
    // The row has grown, so all rows below have moved by the same.
    expect(moved.filter((id) => !inLane(id))).toEqual(
      [...old.items.keys()].filter((id) => !inLane(id)),
    )
    expect(map.layout.columns).toBe(old.columns)
    expect(map.layout.stages).toBe(old.stages)
    expect(map.layout.header).toBe(old.header)
  })

  it('keeps the whole layout while a text stays as high as it was', () => {
    const workbench = filledWorkbench()
    const map = follow(workbench)
    const { view, layout } = map
    const itemId = idOf(workbench, 'action 신청 2')
    workbench.run(retitleItem, { itemId, title: 'action 신청 8' })
    expect(map.layout).toBe(layout)
    const changedCells = changed(view.cells, map.view.cells)
    expect(changedCells).toEqual([cellKey('lane-action', 'step-1')])
    expect(map.view.stages).toBe(view.stages)
    expect(map.view.lanes).toBe(view.lanes)
  })

  it('keeps the layout while somebody feels something', () => {
    const workbench = filledWorkbench()
    const map = follow(workbench)
    const { view, layout } = map
    const personaId = view.personas[0]!.persona.id
    workbench.run(setEmotion, { laneId: 'lane-emotion', stepId: 'step-2', personaId, value: 1 })
    expect(map.layout).toBe(layout)
    expect(map.view.cells).toBe(view.cells)
    expect(map.view.emotionPoints).not.toBe(view.emotionPoints)
  })

  it('is the same map while something changes that is not on it', () => {
    const workbench = filledWorkbench()
    const other = workbench.addJourney('다른 여정', ['action'])
    const map = follow(workbench)
    const { view, layout } = map
    workbench.store.transact('user', (transaction) => {
      transaction.update('journey', other, { goal: '빨리' })
    })
    expect([map.view, map.layout]).toEqual([view, layout])
    expect(map.view).toBe(view)
    expect(map.layout).toBe(layout)
  })

  it('takes a moved card out of one cell and into the other', () => {
    const workbench = filledWorkbench()
    const map = follow(workbench)
    const { cells } = map.view
    const itemId = idOf(workbench, 'action 신청 2')
    workbench.run(moveItems, {
      moves: [{ itemId, laneId: 'lane-action', stepId: 'step-3', index: 0 }],
    })
    const [from, to] = ['step-1', 'step-3'].map((step) => cellKey('lane-action', step))
    expect(changed(cells, map.view.cells).sort()).toEqual([from, to].sort())
    expect(map.view.cells.get(to!)?.[0]?.id).toBe(itemId)
    expect(map.layout).toEqual(layoutJourney(map.view, options))
  })
})
