/** Chooses how a journey is looked at. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useJourneyViews } from '#renderer/state/journey-views.ts'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { journeyViewOf, journeyViews } from './views.tsx'

export function JourneyViewSwitch(): ReactNode {
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
