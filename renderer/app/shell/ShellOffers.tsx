/** Offers by name what the navigation does: new maps and personas, and what is done with the map one is at. */
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRecord } from '#renderer/state/document-hooks.ts'
import { useOfferActions, type OfferedAction } from '#renderer/state/offered-actions.ts'
import { useAddJourney, useJourneyVerbs } from './journey-verbs.ts'
import { useAddPersona } from './persona-verbs.ts'
import { useShownPlace } from './shown-place.ts'

export function ShellOffers(): null {
  const { isReadOnly } = useDocument()
  const place = useShownPlace()
  const onMap = useMapActions(place.kind === 'journey' ? place.journeyId : '')
  const addJourney = useAddJourney()
  const addPersona = useAddPersona()
  const own: readonly OfferedAction[] = [
    { id: 'journey.add', word: 'project.new_map', icon: 'journey', run: addJourney },
    { id: 'persona.add', word: 'journey.new_persona', icon: 'persona', run: addPersona },
  ]
  useOfferActions('shell', isReadOnly ? [] : [...own, ...onMap])
  return null
}

function useMapActions(journeyId: string): readonly OfferedAction[] {
  const translate = useTranslate()
  const journey = useRecord('journey', journeyId)
  const verbs = useJourneyVerbs(journeyId)
  if (journey === undefined) return []
  const values = { name: nameOr(translate, journey.name) }
  return [
    {
      id: 'journey.make-to-be',
      word: 'palette.make_to_be',
      values,
      icon: 'journey',
      run: () => verbs.makeToBe(),
    },
    {
      id: 'journey.duplicate',
      word: 'palette.duplicate_map',
      values,
      icon: 'duplicate',
      run: () => verbs.duplicate(),
    },
    {
      id: 'journey.remove',
      word: 'palette.delete_map',
      values,
      icon: 'delete',
      run: () => verbs.remove(),
    },
  ]
}
