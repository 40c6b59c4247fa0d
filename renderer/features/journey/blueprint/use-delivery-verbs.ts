/** Marking chosen cards as places where the service fails or makes people wait. */

import { markDelivery } from '#shared/commands/blueprint/blueprint-commands.ts'
import type { Card } from '#shared/model/records/card.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'

type Point = 'isFailurePoint' | 'isWaitPoint'

export function useDeliveryVerbs() {
  const { canEdit } = useMap()
  const run = useRun()
  const translate = useTranslate()
  const { store } = useDocument().workbench

  const markable = (ids: readonly string[]): readonly (Card | Touchpoint)[] =>
    ids.flatMap((id) => store.get('card', id) ?? store.get('touchpoint', id) ?? [])

  /** Marks all, or takes the mark off where all have it. */
  const toggle = (items: readonly (Card | Touchpoint)[], point: Point) => {
    if (!canEdit || items.length === 0) return
    const isOn = items.every((item) => item[point])
    run(markDelivery, { itemIds: items.map(({ id }) => id), mark: { [point]: !isOn } })
  }

  return {
    /** Answers F8 and Shift+F8; gives whether it did. */
    takeKey(event: React.KeyboardEvent): boolean {
      if (event.key !== 'F8' || event.ctrlKey || event.metaKey || event.altKey) return false
      event.preventDefault()
      toggle(markable(selectedItems(store)), event.shiftKey ? 'isWaitPoint' : 'isFailurePoint')
      return true
    },
    /** Entries for the menu of cards; none for what cannot be marked. */
    entries(itemIds: readonly string[]): readonly MenuEntry[] {
      const items = markable(itemIds)
      if (items.length === 0) return []
      return [
        {
          kind: 'check',
          label: translate('blueprint.mark_failure'),
          shortcut: 'F8',
          isChecked: items.every((item) => item.isFailurePoint),
          onSelect: () => toggle(items, 'isFailurePoint'),
        },
        {
          kind: 'check',
          label: translate('blueprint.mark_wait'),
          shortcut: 'Shift+F8',
          isChecked: items.every((item) => item.isWaitPoint),
          onSelect: () => toggle(items, 'isWaitPoint'),
        },
      ]
    },
  }
}
