/** Commands on blocks of cells as verbs of random scripts. */
import { clearCells, fillCells, moveCells, putCells } from '#shared/commands/cell-commands.ts'
import { itemsInCell, type ItemPlace } from '#shared/commands/item-commands.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { itemTypeOfLane, type CellItem } from '#shared/model/cells.ts'
import type { Draw } from './script-draw.ts'
import type { Verb } from './script-verbs.ts'

export const cellVerbs: Readonly<Record<string, Verb>> = {
  [putCells.id]: (w, d) => {
    const { laneId, stepId } = d.place()
    const { journeyId } = w.store.get('lane', laneId)!
    const stage = d.of(w.store.pointingAt('stage', 'journeyId', journeyId))
    const content = d.of([
      { kind: 'titles', titles: d.step.texts },
      { kind: 'items', items: [d.item()] },
    ] as const)
    w.run(putCells, {
      cells: [
        {
          laneId,
          personaId: null,
          step: d.of([stepId, 0]),
          overIds: over(w, laneId, stepId),
          content,
        },
      ],
      addedSteps: { stageId: stage.id, count: 1 },
      mode: d.of(['replace', 'add'] as const),
    })
  },
  [fillCells.id]: (w, d) => {
    const items = [d.item()]
    const cells = [d.place(), d.place()].map(({ laneId, stepId }) => {
      return {
        laneId,
        personaId: null,
        step: stepId,
        overIds: over(w, laneId, stepId),
        content: { kind: 'items', items } as const,
      }
    })
    w.run(fillCells, { cells })
  },
  [moveCells.id]: (w, d) => {
    const item = d.item()
    const { laneId, stepId } = onSameMap(w, d, item.id)
    const { id: pointId, ...point } = d.record('emotion-point')
    const lane = w.store.get('lane', point.laneId)!
    w.run(moveCells, {
      items: [{ itemId: item.id, laneId, step: stepId }],
      points: [
        {
          pointId,
          laneId: lane.id,
          personaId: d.id('persona'),
          step: d.stepOn(lane.journeyId),
        },
      ],
      addedSteps: null,
    })
  },
  [clearCells.id]: (w, d) =>
    w.run(clearCells, { itemIds: [d.item().id], pointIds: [d.id('emotion-point')] }),
}

/** A cell of the map that the card is on. */
export function onSameMap(workbench: Workbench, draw: Draw, itemId: string): ItemPlace {
  const { store } = workbench
  const item = store.find(itemId) as CellItem
  const { journeyId } = store.get('lane', item.laneId)!
  const lanes = store
    .pointingAt('lane', 'journeyId', journeyId)
    .filter((lane) => itemTypeOfLane(lane.kind) !== null)
  return { laneId: draw.of(lanes).id, stepId: draw.stepOn(journeyId), index: draw.of([null, 0, 3]) }
}

function over({ store }: Workbench, laneId: string, stepId: string): readonly string[] {
  return itemsInCell(store, laneId, stepId).map(({ id }) => id)
}
