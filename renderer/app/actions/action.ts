/** The form of an app action: one entry that the menu, the native menu, shortcuts and help all read. */
import type { Language } from '#renderer/i18n/i18n.ts'
import type { SurfaceActionId } from '#renderer/state/actions.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

export type ActionId =
  | SurfaceActionId
  | 'project.new'
  | 'project.open'
  | 'project.save-now'
  | 'project.save-as'
  | 'project.export'
  | 'project.close'
  | 'project.history'
  | 'edit.undo'
  | 'edit.redo'
  | 'app.palette'
  | 'edit.find'
  | 'edit.replace'
  | 'view.navigation'
  | 'view.inspector'
  | 'language.ko'
  | 'language.en'
  | 'theme.system'
  | 'theme.light'
  | 'theme.dark'
  | 'theme.contrast'
  | 'app.settings'
  | 'help.keyboard'

/** Which menu an action stands in; language and theme are submenus of the view. */
export type MenuPlace = 'file' | 'edit' | 'view' | 'language' | 'theme' | 'help'

export interface AppAction {
  readonly id: ActionId
  readonly place: MenuPlace
  /** Actions of one place are parted by a line where the group changes. */
  readonly group: number
  /** In the language of the screen. */
  readonly label: string
  readonly icon?: IconName
  /** Where the label says more than what the action is called: "Undo" for "Undo: add stage". */
  readonly name?: string
  /** Keys joined by +, as `Kbd` shows them: Mod+Shift+Z. */
  readonly shortcut?: string
  /** True where the focused surface listens to the keys itself and the app must not. */
  readonly isSurfaceShortcut?: boolean
  readonly isEnabled: boolean
  /** Given for actions that are on or off. */
  readonly isChecked?: boolean
  readonly run: () => void
}

/** An action with its label in each language, since the palette finds it in both. */
export interface NamedAction extends AppAction {
  readonly labels: Readonly<Record<Language, string>>
}
