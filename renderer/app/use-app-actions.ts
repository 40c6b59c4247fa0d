/** Keeps the app's actions up to date and gives them to the keyboard and the native menu. */
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { createTranslator, useTranslate, type Translate } from '#renderer/i18n/i18n.ts'
import { knowsAllWords, onAllWords } from '#renderer/i18n/known-words.ts'
import { useSurfaceState, type SurfaceActionId } from '#renderer/state/actions.ts'
import { useFind } from '#renderer/state/find.ts'
import { useOffers } from '#renderer/state/offered-actions.ts'
import type { OpenDocument } from '#renderer/state/document.ts'
import { useSession } from '#renderer/state/session.ts'
import type { HistoryState } from '#shared/store/history.ts'
import type { AppAction, NamedAction } from './actions/action.ts'
import { appActions, type ActionState, type ActionTools } from './actions/app-actions.ts'
import { runInField } from './actions/field-actions.ts'
import { nativeMenu } from './actions/native-menu.ts'
import { listenToShortcuts } from './actions/shortcuts.ts'
import type { AppModel } from './model/app-model.ts'
import { openFile } from './model/opening-files.ts'
import { createFrom, restoreProject, saveOpenAsFile } from './model/project-verbs.ts'
import { useObservable } from './observable.ts'
import { hasInspector } from './shell/PlacePage.tsx'
import { useIsNavigationOpen } from './shell/navigation-width.ts'

export function useAppActions(model: AppModel): readonly NamedAction[] {
  const translate = useTranslate()
  const { startFailure, open, lastDeleted, language, theme } = useObservable(model.state)
  const isNavigationOpen = useIsNavigationOpen(model)
  const history = useOpenHistory(open?.document ?? null)
  const surfaces = useSurfaceState((state) => state.surfaces)
  const place = useSession((session) => session.place)
  const isInspectorOpen = useSession((session) => session.isInspectorOpen)
  const setInspectorOpen = useSession((session) => session.setInspectorOpen)
  const actions = useMemo(() => {
    const offered = new Set(
      surfaces.flatMap(({ handlers }) => Object.keys(handlers)),
    ) as ReadonlySet<SurfaceActionId>
    const state = {
      isProjectOpen: open !== null,
      isReadOnly: open?.document.isReadOnly ?? false,
      isStorageReady: startFailure === null,
      history,
      canRestoreProject: open === null && lastDeleted !== null,
      offered,
      hasInspector: open !== null && hasInspector(place),
      isInspectorOpen,
      isNavigationOpen,
      language,
      theme,
    }
    return namedActions(state, toolsOf(model, setInspectorOpen), translate)
  }, [
    surfaces,
    open,
    startFailure,
    history,
    lastDeleted,
    place,
    isInspectorOpen,
    isNavigationOpen,
    language,
    theme,
    model,
    setInspectorOpen,
    // A new one says what could not be said before.
    translate,
  ])
  useListeners(model, actions)
  return actions
}

/** The actions in the language of the screen, with their labels in both. */
function namedActions(
  state: ActionState,
  tools: ActionTools,
  translate: Translate,
): readonly NamedAction[] {
  const [ko, en] = (['ko', 'en'] as const).map((language) =>
    appActions(state, tools, language === state.language ? translate : createTranslator(language)),
  )
  const shown = (state.language === 'ko' ? ko : en) ?? []
  return shown.map((action, n) => {
    const labels = { ko: ko?.[n]?.label ?? '', en: en?.[n]?.label ?? '' }
    return { ...action, labels }
  })
}

function toolsOf(model: AppModel, setInspectorOpen: (isOpen: boolean) => void): ActionTools {
  return {
    newProject: () => void createFrom(model, 'empty'),
    openFile: () => void openFile(model, model.tools.platform),
    saveNow: () => void model.saveNow(),
    saveAsFile: () => void saveOpenAsFile(model),
    showExport: () => model.showDialog('export'),
    closeProject: () => void model.closeProject(),
    showHistory: () => useSession.getState().goTo({ kind: 'history' }),
    undo: () => model.undo(),
    redo: () => model.redo(),
    restoreProject: () => {
      const { lastDeleted } = model.state.get()
      if (lastDeleted !== null) void restoreProject(model, lastDeleted)
    },
    setNavigationOpen: model.setNavigationOpen,
    setInspectorOpen,
    setLanguage: model.setLanguage,
    setTheme: model.setTheme,
    showSettings: () => model.showDialog('settings'),
    showKeyboardHelp: () => model.showDialog('keyboard'),
    showPalette: () => model.showDialog('palette'),
    showFind: (isReplacing) => useFind.getState().open(isReplacing),
  }
}

function useListeners(model: AppModel, actions: readonly AppAction[]): void {
  const translate = useTranslate()
  const hasWords = useSyncExternalStore(onAllWords, knowsAllWords)
  const latest = useRef(actions)
  const { platform } = model.tools
  useEffect(() => {
    latest.current = actions
    // The shell takes no menu with entries that say nothing yet.
    if (hasWords) void platform.setMenu(nativeMenu(actions, translate))
  }, [actions, platform, translate, hasWords])
  useEffect(() => {
    const find = (id: string): AppAction | undefined =>
      latest.current.find((action) => action.id === id)
    const stops = [
      listenToShortcuts(window, latest.current, find),
      platform.onMenuCommand((id) => {
        const action = find(id)
        if (action !== undefined && !runInField(action.id) && action.isEnabled) action.run()
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [platform])
  const offers = useOffers((state) => state.offers)
  useEffect(() => {
    // The newest offer wins where two want the same keys.
    const offered = offers.flatMap((offer) => offer.actions)
    return listenToShortcuts(window, offered, (id) =>
      offered.findLast((action) => action.id === id),
    )
  }, [offers])
}

function useOpenHistory(document: OpenDocument | null): HistoryState | null {
  return useSyncExternalStore(
    document === null ? listenToNothing : document.signal.subscribe,
    () => document?.signal.getState().history ?? null,
  )
}

function listenToNothing(): () => void {
  return () => undefined
}
