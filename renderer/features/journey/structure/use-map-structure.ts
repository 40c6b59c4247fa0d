/** What the tools offer for the structure of the whole map: sets of lanes, the lock. */

import { applyLaneSet } from '#shared/commands/structure/lane-structure-commands.ts'
import { laneSets } from '#shared/commands/structure/lane-sets.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLock } from './use-lock.ts'
import { useTold } from './use-told.ts'

/** Menu entries that give the map all lanes of a set. */
export function useLaneSetMenu(): MenuEntry {
  const { journeyId } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const tell = useTold()
  const { canArrange } = useLock()
  const apply = (id: (typeof laneSets)[number]['id']) => {
    const kinds = laneSets.find((set) => set.id === id)?.kinds ?? []
    const count = run(applyLaneSet, { journeyId, kinds }).length
    if (count > 0) tell(translate('structure.set_applied', { count }))
  }
  return {
    kind: 'submenu',
    label: translate('structure.lane_sets'),
    icon: 'rows',
    isDisabled: !canArrange,
    items: laneSets.map(({ id }) => ({
      label: translate(`structure.set_${id}`),
      onSelect: () => apply(id),
    })),
  }
}
