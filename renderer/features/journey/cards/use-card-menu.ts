/** The menu of a card or an empty cell. */

import { addOpportunityFromPain } from '#shared/commands/pain-point-commands.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { emptySpace, isEmotionLane, type CellPlace } from '#shared/layout/cell-walk.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useDeliveryVerbs } from '#renderer/features/journey/blueprint/use-delivery-verbs.ts'
import { useArrowVerbs } from '#renderer/features/journey/transitions/use-arrow-verbs.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import { useStepStructure } from '#renderer/features/journey/structure/use-step-structure.ts'
import { isExpectationLane } from '#shared/layout/expectation/rated-touchpoints.ts'
import { useScoreMenu } from '#renderer/features/journey/expectation/use-score-menu.ts'
import { isCellItem, itemTypes } from '#shared/model/cells.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { selectedItems } from './selection.ts'

export function useCardMenu() {
  const map = useMap()
  const run = useRun()
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const arrows = useArrowVerbs()
  const delivery = useDeliveryVerbs()
  const lock = useLock()
  const structure = useStepStructure()
  const scoreEntries = useScoreMenu()
  /** Cards of one step, and not all of it. */
  const canSplit = (itemIds: readonly string[]) => {
    const steps = new Set(itemIds.map((id) => stepOf(store.find(id))))
    const [stepId] = steps
    if (steps.size !== 1 || stepId == null) return false
    return (
      itemTypes.reduce((sum, type) => sum + store.pointingAt(type, 'stepId', stepId).length, 0) >
      itemIds.length
    )
  }

  return {
    /** Entries for a place; none beside the grid or where nothing may be changed. */
    entriesAt(place: CellPlace | null): readonly MenuEntry[] {
      if (place === null || !map.canEdit) return []
      const { view } = map.map.getState()
      const { laneId, stepId, personaId, itemId } = place
      if (isEmotionLane(view, laneId)) {
        if (personaId === null) return []
        return [
          {
            label: translate('journey.clear_emotion'),
            icon: 'delete',
            isDanger: true,
            onSelect: () => run(setEmotion, { laneId, stepId, personaId, value: null }),
          },
        ]
      }
      if (isExpectationLane(view, laneId)) return scoreEntries(place)
      const add: MenuEntry = {
        label: translate('journey.add_card'),
        icon: 'add',
        shortcut: 'Alt+Enter',
        movesFocus: true,
        onSelect: () => map.edit(emptySpace(place)),
      }
      if (itemId === null) return [add]
      const chosen = selectedItems(store)
      const itemIds = chosen.includes(itemId) ? chosen : [itemId]
      return [
        {
          label: translate('common.edit'),
          icon: 'edit',
          shortcut: 'F2',
          movesFocus: true,
          onSelect: () => map.edit(place),
        },
        add,
        ...(store.get('pain-point', itemId) === undefined
          ? []
          : [
              {
                label: translate('journey.make_opportunity'),
                icon: 'lane-opportunity',
                movesFocus: true,
                onSelect: () => {
                  // The pain's own words are a start; typing replaces them.
                  const title = store.get('pain-point', itemId)?.title ?? ''
                  const id = run(addOpportunityFromPain, { painPointId: itemId, title })
                  const made = store.get('opportunity', id)
                  if (made === undefined) return
                  map.goTo({
                    laneId: made.laneId,
                    stepId: made.stepId,
                    itemId: id,
                    personaId: null,
                  })
                  requestAnimationFrame(() => map.focus())
                },
              } satisfies MenuEntry,
            ]),
        ...arrows.cardEntries(itemId),
        ...delivery.entries(itemIds),
        {
          label: translate('structure.split_chosen'),
          icon: 'columns',
          isDisabled: !lock.canArrange || !canSplit(itemIds),
          movesFocus: true,
          onSelect: () => structure.split(stepId, itemIds),
        },
        { kind: 'separator' },
        {
          label: translate('journey.delete_cards', { count: itemIds.length }),
          icon: 'delete',
          isDanger: true,
          shortcut: 'Delete',
          onSelect: () => {
            run(removeItems, { itemIds })
            map.goTo(emptySpace(place))
          },
        },
      ]
    },
  }
}

function stepOf(record: AnyRecord | undefined): string | null {
  return isCellItem(record) ? record.stepId : null
}
