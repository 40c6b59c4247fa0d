/** Offers by name what the menus of the map hold: of the chosen card or arrow, of the tools, of headers. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { InEveryLanguage, useOfferMenu } from '#renderer/state/offered-menus.tsx'
import { useSession } from '#renderer/state/session.ts'
import { useCardMenu } from '#renderer/features/journey/cards/use-card-menu.ts'
import { ViewOffers } from '#renderer/features/journey/filter/ViewOffers.tsx'
import { HeaderMenuOffers } from '#renderer/features/journey/headers/HeaderMenuOffers.tsx'
import { useToolMenus } from '#renderer/features/journey/structure/use-tool-menus.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import { useArrowVerbs } from '#renderer/features/journey/transitions/use-arrow-verbs.ts'
import { useMap } from './map-context.ts'

export function MapMenuOffers(): ReactNode {
  return (
    <InEveryLanguage>
      <ToolOffers />
      <ViewOffers />
      <HeaderMenuOffers />
      <ChosenOffers />
    </InEveryLanguage>
  )
}

function ToolOffers(): null {
  const { canEdit } = useMap()
  const translate = useTranslate()
  const { isLocked, setLocked } = useLock()
  const { people, lines, hidden, lanes } = useToolMenus()
  useOfferMenu('people', () => ({
    about: translate('structure.add_persona'),
    entries: people,
  }))
  useOfferMenu('lines', () => ({ entries: lines }))
  useOfferMenu('lanes', () => ({ about: translate('journey.lanes'), entries: lanes }))
  useOfferMenu('hidden', () => ({
    about: translate('structure.show_again'),
    entries: canEdit ? hidden : [],
  }))
  useOfferMenu('lock', () => ({
    entries: [
      {
        kind: 'check',
        label: translate('structure.lock'),
        icon: 'lock',
        isChecked: isLocked,
        isDisabled: !canEdit,
        onSelect: setLocked,
      },
    ],
  }))
  return null
}

/** The menu of the card or of the empty cell that the keyboard is at, or of the chosen arrow. */
function ChosenOffers(): null {
  const { store } = useDocument().workbench
  const card = useCardMenu()
  const arrows = useArrowVerbs()
  useOfferMenu('chosen', () => {
    const { cursor, selectedIds } = useSession.getState()
    const arrowId = selectedIds.find((id) => store.get('transition', id) !== undefined)
    const entries = arrowId === undefined ? card.entriesAt(cursor) : arrows.entriesOf(arrowId)
    const isChosen = arrowId !== undefined || selectedIds.includes(cursor?.itemId ?? '')
    return { group: isChosen ? 'selection' : 'here', entries }
  })
  return null
}
