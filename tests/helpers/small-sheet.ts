/** A small map read as a sheet, for tests of what is copied, pasted and filled. */
import { putCells } from '#shared/commands/cell-commands.ts'
import { tableCells } from '#shared/files/table-text/table-cells.ts'
import { rangeTo, spanOf } from '#shared/layout/cell-range.ts'
import { placeAtSpot } from '#shared/layout/cell-rows.ts'
import { chosenCells } from '#shared/layout/item-copies.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import type { PastePlan } from '#shared/layout/paste-plan.ts'
import { planTable } from '#shared/layout/paste-table.ts'
import { TestWorkbench } from './workbench.ts'

/** Rows: action 0, 민우 1, 도윤 2, thought 3, pain point 4; columns 가, 나, 다. */
export function smallSheet() {
  const workbench = new TestWorkbench()
  for (const kind of ['action', 'emotion', 'thought', 'pain-point'] as const) {
    workbench.addLane(kind)
  }
  for (const name of ['가', '나', '다']) workbench.addStage(name)
  workbench.addPersona('민우')
  workbench.addPersona('도윤')
  workbench.addCard('action', '가', 'a')
  workbench.addCard('action', '가', 'b')
  workbench.addCard('thought', '나', 'c')
  workbench.addCard('pain-point', '가', 'p')
  workbench.feel('민우', '가', -1.5)
  workbench.feel('도윤', '나', 2)
  const view = () => viewJourney(workbench.store, workbench.journeyId)
  const at = (column: number, row: number) => placeAtSpot(view(), { column, row })!
  const span = (from: readonly [number, number], to: readonly [number, number]) =>
    spanOf(view(), rangeTo(at(...from), at(...to)))!
  const chosen = (from: readonly [number, number], to: readonly [number, number]) =>
    chosenCells(view(), at(...from), rangeTo(at(...from), at(...to)), [])!
  const put = (plan: PastePlan, mode: 'replace' | 'add' = 'replace') => {
    const stageId = view().stages.at(-1)!.stage.id
    const { cells, addedSteps: count } = plan
    return workbench.run(putCells, { cells, addedSteps: { stageId, count }, mode })
  }
  const table = (column: number, row: number, rows: readonly (readonly string[])[]) =>
    planTable(view(), { column, row }, tableCells(rows), { mayAddSteps: true })
  const stages = () => workbench.picture().stages
  return { workbench, view, at, span, chosen, put, table, stages }
}
