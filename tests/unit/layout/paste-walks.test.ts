/** Random pasting, filling, clearing and undoing on a map: what is taken back is as it was. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearCells, fillCells } from '#shared/commands/cell-commands.ts'
import { readPastedTable } from '#shared/files/table-text/read-table-text.ts'
import { tableCells } from '#shared/files/table-text/table-cells.ts'
import { writeTabTable } from '#shared/files/table-text/write-table-text.ts'
import { planFill } from '#shared/layout/cell-fill.ts'
import { rangeTo, type CellRange } from '#shared/layout/cell-range.ts'
import { placeAtSpot, sheetRows, spotOf } from '#shared/layout/cell-rows.ts'
import { stepIds } from '#shared/layout/cell-walk.ts'
import { chosenCells, copiedBlock, copiedTable } from '#shared/layout/item-copies.ts'
import { planCards } from '#shared/layout/paste-cards.ts'
import { planTable } from '#shared/layout/paste-table.ts'
import { smallSheet } from '#tests/helpers/small-sheet.ts'

type Sheet = ReturnType<typeof smallSheet>

const move = fc.record({
  verb: fc.constantFrom('table', 'cards', 'fill', 'clear', 'undo', 'redo'),
  dice: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
  rows: fc.array(
    fc.array(fc.constantFrom('', '찾는다', '둘\n줄', '1', '-2', '2.5', '=1'), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  mode: fc.constantFrom('replace' as const, 'add' as const),
})
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never

function rangeOf({ view }: Sheet, dice: readonly number[]): CellRange {
  const now = view()
  const at = (column: number, row: number) =>
    placeAtSpot(now, {
      column: column % stepIds(now).length,
      row: row % sheetRows(now).length,
    })!
  return rangeTo(at(dice[0]!, dice[1]!), at(dice[2]!, dice[3]!))
}

/** Does one thing; false where there was nothing to do. */
function make(sheet: Sheet, { verb, dice, rows, mode }: Move): boolean {
  const { workbench, view, put } = sheet
  if (verb === 'undo') return workbench.undo() !== null
  if (verb === 'redo') return workbench.redo() !== null
  const range = rangeOf(sheet, dice)
  const spot = spotOf(view(), range.anchor)!
  const before = workbench.content()
  if (verb === 'table') {
    put(planTable(view(), spot, tableCells(rows), { mayAddSteps: dice[4]! % 2 === 0 }), mode)
  } else if (verb === 'fill') {
    const span = { left: spot.column, right: spot.column, top: spot.row, bottom: spot.row }
    const wide = dice[5]! % 2 === 0 ? sheet.span([0, spot.row], [2, spot.row]) : span
    workbench.run(fillCells, { cells: planFill(view(), wide).cells })
  } else {
    const chosen = chosenCells(view(), range.anchor, range, [])
    if (chosen === null) return false
    if (verb === 'clear') {
      const pointIds = chosen.points.map(({ id }) => id)
      workbench.run(clearCells, { itemIds: [...chosen.itemIds], pointIds })
    } else {
      const to = rangeOf(sheet, dice.slice(4)).anchor
      put(planCards(view(), to, copiedBlock(view(), chosen), { mayAddSteps: true }), mode)
    }
  }
  return workbench.content() !== before
}

describe('random pasting, filling and clearing', () => {
  it('is taken back step by step to the start, and done again to the end', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 14 }), (moves) => {
        const sheet = smallSheet()
        const { workbench } = sheet
        while (workbench.history.state().undo !== null) workbench.undo()
        workbench.redoAll()
        const start = workbench.content()
        const base = workbench.history.recent(1000).length
        const seen = [start]
        for (const each of moves) {
          if (each.verb === 'undo' || each.verb === 'redo') continue
          if (make(sheet, each)) seen.push(workbench.content())
        }
        const end = workbench.content()
        const contents = [end]
        while (workbench.history.recent(1000).length > base) {
          workbench.undo()
          contents.push(workbench.content())
        }
        // Each of them was one step.
        expect(contents.reverse()).toEqual(seen)
        while (workbench.redo() !== null);
        expect(workbench.content()).toBe(end)
      }),
      { seed: 75, numRuns: 120 },
    )
  })

  it('never breaks the map when steps are undone and done again in between', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        const sheet = smallSheet()
        for (const each of moves) make(sheet, each)
        // Every card lies on a lane and a step that are there, and no cell holds two points of one persona.
        const { workbench, view } = sheet
        const points = workbench.store.all('emotion-point')
        const places = points.map(
          ({ laneId, stepId, personaId }) => `${laneId} ${stepId} ${personaId}`,
        )
        expect(new Set(places).size).toBe(points.length)
        const shown = [...view().cells.values()].flat().length
        const all = (['card', 'pain-point'] as const).flatMap((type) => workbench.store.all(type))
        expect(shown).toBe(all.length)
      }),
      { seed: 76, numRuns: 120 },
    )
  })
})

describe('any range', () => {
  it('that is copied as text and pasted in its own place changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(move, { maxLength: 8 }),
        fc.array(fc.nat(99), { minLength: 4 }),
        (moves, dice) => {
          const sheet = smallSheet()
          for (const each of moves) make(sheet, each)
          const { workbench, view, put } = sheet
          const range = rangeOf(sheet, dice)
          const chosen = chosenCells(view(), range.anchor, range, [])
          fc.pre(chosen !== null)
          const { left: column, top: row } = chosen!.span
          const text = writeTabTable(copiedTable(view(), chosen!))
          const rows = readPastedTable(text)?.rows ?? text.split('\n').map((line) => [line])
          const before = workbench.content()
          put(planTable(view(), { column, row }, tableCells(rows), { mayAddSteps: true }))
          expect(workbench.content()).toBe(before)
        },
      ),
      { seed: 77, numRuns: 200 },
    )
  })
})
