/** Lists what the app can do at this moment, with the words, keys and states of each action. */
import type { HistoryState, Step } from '#shared/store/history.ts'
import { commandKey, type Language, type Translate } from '#renderer/i18n/i18n.ts'
import { surfaceHandler, type SurfaceActionId } from '#renderer/state/actions.ts'
import { isMacKeyboard } from '#renderer/ui/actions/shortcut-label.ts'
import type { Theme } from '#renderer/features/settings/theme.ts'
import type { ActionId, AppAction, MenuPlace } from './action.ts'

/** What the list depends on. */
export interface ActionState {
  readonly isProjectOpen: boolean
  readonly isReadOnly: boolean
  /** False while the database cannot be used. */
  readonly isStorageReady: boolean
  readonly history: HistoryState | null
  /** True on the start screen while deleting a project was the last thing done there. */
  readonly canRestoreProject: boolean
  /** Actions that a surface on screen would answer. */
  readonly offered: ReadonlySet<SurfaceActionId>
  readonly hasInspector: boolean
  readonly isInspectorOpen: boolean
  readonly isNavigationOpen: boolean
  readonly language: Language
  readonly theme: Theme
}

/** What the app does; given by the composition root. */
export interface ActionTools {
  readonly newProject: () => void
  readonly openFile: () => void
  readonly saveNow: () => void
  readonly saveAsFile: () => void
  readonly showExport: () => void
  readonly closeProject: () => void
  readonly showHistory: () => void
  readonly undo: () => void
  readonly restoreProject: () => void
  readonly redo: () => void
  readonly setNavigationOpen: (isOpen: boolean) => void
  readonly setInspectorOpen: (isOpen: boolean) => void
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: Theme) => void
  readonly showSettings: () => void
  readonly showKeyboardHelp: () => void
  readonly showPalette: () => void
  readonly showFind: (isReplacing: boolean) => void
}

/** The name of a step in the language of the screen: "단계 추가". */
export function stepName(step: Step, translate: Translate): string {
  return translate(commandKey(step.commandId), step.labelArgs)
}

