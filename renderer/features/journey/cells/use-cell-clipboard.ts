/** Cut, copy and paste of cards through the system's clipboard. */

import { addItems, pasteItems, removeItems } from '#shared/commands/item-commands.ts'
import {
  itemClipboardType,
  linesToTitles,
  readItemClipboard,
  writeItemClipboard,
} from '#shared/files/item-clipboard.ts'
import { emptySpace, isEmotionLane, type CellPlace } from '#shared/layout/cell-walk.ts'
import { copiedItems, pasteTargets } from '#shared/layout/item-copies.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'

/** Handlers for the element that has the focus while nothing is being typed. */
export function useCellClipboard(place: CellPlace) {
  const map = useMap()
  const viewNow = () => map.map.getState().view
  const run = useRun()
  const { workbench } = useDocument()

  const copy = (event: React.ClipboardEvent): readonly string[] => {
    const ids = selectedItems(workbench.store)
    const copied = copiedItems(viewNow(), ids)
    if (copied.length === 0) return []
    event.preventDefault()
    event.clipboardData.setData(itemClipboardType, writeItemClipboard(copied))
    event.clipboardData.setData('text/plain', copied.map(({ item }) => item.title).join('\n'))
    return ids
  }

  return {
    onCopy: (event: React.ClipboardEvent) => void copy(event),
    onCut: (event: React.ClipboardEvent) => {
      const itemIds = map.canEdit ? copy(event) : []
      if (itemIds.length === 0) return
      run(removeItems, { itemIds })
      map.goTo(emptySpace(place))
    },
    onPaste: (event: React.ClipboardEvent) => {
      event.preventDefault()
      if (!map.canEdit) return
      const copied = readItemClipboard(event.clipboardData.getData(itemClipboardType))
      const { laneId, stepId } = place
      if (copied.length > 0) {
        const items = pasteTargets(viewNow(), place, copied)
        if (items.length > 0) map.goTo(place, run(pasteItems, { items }))
        return
      }
      const titles = linesToTitles(event.clipboardData.getData('text/plain'))
      if (titles.length === 0 || isEmotionLane(viewNow(), laneId)) return
      const ids = run(addItems, { laneId, stepId, index: null, titles })
      map.goTo({ ...place, itemId: ids.at(-1) ?? null }, ids)
    },
  }
}
