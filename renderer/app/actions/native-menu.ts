/** Writes the app's actions as the native menu that the desktop shell shows. */
import type { MenuItem, MenuModel } from '#shared/ipc/contract.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import type { AppAction, MenuPlace } from './action.ts'
import { isFieldAction } from './field-actions.ts'

const longestLabel = 200

export function nativeMenu(actions: readonly AppAction[], translate: Translate): MenuModel {
  const of = (place: MenuPlace): MenuItem[] => withLines(actions, place)
  const line: MenuItem = { kind: 'separator' }
  return [
    {
      label: translate('app.menu_file'),
      place: 'file',
      items: [...of('file'), line, { kind: 'role', role: 'quit', label: translate('app.quit') }],
    },
    { label: translate('app.menu_edit'), place: 'edit', items: editItems(actions, translate) },
    {
      label: translate('app.menu_view'),
      place: 'view',
      items: [
        ...of('view'),
        line,
        submenu(translate('settings.language'), of('language')),
        submenu(translate('settings.theme'), of('theme')),
        line,
        { kind: 'role', role: 'togglefullscreen', label: translate('app.full_screen') },
      ],
    },
    {
      label: translate('app.menu_window'),
      place: 'window',
      items: [
        { kind: 'role', role: 'minimize', label: translate('app.minimize') },
        { kind: 'role', role: 'zoom', label: translate('app.zoom') },
        { kind: 'role', role: 'front', label: translate('app.bring_to_front') },
      ],
    },
    { label: translate('app.menu_help'), place: 'help', items: of('help') },
  ]
}

/** The clipboard belongs to the system's own entries: the page may not read it by itself. */
function editItems(actions: readonly AppAction[], translate: Translate): MenuItem[] {
  const [history = [], rest = [], search = []] = [1, 3, 4].map((group) =>
    actions.filter((action) => action.place === 'edit' && action.group === group).map(command),
  )
  return [
    ...history,
    { kind: 'separator' },
    { kind: 'role', role: 'cut', label: translate('common.cut') },
    { kind: 'role', role: 'copy', label: translate('common.copy') },
    { kind: 'role', role: 'paste', label: translate('common.paste') },
    { kind: 'separator' },
    ...rest,
    { kind: 'separator' },
    ...search,
  ]
}

function withLines(actions: readonly AppAction[], place: MenuPlace): MenuItem[] {
  const items: MenuItem[] = []
  let group: number | null = null
  for (const action of actions) {
    if (action.place !== place) continue
    if (group !== null && group !== action.group) items.push({ kind: 'separator' })
    group = action.group
    items.push(command(action))
  }
  return items
}

function command({ id, label, shortcut, isEnabled, isChecked }: AppAction): FlatItem {
  return {
    kind: 'command',
    id,
    label: label.slice(0, longestLabel),
    ...(shortcut !== undefined && { accelerator: shortcut.replace('Mod', 'CmdOrCtrl') }),
    enabled: isEnabled || isFieldAction(id),
    ...(isChecked !== undefined && { checked: isChecked }),
  }
}

type Submenu = Extract<MenuItem, { kind: 'submenu' }>
type FlatItem = Submenu['items'][number]

function submenu(label: string, items: readonly MenuItem[]): MenuItem {
  const flat = items.filter((item): item is FlatItem => item.kind !== 'submenu')
  return { kind: 'submenu', label, items: flat }
}
