/** Offers by name what the panel of the filter holds: saving what is shown, and what is done with saved views. */

import { isEmptyFilter } from '#shared/layout/filter/map-filter.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useOfferMenu } from '#renderer/state/offered-menus.tsx'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useMapFilter } from './use-map-filter.ts'
import { useViewVerbs } from './use-view-verbs.ts'

export function ViewOffers(): null {
  const { canEdit } = useMap()
  const translate = useTranslate()
  const filter = useMapFilter()
  const { look, views } = filter
  const verbs = useViewVerbs(filter)
  useOfferMenu('filter', () => ({
    entries: [
      {
        label: translate('map_views.save'),
        icon: 'filter',
        isDisabled: !canEdit || isEmptyFilter(look.filter),
        onSelect: () => verbs.save(),
      },
      {
        kind: 'check',
        label: translate('map_views.palette_hide_rest'),
        icon: 'eye-off',
        isChecked: look.hidesRest,
        onSelect: filter.setHidesRest,
      },
    ],
  }))
  useOfferMenu('views', () => ({
    about: translate('map_views.view'),
    entries: !canEdit
      ? []
      : views.map((view) => ({
          kind: 'submenu',
          label: view.name,
          items: verbs.entries(view),
        })),
  }))
  return null
}
