/** Carries out what was planned, as one step, and says what found no place. */

import { moveCells, putCells, type ChangedCell } from '#shared/commands/cell-commands.ts'
import { moveItems } from '#shared/commands/item-commands.ts'
import { countLosingFields } from '#shared/commands/lost-fields.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { PastePlan, PlannedCell, Refusal } from '#shared/layout/paste-plan.ts'
import type { CopiedAlong } from '#shared/model/copied-along.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { useLostFieldsToast } from '#renderer/features/journey/cards/use-lost-fields-toast.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { refusalSentences } from './refusal-sentences.ts'

export type PutMode = 'replace' | 'add'

export function usePut() {
  const map = useMap()
  const run = useRun()
  const { store } = useDocument().workbench
  const translate = useTranslate()
  const toasts = useToasts()
  const tellLost = useLostFieldsToast()
  const setCut = useSession((session) => session.setCut)

  const addedSteps = ({ addedSteps: count }: PastePlan) => {
    const stageId = map.map.getState().view.stages.at(-1)?.stage.id
    return count === 0 || stageId === undefined ? null : { stageId, count }
  }

  const sayRefused = (refusals: readonly Refusal[]) => {
    for (const text of refusalSentences(translate, refusals)) {
      toasts.show({ text, tone: 'warning' })
    }
  }

  /** The first of the new cards gets the cursor, all of them are chosen. */
  const goToCards = (ids: readonly string[]) => {
    const first = store.find(ids[0] ?? '')
    if (first === undefined || !('laneId' in first)) return
    const { laneId, stepId, id: itemId } = first
    map.goTo({ laneId, stepId, itemId, personaId: null }, ids)
  }

  const goToCells = (cells: readonly ChangedCell[]) => {
    const ids = cells.flatMap(({ itemIds }) => itemIds)
    const first = cells.find(({ itemIds }) => itemIds.length > 0) ?? cells[0]
    if (first === undefined) return
    const { laneId, stepId, personaId, itemIds } = first
    const place = { laneId, stepId, itemId: itemIds[0] ?? null, personaId }
    map.goTo(place, ids.length > 0 ? ids : undefined)
  }

  return {
    sayRefused,
    put(plan: PastePlan, mode: PutMode, along: CopiedAlong | undefined, options: RunOptions = {}) {
      if (plan.cells.length === 0) return
      const input = { cells: plan.cells, addedSteps: addedSteps(plan), mode, along }
      goToCells(run(putCells, input, options))
    },
    /** Moves what was cut here; it keeps what is linked to it. */
    move(plan: PastePlan) {
      setCut([])
      const items = plan.cells.flatMap(movedItems)
      const points = plan.cells.flatMap(movedPoints)
      if (items.length + points.length === 0) return
      const lost = countLosingFields(store, items)
      const stays = points.length === 0 && plan.addedSteps === 0
      const moves = items.flatMap(({ step, ...item }) =>
        typeof step === 'string' ? [{ ...item, stepId: step, index: null }] : [],
      )
      const ids = stays
        ? run(moveItems, { moves })
        : run(moveCells, { items, points, addedSteps: addedSteps(plan) })
      goToCards(ids)
      tellLost(lost)
    },
  }
}

function movedItems({ laneId, step, content }: PlannedCell) {
  if (content.kind !== 'items') return []
  return content.items.map(({ id: itemId }) => ({ itemId, laneId, step }))
}

function movedPoints({ laneId, personaId, step, content }: PlannedCell) {
  if (content.kind !== 'value' || content.pointId === null || personaId === null) return []
  return [{ pointId: content.pointId, laneId, personaId, step }]
}
