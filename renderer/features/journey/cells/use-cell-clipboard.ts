/** Cut, copy and paste of cards through the system's clipboard. */

import { addBlock, addItems, moveItems, pasteItems } from '#shared/commands/item-commands.ts'
import {
  itemClipboardType,
  linesToTitles,
  readItemClipboard,
  readTextBlock,
  writeItemClipboard,
} from '#shared/files/item-clipboard.ts'
import { isEmotionLane, stepIds, type CellPlace } from '#shared/layout/cell-walk.ts'
import { copiedItems, pasteTargets } from '#shared/layout/item-copies.ts'
import { useLostFieldsToast } from '#renderer/features/journey/cards/use-lost-fields-toast.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { countLosingFields } from '#shared/commands/lost-fields.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

/** Handlers for the element that has the focus while nothing is being typed. */
export function useCellClipboard(place: CellPlace) {
  const map = useMap()
  const run = useRun()
  const tellLost = useLostFieldsToast()
  const { store } = useDocument().workbench
  const setCut = useSession((session) => session.setCut)
  const viewNow = () => map.map.getState().view

  const copy = (event: React.ClipboardEvent): readonly string[] => {
    const ids = selectedItems(store)
    const items = copiedItems(viewNow(), ids)
    setCut([])
    if (items.length === 0) return []
    event.preventDefault()
    const named = new Set(
      items.flatMap(({ item }) => (item.type === 'touchpoint' ? item.channelIds : [])),
    )
    const channels = store.all('channel').filter((channel) => named.has(channel.id))
    event.clipboardData.setData(itemClipboardType, writeItemClipboard({ items, channels }))
    event.clipboardData.setData('text/plain', items.map(({ item }) => item.title).join('\n'))
    return ids
  }

  /** Cards that were cut here move; they keep what is linked to them. False where none do. */
  const moveCut = (block: ReturnType<typeof readItemClipboard>['items']): boolean => {
    const { cutIds } = useSession.getState()
    const isTheSame =
      cutIds.length === block.length &&
      block.every(({ item }) => cutIds.includes(item.id) && store.find(item.id) !== undefined)
    if (cutIds.length === 0 || !isTheSame) return false
    const moves = pasteTargets(viewNow(), place, block).map((target) => ({
      itemId: target.item.id,
      ...target.place,
    }))
    setCut([])
    if (moves.length === 0) return true
    const lost = countLosingFields(store, moves)
    goToPasted(run(moveItems, { moves }))
    tellLost(lost)
    return true
  }

  /** The first of the new cards gets the cursor, all of them are chosen. */
  const goToPasted = (ids: readonly string[]) => {
    const first = store.find(ids[0] ?? '')
    if (first === undefined || !('laneId' in first)) return
    const { laneId, stepId, id: itemId } = first
    map.goTo({ laneId, stepId, itemId, personaId: null }, ids)
  }

  const pasteText = (text: string) => {
    const { laneId, stepId } = place
    const view = viewNow()
    if (isEmotionLane(view, laneId)) return
    const block = readTextBlock(text)
    if (block === null) {
      const titles = linesToTitles(text)
      if (titles.length > 0) goToPasted(run(addItems, { laneId, stepId, index: null, titles }))
      return
    }
    const steps = stepIds(view).slice(stepIds(view).indexOf(stepId))
    const lanes = view.lanes
      .slice(view.lanes.findIndex((lane) => lane.id === laneId))
      .filter((lane) => lane.kind !== 'emotion')
    const cells = block.flatMap((row, down) =>
      row.flatMap((title, right) => {
        const step = steps[Math.min(right, steps.length - 1)]
        const lane = lanes[Math.min(down, lanes.length - 1)]
        if (title === '' || step === undefined || lane === undefined) return []
        return [{ laneId: lane.id, stepId: step, title }]
      }),
    )
    if (cells.length > 0) goToPasted(run(addBlock, { cells }))
  }

  return {
    onCopy: (event: React.ClipboardEvent) => void copy(event),
    onCut: (event: React.ClipboardEvent) => {
      if (map.canEdit) setCut(copy(event))
    },
    onPaste: (event: React.ClipboardEvent) => {
      event.preventDefault()
      if (!map.canEdit) return
      const { clipboardData } = event
      const { items, channels } = readItemClipboard(clipboardData.getData(itemClipboardType))
      if (items.length === 0) return pasteText(clipboardData.getData('text/plain'))
      if (moveCut(items)) return
      const targets = pasteTargets(viewNow(), place, items)
      if (targets.length > 0) goToPasted(run(pasteItems, { items: targets, channels }))
    },
  }
}
