/** Opens the filter of the map: what is shown, which cards stand out, and the saved views. */

import { useState, type ReactNode } from 'react'
import { countCriteria } from '#shared/layout/filter/map-filter.ts'
import { FilterPanel } from '#renderer/features/journey/later-parts.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useOfferActions } from '#renderer/state/offered-actions.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { useMapFilter } from './use-map-filter.ts'

export function FilterButton(): ReactNode {
  const translate = useTranslate()
  const filter = useMapFilter()
  const [isOpen, setIsOpen] = useState(false)
  const count = countCriteria(filter.look.filter)
  useOfferActions('map-filter', [
    {
      id: 'filter.open',
      word: 'map_views.palette_open',
      icon: 'filter',
      shortcut: 'Mod+Shift+L',
      run: () => setIsOpen(true),
    },
    {
      id: 'filter.clear',
      word: 'map_views.clear',
      icon: 'filter',
      isEnabled: count > 0,
      run: filter.clear,
    },
    ...filter.views.map((view) => ({
      id: `filter.apply-${view.id}`,
      word: 'map_views.palette_apply' as const,
      values: { name: view.name },
      icon: 'filter' as const,
      run: () => filter.apply(view),
    })),
  ])
  return (
    <Popover
      label={translate('map_views.panel')}
      align="end"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" variant="ghost" icon="filter">
          {count === 0
            ? translate('map_views.filter')
            : translate('map_views.filter_count', { count })}
        </Button>
      }
    >
      <FilterPanel filter={filter} />
    </Popover>
  )
}
