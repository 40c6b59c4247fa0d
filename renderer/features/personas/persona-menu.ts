/** The menu of one persona, the same in the list and on the sheet. */
import type { Translate } from '#renderer/i18n/i18n.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import type { PersonaVerbs } from './persona-verbs.ts'

interface MenuOf {
  readonly personaId: string
  readonly index: number
  readonly count: number
  readonly verbs: PersonaVerbs
  readonly translate: Translate
}

export function personaMenu(of: MenuOf): readonly MenuEntry[] {
  const { personaId, index, count, verbs, translate } = of
  return [
    {
      label: translate('common.duplicate'),
      icon: 'duplicate',
      onSelect: () => verbs.duplicate(personaId),
    },
    {
      label: translate('persona.copy'),
      icon: 'copy',
      shortcut: 'Mod+C',
      movesFocus: true,
      onSelect: () => verbs.copy(personaId),
    },
    {
      label: translate('common.move_up'),
      icon: 'move-up',
      shortcut: 'Alt+ArrowUp',
      isDisabled: index === 0,
      onSelect: () => verbs.move(personaId, index - 1),
    },
    {
      label: translate('common.move_down'),
      icon: 'move-down',
      shortcut: 'Alt+ArrowDown',
      isDisabled: index === count - 1,
      onSelect: () => verbs.move(personaId, index + 1),
    },
    { kind: 'separator' },
    {
      label: translate('common.delete'),
      icon: 'delete',
      shortcut: 'Delete',
      isDanger: true,
      onSelect: () => verbs.remove(personaId),
    },
  ]
}
