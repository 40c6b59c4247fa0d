/** Native menus as data: what Electron would refuse is refused, and a test can read and click them. */
import { checkOptions, covered, NotCoveredError } from './not-covered.ts'

export interface MenuEntry {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly enabled?: boolean
  readonly checked?: boolean
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly submenu?: readonly MenuEntry[]
  readonly click?: () => void
}

const known = [
  ...['id', 'label', 'role', 'type', 'enabled', 'checked'],
  ...['accelerator', 'registerAccelerator', 'submenu', 'click'],
]
// From Electron's list of roles; those that a product has no use for are left out.
const roles = new Set([
  ...['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll', 'appMenu', 'window'],
  ...['minimize', 'zoom', 'front', 'close', 'togglefullscreen', 'help', 'about', 'services'],
  ...['hide', 'hideOthers', 'unhide', 'quit'],
])
const modifier =
  /^(Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)$/
const keyName =
  /^([\x21-\x7e]|F([1-9]|1\d|2[0-4])|Plus|Space|Tab|Capslock|Numlock|Scrolllock|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|num[0-9])$/i

function checkEntry(entry: MenuEntry): void {
  checkOptions('a menu item', entry, known)
  if (entry.role !== undefined && !roles.has(entry.role))
    throw new NotCoveredError(`menu role "${entry.role}"`)
  if (entry.role === undefined && entry.type !== 'separator' && !entry.label)
    throw new Error('Electron refuses a menu item without label, role or type')
  if (entry.accelerator !== undefined && !isAccelerator(entry.accelerator))
    throw new Error(`Electron refuses the accelerator "${entry.accelerator}"`)
  entry.submenu?.forEach(checkEntry)
}

function isAccelerator(text: string): boolean {
  const parts = text.split('+')
  const key = parts.pop() ?? ''
  return keyName.test(key) && parts.every((part) => modifier.test(part))
}

export function createMenus() {
  let current: readonly MenuEntry[] | null = null
  const all = (entries: readonly MenuEntry[]): MenuEntry[] =>
    entries.flatMap((entry) => [entry, ...all(entry.submenu ?? [])])

  return {
    current: () => current,
    /** Chooses a command as the user would. */
    click(id: string): void {
      const entry = all(current ?? []).find((each) => each.id === id)
      if (entry?.click === undefined) throw new Error(`the menu has no command "${id}"`)
      if (entry.enabled === false) throw new Error(`the command "${id}" is greyed out`)
      entry.click()
    },
    Menu: covered('Menu', {
      buildFromTemplate(template: readonly MenuEntry[]) {
        template.forEach(checkEntry)
        return { items: template }
      },
      setApplicationMenu(menu: { readonly items: readonly MenuEntry[] } | null) {
        current = menu?.items ?? null
      },
    }),
  }
}
