/** Chooses how a journey is looked at. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useJourneyViews } from '#renderer/state/journey-views.ts'
import { InEveryLanguage, useOfferMenu } from '#renderer/state/offered-menus.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { journeyViewOf, journeyViews } from './views.tsx'

export function JourneyViewSwitch(): ReactNode {
  return (
    <>
      <Switch />
      <InEveryLanguage>
        <ViewChoiceOffers />
      </InEveryLanguage>
    </>
  )
}

function ViewChoiceOffers(): null {
  const translate = useTranslate()
  const { chosen, choose } = useJourneyViews()
  useOfferMenu('journey-views', () => ({
    about: translate('journey.views'),
    entries: journeyViews.map(({ id, labelKey }) => ({
      kind: 'check',
      label: translate(labelKey),
      icon: 'eye',
      isChecked: journeyViewOf(chosen).id === id,
      onSelect: () => choose(id),
    })),
  }))
  return null
}

function Switch(): ReactNode {
  const translate = useTranslate()
  const { chosen, choose } = useJourneyViews()
  if (journeyViews.length < 2) return null
  return (
    <SegmentedControl
      label={translate('journey.views')}
      value={journeyViewOf(chosen).id}
      options={journeyViews.map(({ id, labelKey }) => ({ value: id, label: translate(labelKey) }))}
      onChange={choose}
    />
  )
}
