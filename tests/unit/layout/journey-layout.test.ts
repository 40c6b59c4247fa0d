/** Checks where the layout puts columns, lanes and cards, and that nothing overlaps or is cut. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '#shared/base/geometry.ts'
import { resizeLane } from '#shared/commands/lane-commands.ts'
import { retitleItem, updateCard } from '#shared/commands/item-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import { resizeStep } from '#shared/commands/step-commands.ts'
import { cardMetrics, typeMetrics } from '#shared/layout/card-metrics.ts'
import { columnAt, insertionIndex, rowAt } from '#shared/layout/journey-hit.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const see = (workbench: TestWorkbench) => viewJourney(workbench.store, 'journey-1')
const layout = (workbench: TestWorkbench) => layoutJourney(see(workbench))

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

describe('the layout of a map', () => {
  it('sets columns side by side under their stages', () => {
    const { columns, stages, width } = layout(smallWorkbench())
    expect(columns.map(({ stepId, x, width: each }) => [stepId, x, each])).toEqual([
      ['step-1', 0, 148],
      ['step-2', 148, 148],
      ['step-3', 296, 148],
    ])
    expect(stages).toEqual([
      { stageId: 'stage-1', x: 0, width: 296 },
      { stageId: 'stage-2', x: 296, width: 148 },
    ])
    expect(width).toBe(444)
  })

  it('follows the width of a step and the height of a lane', () => {
    const workbench = smallWorkbench()
    workbench.run(resizeStep, { stepId: 'step-2', width: 300 })
    workbench.run(resizeLane, { laneId: 'lane-emotion', height: 200 })
    const { columns, rows } = layout(workbench)
    expect(columns.map((column) => column.width)).toEqual([148, 300, 148])
    expect(rows.find((row) => row.kind === 'emotion')?.height).toBe(200)
  })

  it('stacks rows without gaps and gives empty ones room', () => {
    const workbench = smallWorkbench()
    workbench.addLane('quote')
    const { rows, height } = layout(workbench)
    let y = 0
    for (const row of rows) {
      expect(row.y).toBe(y)
      y += row.height
    }
    expect(y).toBe(height)
    expect(rows.at(-1)).toMatchObject({ kind: 'quote', height: 56 })
  })

  it('grows a card with its title so that no line is cut off', () => {
    const workbench = smallWorkbench()
    const before = layout(workbench).cards.get('card-1')!
    workbench.run(retitleItem, {
      itemId: 'card-1',
      title: '보조금 기준이 업체마다 다르게 안내되어 세 번이나 다시 물어봄',
    })
    const after = layout(workbench).cards.get('card-1')!
    const { lineHeight } = typeMetrics.cardTitle
    expect(before.titleHeight).toBe(lineHeight)
    expect(after.titleHeight).toBe(4 * lineHeight)
    expect(after.height - before.height).toBe(
      after.titleHeight - before.titleHeight - (before.height - heightWithoutSpare(before)),
    )
  })

  it('gives touchpoints rows for channels, the moment of truth and the gap', () => {
    const workbench = smallWorkbench()
    workbench.run(updateTouchpoint, {
      touchpointId: 'touchpoint-1',
      fields: { isMomentOfTruth: true },
    })
    const card = layout(workbench).cards.get('touchpoint-1')!
    expect(card.rows.map((row) => row.kind)).toEqual(['channels', 'moment-of-truth', 'gap'])
    const last = card.rows.at(-1)!
    expect(card.height).toBe(last.y + last.height + cardMetrics.paddingY)
  })

  it('measures a card again when a name it shows changes elsewhere', () => {
    const workbench = smallWorkbench()
    const rows = () =>
      layout(workbench)
        .cards.get('card-1')!
        .rows.map((row) => row.kind)
    expect(rows()).toEqual(['persona'])
    workbench.run(updateCard, { cardId: 'card-1', fields: { personaId: null, source: '인터뷰 3' } })
    expect(rows()).toEqual(['source'])
  })

  it('keeps the boxes of cards that did not move', () => {
    const workbench = smallWorkbench()
    const first = layout(workbench)
    workbench.addCard('opportunity', '이용', '충전 예약')
    const second = layoutJourney(see(workbench), {}, first)
    expect(second.items.get('pain-1')).toBe(first.items.get('pain-1'))
    expect(second).toEqual(layout(workbench))
  })

  it('never lets cards overlap or leave their cell', () => {
    const stages = ['신청', '이용']
    const kinds = ['action', 'touchpoint', 'pain-point', 'opportunity'] as const
    const card = fc.record({
      kind: fc.constantFrom(...kinds),
      stage: fc.constantFrom(...stages),
      title: fc.string({ unit: fc.constantFrom(...'가나다 라마바\nab, '), maxLength: 80 }),
    })
    fc.assert(
      fc.property(fc.array(card, { maxLength: 15 }), (cards) => {
        const workbench = smallWorkbench()
        for (const { kind, stage, title } of cards) workbench.addCard(kind, stage, title.trim())
        const view = see(workbench)
        const { items, rows, columns } = layoutJourney(view)
        const boxes = [...items.values()]
        boxes.forEach((box, n) => {
          expect(boxes.slice(n + 1).some((other) => overlaps(box, other))).toBe(false)
        })
        for (const item of [...view.cells.values()].flat()) {
          const box = items.get(item.id)!
          const row = rows.find((each) => each.laneId === item.laneId)!
          const column = columns.find((each) => each.stepId === item.stepId)!
          expect(box.y).toBeGreaterThan(row.y)
          expect(box.y + box.height).toBeLessThan(row.y + row.height)
          expect(box.x).toBeGreaterThan(column.x)
          expect(box.x + box.width).toBeLessThan(column.x + column.width)
        }
      }),
      { seed: 11, numRuns: 40 },
    )
  })
})

describe('finding places on a map', () => {
  it('names the column and row at a point, and none beside the grid', () => {
    const places = layout(smallWorkbench())
    expect(columnAt(places, 150)?.stepId).toBe('step-2')
    expect(rowAt(places, 1)?.laneId).toBe('lane-action')
    const beside = [columnAt(places, -1), columnAt(places, 444), rowAt(places, places.height)]
    expect(beside).toEqual([null, null, null])
  })

  it('inserts above the card whose middle lies below the pointer', () => {
    const workbench = smallWorkbench()
    const second = workbench.addCard('action', '신청', '서류 내기')
    const places = layout(workbench)
    const cell = { laneId: 'lane-action', stepId: 'step-1' }
    const at = (y: number, moving?: ReadonlySet<string>) =>
      insertionIndex(places, see(workbench), cell, y, moving)
    const box = places.items.get(second)!
    expect([at(0), at(box.y), at(box.y + box.height), at(1000, new Set([second]))]).toEqual([
      0, 1, 2, 1,
    ])
  })
})

/** Height of a card that holds only title and rows, before it is stretched to the least height. */
function heightWithoutSpare(card: {
  readonly titleY: number
  readonly titleHeight: number
  readonly rows: readonly { readonly y: number; readonly height: number }[]
}): number {
  const last = card.rows.at(-1)
  const end = last === undefined ? card.titleY + card.titleHeight : last.y + last.height
  return end + cardMetrics.paddingY
}
