/** Offers by name what the tools and menus of a board's sheet hold. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { InEveryLanguage, useOfferMenu } from '#renderer/state/offered-menus.tsx'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useSession } from '#renderer/state/session.ts'
import { useBoard } from './board-state.ts'
import { useBoardVerbs } from './board-verbs.ts'
import { spotAfter } from './editor/place.ts'
import { useToolMenus } from './parts/use-tool-menus.ts'
import { useBoardMenu } from './use-board-menu.ts'

export function BoardOffers(): ReactNode {
  const { canEdit } = useBoard()
  if (!canEdit) return null
  return (
    <InEveryLanguage>
      <ToolOffers />
      <ChosenOffers />
    </InEveryLanguage>
  )
}

function ToolOffers(): null {
  const translate = useTranslate()
  const parts = useBoard()
  const verbs = useBoardVerbs()
  const sheet = useSheetView()
  const { types, frames, arranging } = useToolMenus()
  const addNote = () => {
    const { layout, spot, leadId } = parts.board.getState()
    if (leadId !== null) return parts.edit(spotAfter(layout, leadId, 'below'))
    const { x, y, zoom } = sheet.get()
    const { width, height } = sheet.windowSize()
    const point = {
      x: Math.round((width / 2 - x) / zoom),
      y: Math.round((height / 3 - y) / zoom),
    }
    parts.edit(spot ?? { kind: 'spot', point, frameId: null, zone: '' })
  }
  useOfferMenu('board-tools', () => ({
    entries: [
      { label: translate('canvas.add_note'), icon: 'add', shortcut: 'Enter', onSelect: addNote },
      { kind: 'submenu', label: translate('canvas.typing_makes'), items: types },
      { kind: 'submenu', label: translate('canvas.add_frame'), items: frames },
    ],
  }))
  useOfferMenu('board-arrange', () => {
    const ids = verbs.selected()
    const [from, to] = ids
    const isPair = ids.length === 2
    return {
      group: ids.length > 1 ? 'selection' : 'here',
      entries: [
        {
          kind: 'submenu',
          label: translate('canvas.arrange'),
          isDisabled: ids.length < 2,
          items: arranging,
        },
        {
          label: translate('canvas.connect'),
          icon: 'link',
          shortcut: 'Mod+J',
          isDisabled: !isPair,
          onSelect: () => {
            if (from !== undefined && to !== undefined) verbs.connect(from, to, false)
          },
        },
        {
          label: translate('canvas.connect_plain'),
          icon: 'forward',
          shortcut: 'Mod+Shift+J',
          isDisabled: !isPair,
          onSelect: () => {
            if (from !== undefined && to !== undefined) verbs.connect(from, to, true)
          },
        },
      ],
    }
  })
  return null
}

function ChosenOffers(): null {
  const menu = useBoardMenu()
  useOfferMenu('board-chosen', () => ({
    group: useSession.getState().selectedIds.length > 0 ? 'selection' : 'here',
    entries: menu.chosenEntries(),
  }))
  return null
}
