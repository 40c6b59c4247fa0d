/** What a range is filled with. */
import { describe, expect, it } from 'vitest'
import { fillCells } from '#shared/commands/cell-commands.ts'
import { planFill } from '#shared/layout/cell-fill.ts'
import type { CellSpan } from '#shared/layout/cell-range.ts'
import { smallSheet } from '#tests/helpers/small-sheet.ts'

describe('filling', () => {
  const filled = (span: (workbench: ReturnType<typeof smallSheet>) => CellSpan) => {
    const made = smallSheet()
    made.workbench.run(fillCells, { cells: planFill(made.view(), span(made)).cells })
    return made
  }

  it('takes the first row of a range down, and skips lanes that do not take it', () => {
    const { stages } = filled(({ span }) => span([0, 0], [1, 4]))
    expect(stages()['가']).toEqual([
      {
        action: ['a', 'b'],
        emotion: { 민우: -1.5 },
        thought: ['a', 'b'],
        'pain-point': ['a', 'b'],
      },
    ])
    expect(stages()['나']).toEqual([{ emotion: { 도윤: 2 }, thought: ['c'] }])
  })

  it('takes the first cell of a single row to the right, as one step', () => {
    const { workbench, stages } = filled(({ span }) => span([0, 0], [2, 0]))
    expect(Object.values(stages()).map(([step]) => step?.action)).toEqual(
      [1, 2, 3].map(() => ['a', 'b']),
    )
    const ids = workbench.store.all('card').map(({ id }) => id)
    expect(new Set(ids).size).toBe(7)
    workbench.undo()
    expect(Object.values(stages()).map(([step]) => step?.action)).toEqual([
      ['a', 'b'],
      undefined,
      undefined,
    ])
  })

  it('copies values along and across emotion lines', () => {
    const { stages } = filled(({ span }) => span([0, 1], [2, 1]))
    expect(Object.values(stages()).map(([step]) => step?.emotion)).toEqual([
      { 민우: -1.5 },
      { 도윤: 2, 민우: -1.5 },
      { 민우: -1.5 },
    ])
    const down = filled(({ span }) => span([0, 1], [0, 2]))
    expect(down.stages()['가']?.[0]?.emotion).toEqual({ 도윤: -1.5, 민우: -1.5 })
  })

  it('takes a single cell from the one above', () => {
    const { stages } = filled(({ span }) => span([0, 2], [0, 2]))
    expect(stages()['가']?.[0]?.emotion).toEqual({ 도윤: -1.5, 민우: -1.5 })
  })
})
