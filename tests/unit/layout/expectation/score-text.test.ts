/** Scores as text: what is copied into a spreadsheet, and what comes back from one. */
import { describe, expect, it } from 'vitest'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import { putCells } from '#shared/commands/cell-commands.ts'
import { planFill } from '#shared/layout/cell-fill.ts'
import { sheetRows, spotOf } from '#shared/layout/cell-rows.ts'
import { chosenCells, copiedBlock, copiedTable } from '#shared/layout/item-copies.ts'
import { readScores, writeScores } from '#shared/layout/expectation/score-text.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { planTable } from '#shared/layout/paste-table.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const see = ({ store }: TestWorkbench) => viewJourney(store, 'journey-1')

describe('scores as text', () => {
  it.each([
    ['4→2', { expectation: 4, actual: 2 }],
    ['4/2', { expectation: 4, actual: 2 }],
    [' 4  2 ', { expectation: 4, actual: 2 }],
    ['5, 1', { expectation: 5, actual: 1 }],
    ['４->２', { expectation: 4, actual: 2 }],
    ['4→2 −2', { expectation: 4, actual: 2 }],
    ['4→2 (-2)', { expectation: 4, actual: 2 }],
    ['–→3', { expectation: null, actual: 3 }],
    ['3→-', { expectation: 3, actual: null }],
    ['2', { actual: 2 }],
  ])('reads %s', (text, scores) => {
    expect(readScores(text)).toEqual({ kind: 'scores', scores })
  })

  it.each([
    ['6/2', 'out-of-range'],
    ['0', 'out-of-range'],
    ['4/2/1', 'unreadable'],
    ['좋음', 'unreadable'],
    ['2.5', 'unreadable'],
    ['-2', 'unreadable'],
  ])('refuses %s', (text, kind) => {
    expect(readScores(text)).toEqual({ kind })
  })

  it('writes what it reads', () => {
    for (const expectation of [null, 1, 5]) {
      for (const actual of [null, 2, 3]) {
        const text = writeScores({ expectation, actual })
        if (text === '') expect([expectation, actual]).toEqual([null, null])
        else expect(readScores(text)).toEqual({ kind: 'scores', scores: { expectation, actual } })
      }
    }
  })
})

/** Two touchpoints at the first step, one at the second. */
function ratedWorkbench() {
  const workbench = smallWorkbench()
  const laneId = workbench.addLane('expectation')
  const second = workbench.addCard('touchpoint', '신청', '상담 전화')
  const third = workbench.addCard('touchpoint', '신청', '현장 방문', 2)
  workbench.run(scoreTouchpoints, { changes: [{ touchpointId: third, expectation: 5, actual: 1 }] })
  const at = (stepId: string, itemId: string | null = null) => ({
    ...{ laneId, stepId, itemId, personaId: null },
  })
  const scoresOf = (id: string) => {
    const { expectation, actual } = workbench.need('touchpoint', id)
    return [expectation, actual]
  }
  const paste = (stepId: string, rows: readonly (readonly string[])[]) => {
    const view = see(workbench)
    const table = rows.map((row) =>
      row.map((text) => ({ text, titles: text === '' ? [] : text.split('\n') })),
    )
    const plan = planTable(view, spotOf(view, at(stepId))!, table, { mayAddSteps: false })
    workbench.run(putCells, { cells: plan.cells, addedSteps: null, mode: 'replace' })
    return plan.refusals
  }
  return { workbench, laneId, second, third, at, scoresOf, paste }
}

describe('scores on the clipboard', () => {
  it('are copied as figures, without their touchpoints', () => {
    const { workbench, second, at } = ratedWorkbench()
    const view = see(workbench)
    const range = { anchor: at('step-1', 'touchpoint-1'), head: at('step-3') }
    const wide = chosenCells(view, range.anchor, range, [])!
    expect(copiedTable(view, wide)).toEqual([['4→3', '5→1', '']])
    expect(copiedBlock(view, wide)).toEqual({ items: [], points: [] })
    const one = chosenCells(view, at('step-1', 'touchpoint-1'), null, ['touchpoint-1'])!
    expect([...one.itemIds]).toEqual([])
    expect(copiedTable(view, one)).toEqual([['4→3']])
    expect(chosenCells(view, at('step-1', second), null, [second])!.rated).toHaveLength(1)
  })

  it('are put onto the touchpoints of each step line by line, in one step', () => {
    const { workbench, second, third, scoresOf, paste } = ratedWorkbench()
    expect(paste('step-1', [['5/3\n2', '4 4', '']])).toEqual([])
    expect(['touchpoint-1', second, third].map(scoresOf)).toEqual([
      [5, 3],
      [null, 2],
      [4, 4],
    ])
    workbench.undo()
    expect(['touchpoint-1', second, third].map(scoresOf)).toEqual([
      [4, 3],
      [null, null],
      [5, 1],
    ])
  })

  it('say what does not fit, and why', () => {
    const { paste } = ratedWorkbench()
    expect(paste('step-1', [['많음', '9/2', '4/2']])).toEqual([
      { reason: 'not-scores', text: '많음' },
      { reason: 'scores-out-of-range', text: '9/2' },
      { reason: 'no-touchpoint', text: '4/2' },
    ])
  })

  it('fill the other steps from the first', () => {
    const { workbench, laneId, third, scoresOf } = ratedWorkbench()
    const view = see(workbench)
    const row = sheetRows(view).findIndex((each) => each.laneId === laneId)
    const { cells } = planFill(view, { left: 0, right: 2, top: row, bottom: row })
    workbench.run(putCells, { cells, addedSteps: null, mode: 'replace' })
    expect(scoresOf(third)).toEqual([4, 3])
  })
})
