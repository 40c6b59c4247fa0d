/** In the map's toolbar: shows the lines of another map beside these, chooses which, lists what differs. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useJourneyViews } from '#renderer/state/journey-views.ts'
import { useComparison, useMapsToCompare } from '#renderer/state/map-comparison.ts'
import { InEveryLanguage, useOfferMenu } from '#renderer/state/offered-menus.tsx'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { mapName } from './map-name.ts'
import { useMakeToBe } from './use-make-to-be.ts'

export function CompareMenu({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const items = useCompareEntries(journeyId)
  return (
    <>
      <InEveryLanguage>
        <CompareOffer journeyId={journeyId} />
      </InEveryLanguage>
      <Menu
        align="end"
        items={items}
        trigger={
          <Button
            size="small"
            variant="ghost"
            icon="compare"
            title={translate('difference.compare')}
          >
            <span data-tool-words="">{translate('difference.compare')}</span>
          </Button>
        }
      />
    </>
  )
}

function CompareOffer({ journeyId }: { readonly journeyId: string }): null {
  const translate = useTranslate()
  const entries = useCompareEntries(journeyId)
  useOfferMenu('comparison', () => ({ about: translate('difference.compare'), entries }))
  return null
}

function useCompareEntries(journeyId: string): readonly MenuEntry[] {
  const translate = useTranslate()
  const { others, other } = useMapsToCompare(journeyId)
  const areLinesShown = useComparison((state) => state.areLinesShown)
  const { choose, showLines } = useComparison.getState()
  const { choose: chooseView } = useJourneyViews.getState()
  const makeToBe = useMakeToBe(journeyId)
  return [
    {
      kind: 'check',
      label: translate('difference.lines_together'),
      icon: 'emotion-line',
      isChecked: areLinesShown && other !== null,
      isDisabled: other === null,
      onSelect: showLines,
    },
    {
      label: translate('difference.list'),
      icon: 'compare',
      isDisabled: other === null,
      onSelect: () => chooseView('difference'),
    },
    ...(others.length > 1
      ? [
          { kind: 'separator' } as const,
          { kind: 'heading', label: translate('difference.other_map') } as const,
          ...others.map((each): MenuEntry => ({
            kind: 'check',
            label: mapName(translate, each),
            isChecked: each.id === other?.id,
            onSelect: () => choose(journeyId, each.id),
          })),
        ]
      : []),
    ...(makeToBe === null
      ? []
      : [
          { kind: 'separator' } as const,
          { label: translate('journey.make_to_be'), icon: 'add', onSelect: makeToBe } as const,
        ]),
  ]
}
