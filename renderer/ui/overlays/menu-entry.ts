/** The form of menu entries, the same for drop-down and context menus. */
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

interface Labelled {
  readonly label: string
  readonly icon?: IconName
  readonly isDisabled?: boolean
}

interface MenuAction extends Labelled {
  readonly kind?: 'action'
  readonly shortcut?: string | undefined
  readonly isDanger?: boolean
  /** True where the action puts the focus somewhere, e.g. into a name: it runs once the menu is gone. */
  readonly movesFocus?: boolean
  readonly onSelect: () => void
}

interface MenuCheck extends Labelled {
  readonly kind: 'check'
  readonly shortcut?: string | undefined
  readonly isChecked: boolean
  readonly onSelect: (isChecked: boolean) => void
}

interface Submenu extends Labelled {
  readonly kind: 'submenu'
  readonly items: readonly MenuEntry[]
}

interface MenuSeparator {
  readonly kind: 'separator'
}

interface MenuHeading {
  readonly kind: 'heading'
  readonly label: string
}

export type MenuEntry = MenuAction | MenuCheck | Submenu | MenuSeparator | MenuHeading
