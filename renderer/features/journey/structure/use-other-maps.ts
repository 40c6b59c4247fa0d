/** The other maps of the project, as a menu to choose one from. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'

/** A submenu that is closed where there is no other map; locked ones cannot be chosen. */
export function useOtherMaps(): (
  label: string,
  isDisabled: boolean,
  onPick: (journeyId: string, name: string) => void,
) => MenuEntry {
  const { journeyId } = useMap()
  const translate = useTranslate()
  const journeys = useSelected((reader) => reader.all('journey'), [])
  const others = journeys.filter(({ id }) => id !== journeyId)
  return (label, isDisabled, onPick) => ({
    kind: 'submenu',
    label,
    icon: 'forward',
    isDisabled: isDisabled || others.length === 0,
    items: others.map(({ id, name, isStructureLocked }) => ({
      label: name === '' ? translate('common.untitled') : name,
      icon: isStructureLocked ? ('lock' as const) : ('journey' as const),
      isDisabled: isStructureLocked,
      onSelect: () => onPick(id, name === '' ? translate('common.untitled') : name),
    })),
  })
}
