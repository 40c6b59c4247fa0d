/** Writes the app's actions as the menu behind the button in the top bar, for windows without a native one. */
import type { Translate } from '#renderer/i18n/i18n.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import type { AppAction, MenuPlace } from './action.ts'

export function menuEntries(
  actions: readonly AppAction[],
  translate: Translate,
): readonly MenuEntry[] {
  const of = (place: MenuPlace): readonly MenuEntry[] => entriesOf(actions, place)
  return [
    ...of('file'),
    { kind: 'separator' },
    { kind: 'submenu', label: translate('app.menu_edit'), items: of('edit') },
    { kind: 'submenu', label: translate('app.menu_view'), items: of('view') },
    { kind: 'submenu', label: translate('settings.language'), items: of('language') },
    { kind: 'submenu', label: translate('settings.theme'), items: of('theme') },
    { kind: 'separator' },
    ...of('help'),
  ]
}

function entriesOf(actions: readonly AppAction[], place: MenuPlace): readonly MenuEntry[] {
  const entries: MenuEntry[] = []
  let group: number | null = null
  for (const action of actions) {
    if (action.place !== place) continue
    if (group !== null && group !== action.group) entries.push({ kind: 'separator' })
    group = action.group
    entries.push(entry(action))
  }
  return entries
}

function entry({ label, shortcut, isEnabled, isChecked, run }: AppAction): MenuEntry {
  const shared = { label, shortcut, isDisabled: !isEnabled, onSelect: run }
  return isChecked === undefined ? shared : { ...shared, kind: 'check', isChecked }
}
