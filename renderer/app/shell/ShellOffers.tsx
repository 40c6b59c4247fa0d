/** Offers by name what the navigation does: new maps and personas, and what is done with the map one is at. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { InEveryLanguage, useOfferMenu } from '#renderer/state/offered-menus.tsx'
import { useOfferActions, type OfferedAction } from '#renderer/state/offered-actions.ts'
import { useJourneyMenu } from './journey-menu.ts'
import { useAddJourney } from './journey-verbs.ts'
import { useAddPersona } from './persona-verbs.ts'
import { useShownPlace } from './shown-place.ts'

export function ShellOffers(): ReactNode {
  const { isReadOnly } = useDocument()
  const place = useShownPlace()
  const addJourney = useAddJourney()
  const addPersona = useAddPersona()
  const own: readonly OfferedAction[] = [
    { id: 'journey.add', word: 'project.new_map', icon: 'journey', run: addJourney },
    { id: 'persona.add', word: 'journey.new_persona', icon: 'persona', run: addPersona },
  ]
  useOfferActions('shell', isReadOnly ? [] : own)
  if (isReadOnly || place.kind !== 'journey') return null
  return (
    <InEveryLanguage>
      <JourneyMenuOffer journeyId={place.journeyId} />
    </InEveryLanguage>
  )
}

function JourneyMenuOffer({ journeyId }: { readonly journeyId: string }): null {
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const menu = useJourneyMenu(journeyId)
  useOfferMenu('journey', () => ({
    about: translate('palette.about_map', {
      name: nameOr(translate, store.get('journey', journeyId)?.name ?? ''),
    }),
    // Its name stands in the navigation, where it can be written over.
    entries: menu(() => undefined, true),
  }))
  return null
}
