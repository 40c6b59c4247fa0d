/** Offers what the map can do by name: what is added to it, and what is done to the chosen card. */

import { removeItems } from '#shared/commands/item-commands.ts'
import { addLane } from '#shared/commands/lane-commands.ts'
import { laneKinds } from '#shared/model/records/lane.ts'
import { emptySpace, isEmotionLane } from '#shared/layout/cell-walk.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useOfferActions, type OfferedAction } from '#renderer/state/offered-actions.ts'
import { useSession } from '#renderer/state/session.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useAddStage } from '#renderer/features/journey/headers/use-add-stage.ts'
import { useMap, useView } from './map-context.ts'

export function MapOffers(): null {
  const { journeyId, canEdit } = useMap()
  const run = useRun()
  const addStage = useAddStage()
  const select = useSession((session) => session.select)
  useOfferActions('map', [
    {
      id: 'stage.add',
      word: 'journey.add_stage',
      icon: 'stage',
      isEnabled: canEdit,
      run: () => addStage(Infinity),
    },
    ...laneKinds.map((kind): OfferedAction => ({
      id: `lane.add-${kind}`,
      word: `palette.add_lane_${kind}`,
      icon: `lane-${kind}`,
      isEnabled: canEdit,
      run: () => select([run(addLane, { journeyId, kind, name: '', index: Infinity })]),
    })),
  ])
  useOfferActions('card', useCardActions())
  return null
}

function useCardActions(): readonly OfferedAction[] {
  const map = useMap()
  const view = useView()
  const run = useRun()
  const { store } = useDocument().workbench
  const cursor = useSession((session) => session.cursor)
  const selectedIds = useSession((session) => session.selectedIds)
  const itemIds = useSelected(() => selectedItems(store), [store, selectedIds])
  if (!map.canEdit) return []
  const isCell = cursor !== null && !isEmotionLane(view, cursor.laneId)
  return [
    ...(isCell
      ? [
          {
            id: 'card.add',
            word: 'journey.add_card' as const,
            icon: 'add' as const,
            shortcut: 'Alt+Enter',
            isSurfaceShortcut: true,
            run: () => map.edit(emptySpace(cursor)),
          },
        ]
      : []),
    ...(isCell && cursor.itemId !== null
      ? [
          {
            id: 'card.edit',
            word: 'palette.edit_card' as const,
            group: 'selection' as const,
            icon: 'edit' as const,
            shortcut: 'F2',
            isSurfaceShortcut: true,
            run: () => map.edit(cursor),
          },
        ]
      : []),
    ...(itemIds.length > 0
      ? [
          {
            id: 'card.delete',
            word: 'journey.delete_cards' as const,
            values: { count: itemIds.length },
            group: 'selection' as const,
            icon: 'delete' as const,
            shortcut: 'Delete',
            isSurfaceShortcut: true,
            run: () => run(removeItems, { itemIds }),
          },
        ]
      : []),
  ]
}
