/** The window's own state, and what can be done to it as a whole. */
import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import { systemLanguage, type Language } from '#renderer/i18n/i18n.ts'
import { readSetting, writeSetting } from '#renderer/persistence/stored-settings.ts'
import type { Platform } from '#renderer/platform/platform.ts'
import { useSession, type Place } from '#renderer/state/session.ts'
import { commitFocusedField } from '#renderer/app/actions/field-actions.ts'
import { isComposing } from '#renderer/app/composition.ts'
import { Observable } from '#renderer/app/observable.ts'
import { isTheme, type Theme } from '#renderer/features/settings/theme.ts'
import type { AppDialog, AppState } from './app-state.ts'
import { readLastPlace, type LastPlace } from './last-place.ts'
import type { QuickStorage } from './last-words.ts'
import { Notices } from './notices.ts'
import { openSession, type ProjectSession, type ProjectStorage } from './project-session.ts'

export interface AppTools {
  readonly storage: ProjectStorage
  readonly quickStorage: QuickStorage
  readonly platform: Platform
  readonly clock: Clock
  readonly newId: NewId
}

export interface OpenProjectOptions {
  /** Where to go; the first map where not given. */
  readonly place?: Place
  /** Takes the project over from a window that is writing it. */
  readonly takeOver?: boolean
}

export class AppModel {
  readonly state: Observable<AppState>
  readonly notices = new Notices()
  readonly tools: AppTools
  private focusBefore: Element | null = null
  private stopFollowingPlace: () => void = () => undefined

  /** `languages` are those that the system prefers, best first. */
  constructor(tools: AppTools, languages: readonly string[]) {
    this.tools = tools
    this.state = new Observable<AppState>({
      startFailure: null,
      projects: null,
      open: null,
      language: systemLanguage(languages),
      theme: 'system',
      isNavigationOpen: null,
      dialog: null,
    })
  }

  /** Opens storage, reads settings and projects, and goes back to where the window was left. */
  async start(): Promise<void> {
    const { database } = this.tools.storage
    const started = await database.start()
    this.state.set({ startFailure: started.ok ? null : started.failure })
    if (!started.ok) return
    await this.readAll().catch(() => this.state.set({ startFailure: 'unavailable' }))
  }

  private async readAll(): Promise<void> {
    const { database, repository } = this.tools.storage
    const [language, theme, isNavigationOpen, lastPlace] = await Promise.all(
      ['language', 'theme', 'isNavigationOpen', 'lastPlace'].map((name) =>
        readSetting(database, name),
      ),
    )
    this.state.set({
      ...(language === 'ko' || language === 'en' ? { language } : {}),
      ...(isTheme(theme) ? { theme } : {}),
      ...(typeof isNavigationOpen === 'boolean' ? { isNavigationOpen } : {}),
    })
    await repository.emptyTrash()
    await this.refresh()
    const last = readLastPlace(lastPlace)
    if (last !== null) await this.returnTo(last)
  }

  async refresh(): Promise<void> {
    const entries = await this.tools.storage.repository.list()
    this.state.set({
      projects: entries.map(({ id, changedAt, summary }) => ({ id, changedAt, summary })),
    })
  }

  /** False where the project could not be opened, or the open one not be closed. */
  async openProject(projectId: string, options: OpenProjectOptions = {}): Promise<boolean> {
    if (!(await this.isFlushed())) return false
    this.stopFollowingPlace()
    // The old screen stays until the new one is there; what is typed in between is not kept.
    this.state.get().open?.close()
    const opened = await openSession(this.tools.storage, projectId, this.tools, {
      takeOver: options.takeOver ?? false,
      onTakenOver: () => void this.goOnReading(projectId),
    })
    if (!opened.ok) {
      this.notices.tell({
        tone: 'error',
        say: (translate) => translate(`messages.project_${opened.failure}`),
      })
      this.showHome()
      return false
    }
    this.enter(opened.value, options.place ?? firstPlace(opened.value))
    return true
  }

  /** Opens the same project again, this time to write in it. */
  async takeOver(): Promise<void> {
    const { open } = this.state.get()
    if (open === null) return
    const { place } = useSession.getState()
    await this.openProject(open.document.projectId, { place, takeOver: true })
  }

  async closeProject(): Promise<void> {
    if (await this.isFlushed()) this.letGo()
  }