export function appActions(
  state: ActionState,
  tools: ActionTools,
  translate: Translate,
): readonly AppAction[] {
  const { isProjectOpen, isReadOnly, isStorageReady, history } = state
  const at = (place: MenuPlace, group: number) => ({ place, group })
  const surface = (id: SurfaceActionId) => ({
    id,
    isEnabled: state.offered.has(id),
    run: () => surfaceHandler(id)?.(),
  })
  const choice = <Id extends ActionId>(id: Id, isChecked: boolean, run: () => void) => ({
    id,
    isChecked,
    isEnabled: true,
    run,
  })
  const undoStep = history?.undo ?? null
  const redoStep = history?.redo ?? null
  return [
    {
      id: 'project.new',
      icon: 'add',
      ...at('file', 1),
      label: translate('home.new_project'),
      shortcut: 'Mod+Alt+N',
      isEnabled: isStorageReady,
      run: tools.newProject,
    },
    {
      id: 'project.open',
      icon: 'folder',
      ...at('file', 1),
      label: translate('app.action_open_file'),
      shortcut: 'Mod+O',
      isEnabled: isStorageReady,
      run: tools.openFile,
    },
    {
      id: 'project.save-now',
      icon: 'saved',
      ...at('file', 2),
      label: translate('app.action_save_now'),
      shortcut: 'Mod+S',
      isEnabled: isProjectOpen && !isReadOnly,
      run: tools.saveNow,
    },
    {
      id: 'project.save-as',
      icon: 'file-export',
      ...at('file', 2),
      label: translate('app.action_save_as'),
      shortcut: 'Mod+Shift+S',
      isEnabled: isProjectOpen,
      run: tools.saveAsFile,
    },
    {
      id: 'project.export',
      icon: 'export',
      ...at('file', 2),
      label: translate('app.action_export'),
      shortcut: 'Mod+E',
      isEnabled: isProjectOpen,
      run: tools.showExport,
    },
    {
      id: 'project.history',
      icon: 'history',
      ...at('file', 2),
      label: translate('history.title'),
      isEnabled: isProjectOpen,
      run: tools.showHistory,
    },
    {
      id: 'project.close',
      icon: 'home',
      ...at('file', 3),
      label: translate('app.action_close'),
      isEnabled: isProjectOpen,
      run: tools.closeProject,
    },
    {
      id: 'edit.undo',
      icon: 'undo',
      ...at('edit', 1),
      name: translate('common.undo'),
      label: state.canRestoreProject
        ? translate('app.undo_delete_project')
        : undoStep === null
          ? translate('common.undo')
          : translate('commands.undo_named', { label: stepName(undoStep, translate) }),
      shortcut: 'Mod+Z',
      isEnabled: state.canRestoreProject || (undoStep !== null && !isReadOnly),
      run: state.canRestoreProject ? tools.restoreProject : tools.undo,
    },
    {
      id: 'edit.redo',
      icon: 'redo',
      ...at('edit', 1),
      name: translate('common.redo'),
      label:
        redoStep === null
          ? translate('common.redo')
          : translate('commands.redo_named', { label: stepName(redoStep, translate) }),
      shortcut: 'Mod+Shift+Z',
      isEnabled: redoStep !== null && !isReadOnly,
      run: tools.redo,
    },
    {
      ...surface('edit.delete'),
      icon: 'delete',
      ...at('edit', 3),
      label: translate('common.delete'),
    },
    {
      ...surface('edit.select-all'),
      ...at('edit', 3),
      label: translate('common.select_all'),
      shortcut: 'Mod+A',
      isSurfaceShortcut: true,
    },
    {
      id: 'app.palette',
      ...at('edit', 4),
      label: translate('palette.open'),
      icon: 'search',
      shortcut: 'Mod+K',
      isEnabled: isStorageReady,
      run: tools.showPalette,
    },
    {
      id: 'edit.find',
      ...at('edit', 4),
      label: translate('find.find'),
      icon: 'search',
      shortcut: 'Mod+F',
      isEnabled: isProjectOpen,
      run: () => tools.showFind(false),
    },
    {
      id: 'edit.replace',
      ...at('edit', 4),
      label: translate('find.find_and_replace'),
      icon: 'replace',
      // Cmd+H hides a program on a Mac.
      shortcut: isMacKeyboard() ? 'Mod+Alt+F' : 'Mod+H',
      isEnabled: isProjectOpen && !isReadOnly,
      run: () => tools.showFind(true),
    },
    {
      ...surface('view.zoom-in'),
      icon: 'zoom-in',
      ...at('view', 1),
      label: translate('journey.zoom_in'),
      shortcut: 'Mod+Plus',
    },
    {
      ...surface('view.zoom-out'),
      icon: 'zoom-out',
      ...at('view', 1),
      label: translate('journey.zoom_out'),
      shortcut: 'Mod+-',
    },
    {
      ...surface('view.fit'),
      icon: 'fit',
      ...at('view', 1),
      label: translate('journey.fit'),
      shortcut: 'Mod+0',
    },
    {
      ...surface('view.fit-stage'),
      icon: 'fit',
      ...at('view', 1),
      label: translate('journey.fit_stage'),
      shortcut: 'Mod+Shift+F',
    },
    {
      ...surface('view.present'),
      icon: 'present',
      ...at('view', 2),
      label: translate('presenting.present'),
      shortcut: 'Mod+Alt+P',
    },
    {
      ...choice('view.navigation', state.isNavigationOpen, () =>
        tools.setNavigationOpen(!state.isNavigationOpen),
      ),
      ...at('view', 2),
      icon: 'panel-left',
      label: translate('app.action_navigation'),
      shortcut: 'Mod+B',
      isEnabled: isProjectOpen,
    },
    {
      ...choice('view.inspector', state.isInspectorOpen, () =>
        tools.setInspectorOpen(!state.isInspectorOpen),
      ),
      ...at('view', 2),
      icon: 'panel-right',
      label: translate('app.action_inspector'),
      shortcut: 'Mod+I',
      isEnabled: state.hasInspector,
    },
    ...(['ko', 'en'] as const).map((language) => ({
      ...choice(`language.${language}`, state.language === language, () =>
        tools.setLanguage(language),
      ),
      ...at('language', 1),
      icon: 'language' as const,
      label: translate(`app.language_${language}`),
    })),
    ...(['system', 'light', 'dark', 'contrast'] as const).map((theme) => ({
      ...choice(`theme.${theme}`, state.theme === theme, () => tools.setTheme(theme)),
      ...at('theme', 1),
      icon: `theme-${theme}` as const,
      label: translate(`settings.theme_${theme}`),
    })),
    {
      id: 'help.keyboard',
      icon: 'keyboard',
      ...at('help', 1),
      label: translate('settings.shortcuts'),
      shortcut: 'F1',
      isEnabled: true,
      run: tools.showKeyboardHelp,
    },
    {
      id: 'app.settings',
      icon: 'settings',
      ...at('help', 1),
      label: translate('settings.title'),
      shortcut: 'Mod+,',
      isEnabled: true,
      run: tools.showSettings,
    },
  ]
}
