/** What a user does to blocks of cells, as part of random walks. */
import * as cells from '#shared/commands/cell-commands.ts'
import { itemsInCell } from '#shared/commands/item-commands.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { Scene } from './arbitrary-commands.ts'

export const cellMoves: Readonly<Record<string, (scene: Scene) => void>> = {
  'cell.put': ({ run, cell, cellItem, reader, text, isOn, dice, id }) => {
    const { laneId, stepId } = cell(0)
    const lane = reader.get('lane', laneId)
    const stages = reader.pointingAt('stage', 'journeyId', lane?.journeyId ?? '')
    const item = reader.find(cellItem(1))
    const personaId = lane?.kind === 'emotion' ? id('persona', 2) : null
    run(cells.putCells, {
      cells: [
        {
          laneId,
          personaId,
          overIds: itemsInCell(reader, laneId, stepId).map((each) => each.id),
          step: stages.length > 0 && dice[2]! % 3 === 0 ? 1 : stepId,
          content:
            personaId !== null
              ? { kind: 'value', value: (dice[3]! % 5) - 2, note: isOn ? text : null }
              : isCellItem(item) && dice[3]! % 2 === 0
                ? { kind: 'items', items: [item] }
                : { kind: 'titles', titles: [text, '둘째'] },
        },
      ],
      addedSteps: stages.length > 0 ? { stageId: stages.at(-1)!.id, count: 2 } : null,
      mode: isOn ? 'replace' : 'add',
    })
  },
  'cell.fill': ({ run, cell, cellItem, reader }) => {
    const item = reader.find(cellItem(2))
    const items = isCellItem(item) ? [item] : []
    const fill = ({ laneId, stepId }: { readonly laneId: string; readonly stepId: string }) => {
      const overIds = itemsInCell(reader, laneId, stepId).map((each) => each.id)
      const content = { kind: 'items', items } as const
      return { laneId, personaId: null, step: stepId, overIds, content }
    }
    run(cells.fillCells, { cells: [fill(cell(0)), fill(cell(1))] })
  },
  'cell.move': ({ run, cell, cellItem, reader, id, dice }) => {
    const { laneId, stepId } = cell(0)
    const point = reader.all('emotion-point')[dice[3]! % 7]
    const own = point === undefined ? undefined : reader.get('lane', point.laneId)
    run(cells.moveCells, {
      items: [{ itemId: cellItem(1), laneId, step: stepId }],
      points:
        point === undefined || own === undefined
          ? []
          : [
              {
                pointId: point.id,
                laneId: own.id,
                personaId: id('persona', 2),
                step: point.stepId,
              },
            ],
      addedSteps: null,
    })
  },
  'cell.clear': ({ run, cellItem, id }) =>
    run(cells.clearCells, { itemIds: [cellItem(0)], pointIds: [id('emotion-point', 1)] }),
}
