/** Makes the native menu out of the model that the window sends; until then a minimal one. */
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuItem, MenuModel, MenuRole } from '#shared/ipc/contract.ts'
import type { Words } from './words.ts'

export interface MenuTools {
  readonly isMac: boolean
  readonly appName: string
  readonly runCommand: (id: string) => void
}

const macOnlyRoles: ReadonlySet<MenuRole> = new Set<MenuRole>([
  'about',
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'zoom',
  'front',
])

/** On macOS the first menu belongs to the app; it is added where the model has none. */
export function menuTemplate(model: MenuModel, tools: MenuTools): MenuItemConstructorOptions[] {
  const menus = model.map(({ label, place, items }) => ({
    label,
    ...(place === 'window' && { role: 'window' as const }),
    ...(place === 'help' && { role: 'help' as const }),
    submenu: items.flatMap((item) => menuItem(item, tools)),
  }))
  const needsAppMenu = tools.isMac && !model.some(({ place }) => place === 'app')
  return needsAppMenu ? [{ label: tools.appName, role: 'appMenu' }, ...menus] : menus
}

/** What stands there before the window has spoken: enough to quit, and to edit text on macOS. */
export function minimalMenu(words: Words): MenuModel {
  const item = (role: MenuRole, label: string): MenuItem => ({ kind: 'role', role, label })
  return [
    { label: words.file, place: 'file', items: [item('quit', words.quit)] },
    {
      label: words.edit,
      place: 'edit',
      items: [
        item('cut', words.cut),
        item('copy', words.copy),
        item('paste', words.paste),
        item('selectAll', words.selectAll),
      ],
    },
    {
      label: words.window,
      place: 'window',
      items: [
        item('minimize', words.minimize),
        item('zoom', words.zoom),
        item('togglefullscreen', words.fullScreen),
      ],
    },
  ]
}

function menuItem(item: MenuItem, tools: MenuTools): MenuItemConstructorOptions[] {
  switch (item.kind) {
    case 'separator':
      return [{ type: 'separator' }]
    case 'submenu':
      return [{ label: item.label, submenu: item.items.flatMap((inner) => menuItem(inner, tools)) }]
    case 'role':
      if (macOnlyRoles.has(item.role) && !tools.isMac) return []
      return [{ role: item.role, ...(item.label !== undefined && { label: item.label }) }]
    case 'command':
      return [
        {
          id: item.id,
          label: item.label,
          enabled: item.enabled ?? true,
          ...(item.checked !== undefined && { type: 'checkbox' as const, checked: item.checked }),
          // The window listens to its keys itself; doing so here as well would run commands twice.
          ...(item.accelerator !== undefined && {
            accelerator: item.accelerator,
            registerAccelerator: false,
          }),
          click: () => tools.runCommand(item.id),
        },
      ]
  }
}
