/** Cut, copy and paste of cells through the system's clipboard. */

import { useRef } from 'react'
import { addItems } from '#shared/commands/item-commands.ts'
import { tagsAlong } from '#shared/commands/remarks/copied-tags.ts'
import { arrowsAmong } from '#shared/commands/transitions/arrows-of.ts'
import {
  itemClipboardType,
  linesToTitles,
  writeItemClipboard,
} from '#shared/files/item-clipboard.ts'
import { unguardLines } from '#shared/files/table-text/formula-guard.ts'
import { transposed } from '#shared/files/table-text/table-cells.ts'
import { writeHtmlTable, writeTabTable } from '#shared/files/table-text/write-table-text.ts'
import { isExpectationLane } from '#shared/layout/expectation/rated-touchpoints.ts'
import { holdsCards, type CellPlace } from '#shared/layout/cell-walk.ts'
import { chosenCells, copiedBlock, copiedTable } from '#shared/layout/item-copies.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { imagesAmong } from '#renderer/state/small-picture.ts'
import { useRange } from './use-range.ts'
import { useTakePictures } from './use-take-pictures.ts'
import { clipboardContents } from './paste/clipboard-contents.ts'

/** Handlers for the element that has the focus while nothing is being typed. */
export function useCellClipboard(place: CellPlace) {
  const map = useMap()
  const run = useRun()
  const { store } = useDocument().workbench
  const setCut = useSession((session) => session.setCut)
  const takePictures = useTakePictures()
  const { clear } = useRange(place)
  const viewNow = () => map.map.getState().view
  // The paste itself does not say with which keys it was asked for.
  const asks = useRef(false)

  /** Puts the chosen cells on the clipboard: for spreadsheets, and with all they hold for us. */
  const copy = (event: React.ClipboardEvent): readonly string[] => {
    const view = viewNow()
    const { range } = useSession.getState()
    const chosen = chosenCells(view, place, range, selectedItems(store))
    setCut([])
    if (chosen === null) return []
    event.preventDefault()
    const { items, points } = copiedBlock(view, chosen)
    const named = new Set(
      items.flatMap(({ item }) => (item.type === 'touchpoint' ? item.channelIds : [])),
    )
    const channels = store.all('channel').filter((channel) => named.has(channel.id))
    const table = copiedTable(view, chosen)
    const { clipboardData } = event
    // Scores alone are figures, which go onto other touchpoints as text.
    if (items.length + points.length > 0) {
      const itemIds = items.map(({ item }) => item.id)
      const along = {
        channels,
        arrows: arrowsAmong(store, itemIds),
        ...tagsAlong(store, itemIds),
      }
      clipboardData.setData(itemClipboardType, writeItemClipboard({ items, points, ...along }))
    }
    clipboardData.setData('text/plain', writeTabTable(table))
    clipboardData.setData('text/html', writeHtmlTable(table))
    return [...items.map(({ item }) => item.id), ...points.map(({ pointId }) => pointId)]
  }

  const pasteLines = (text: string, isAsking: boolean) => {
    const { laneId, stepId } = place
    const titles = linesToTitles(unguardLines(text))
    if (titles.length === 0) return
    const column = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => [line])
    if (!holdsCards(viewNow(), laneId)) {
      // A list of numbers goes along the emotion line.
      const source = { kind: 'table', rows: transposed(column), lines: null } as const
      return map.paste({ source, at: null, asks: isAsking })
    }
    if (isAsking) {
      const source = { kind: 'table', rows: column, lines: text, areLines: true } as const
      return map.paste({ source, at: null, asks: true })
    }
    const ids = run(addItems, { laneId, stepId, index: null, titles })
    map.goTo({ laneId, stepId, itemId: ids[0] ?? null, personaId: null }, ids)
  }

  return {
    onCopy: (event: React.ClipboardEvent) => void copy(event),
    onCut: (event: React.ClipboardEvent) => {
      if (!map.canEdit) return
      const ids = copy(event)
      // Scores have no place of their own to wait in: they go at once.
      if (ids.length === 0 && isExpectationLane(viewNow(), place.laneId)) clear()
      else setCut(ids)
    },
    onPaste: (event: React.ClipboardEvent) => {
      event.preventDefault()
      const isAsking = asks.current
      asks.current = false
      if (!map.canEdit) return
      const images = imagesAmong(event.clipboardData.files)
      // A spreadsheet hands over a picture of its cells beside the cells themselves.
      if (images.length > 0 && event.clipboardData.getData('text/plain') === '') {
        void takePictures(images, place)
        return
      }
      const contents = clipboardContents(event.clipboardData)
      if (contents.kind === 'lines') pasteLines(contents.text, isAsking)
      else if (contents.kind === 'file') map.pasteFile(contents.file)
      else map.paste({ source: contents, at: null, asks: isAsking })
    },
    /** To be told of keys, since pasting with Shift shows first what it would do. */
    onPasteKey: ({ code, shiftKey, ctrlKey, metaKey }: React.KeyboardEvent) => {
      if (code === 'KeyV' && (ctrlKey || metaKey)) asks.current = shiftKey
    },
  }
}