  /** Puts everything typed so far on disk; false where the last changes cannot be written. */
  async flush(): Promise<boolean> {
    // A syllable in the making is finished by leaving its field; nobody is there to go on with it.
    commitFocusedField()
    const { open } = this.state.get()
    const isSaved = (await open?.flush()) ?? true
    await open?.backup?.catchUp()
    return isSaved
  }

  /** The same, while the user may come back and go on typing. */
  async flushInBackground(): Promise<void> {
    if (!isComposing()) commitFocusedField()
    await this.state.get().open?.flush()
  }

  undo(): void {
    commitFocusedField()
    this.state.get().open?.document.workbench.undo()
  }

  redo(): void {
    commitFocusedField()
    this.state.get().open?.document.workbench.redo()
  }

  readonly setLanguage = (language: Language): void => {
    this.state.set({ language })
    void this.keepSetting('language', language)
  }

  readonly setTheme = (theme: Theme): void => {
    this.state.set({ theme })
    void this.keepSetting('theme', theme)
  }

  readonly setNavigationOpen = (isNavigationOpen: boolean): void => {
    this.state.set({ isNavigationOpen })
    void this.keepSetting('isNavigationOpen', isNavigationOpen)
  }

  /** Shows a dialog, or none; the focus comes back to where it was. */
  readonly showDialog = (dialog: AppDialog | null): void => {
    const isOpen = this.state.get().dialog !== null
    if (dialog !== null && !isOpen) this.focusBefore = document.activeElement
    this.state.set({ dialog })
    if (dialog !== null || !isOpen) return
    const { focusBefore } = this
    // The dialog lets go of the focus only once it is gone.
    setTimeout(() => {
      if (focusBefore instanceof HTMLElement && document.activeElement === document.body) {
        focusBefore.focus({ preventScroll: true })
      }
    })
  }

  private enter(open: ProjectSession, place: Place): void {
    const { projectId } = open.document
    useSession.getState().goTo(place)
    this.state.set({ open })
    const keep = (now: Place): void => {
      void this.keepSetting('lastPlace', { projectId, place: now } satisfies LastPlace)
    }
    keep(place)
    this.stopFollowingPlace = useSession.subscribe((now, before) => {
      if (now.place !== before.place) keep(now.place)
    })
    const { mendCount, lostCount } = open.mended
    if (mendCount + lostCount > 0) {
      this.notices.tell({
        tone: 'warning',
        say: (translate) =>
          lostCount > 0
            ? translate('messages.project_lost', { count: lostCount })
            : translate('messages.project_mended', { count: mendCount }),
      })
    }
  }

  /** False where the project must stay open, because its last changes cannot be written. */
  private async isFlushed(): Promise<boolean> {
    const { open } = this.state.get()
    if (open === null) return true
    commitFocusedField()
    if (await open.flush()) {
      void open.backup?.catchUp()
      return true
    }
    this.notices.tell({
      tone: 'error',
      say: (translate) => translate('messages.not_closed'),
      action: {
        key: 'app.close_anyway',
        run: () => {
          if (this.state.get().open === open) this.letGo()
        },
      },
    })
    return false
  }

  private letGo(): void {
    this.stopFollowingPlace()
    this.state.get().open?.close()
    void this.keepSetting('lastPlace', null)
    this.showHome()
  }

  private showHome(): void {
    this.state.set({ open: null, dialog: null })
    useSession.getState().goTo({ kind: 'home' })
    void this.refresh()
  }

  /** Another window has taken the project over: from here on it is only read in this one. */
  private async goOnReading(projectId: string): Promise<void> {
    const { place } = useSession.getState()
    if (this.state.get().open?.document.projectId !== projectId) return
    await this.openProject(projectId, { place })
  }

  private async returnTo({ projectId, place }: LastPlace): Promise<void> {
    const isThere = this.state.get().projects?.some(({ id }) => id === projectId) === true
    if (isThere) await this.openProject(projectId, { place })
  }

  /** A setting that cannot be kept holds for this window only. */
  private async keepSetting(name: string, value: unknown): Promise<void> {
    await writeSetting(this.tools.storage.database, name, value).catch(() => undefined)
  }
}

/** The first map, which is what most people come for; the overview where there is none. */
function firstPlace({ document }: ProjectSession): Place {
  const journey = document.workbench.store.all('journey')[0]
  return journey === undefined ? { kind: 'overview' } : { kind: 'journey', journeyId: journey.id }
}
