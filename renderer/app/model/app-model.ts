/** The window's own state, and what can be done to it as a whole. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import { systemLanguage, type Language } from '#renderer/i18n/i18n.ts'
import { fetchFirstWords, knowsFirstWords } from '#renderer/i18n/known-words.ts'
import { readSetting, writeSetting } from '#renderer/persistence/stored-settings.ts'
import { windowTimers } from '#renderer/persistence/timers.ts'
import { readTemplates, templatesSetting } from '#renderer/persistence/stored-templates.ts'
import type { Journals } from '#renderer/platform/platform.ts'
import { useSession } from '#renderer/state/session.ts'
import { commitFocusedField } from '#renderer/app/actions/field-actions.ts'
import { isComposing } from '#renderer/app/composition.ts'
import { storageRefused } from '#renderer/app/messages.ts'
import { Observable } from '#renderer/app/observable.ts'
import { appVersion } from '#renderer/app/version.ts'
import { isTheme, type Theme } from '#renderer/features/settings/theme.ts'
import type { AppDialog, AppState, StartFailure } from './app-state.ts'
import type { AppTools } from './app-tools.ts'
import { ImportDesk } from './import-desk.ts'
import { readLastPlace } from './last-place.ts'
import { keepAllUnopened, keepUnopened } from './keep-unopened.ts'
import { forgetLastWords } from './last-words.ts'
import { Notices } from './notices.ts'
import { bringBackMissing } from './open-newest.ts'
import { SpaceWatch } from './space-watch.ts'
import { copyAllStored } from './stored-copies.ts'
import { ProjectDoor, type OpenProjectOptions } from './project-door.ts'

export class AppModel {
  readonly state: Observable<AppState>
  readonly notices = new Notices()
  readonly imports = new ImportDesk(this.notices.tell)
  readonly tools: AppTools
  readonly door: ProjectDoor
  readonly space: SpaceWatch
  private focusBefore: Element | null = null

  /** `languages` are those that the system prefers, best first. */
  constructor(tools: AppTools, languages: readonly string[]) {
    this.tools = tools
    this.state = new Observable<AppState>({
      startFailure: null,
      isSafeMode: false,
      isOnJournalsAlone: false,
      projects: null,
      trash: [],
      lastDeleted: null,
      open: null,
      justMade: null,
      language: systemLanguage(languages),
      theme: 'system',
      templates: [],
      isNavigationOpen: null,
      dialog: null,
    })
    this.door = new ProjectDoor(this)
    this.space = new SpaceWatch(tools.platform, windowTimers)
  }

  /**
   * Opens storage, reads settings and projects, and goes back to where the window was left; in safe
   * mode it goes nowhere, since what is there may have broken the window.
   */
  async start({ isSafeMode = false } = {}): Promise<void> {
    this.state.set({ isSafeMode })
    void this.space.look()
    let read = await this.openAndRead()
    if (!read.ok && read.failure === 'unavailable' && (await this.goOnWithJournals())) {
      read = await this.openAndRead()
    }
    this.state.set({ startFailure: read.ok ? null : read.failure })
    if (!read.ok) return
    const last = readLastPlace(read.value)
    if (last === null || isSafeMode) return
    const { projectId, place } = last
    const isThere = this.state.get().projects?.some(({ id }) => id === projectId) === true
    if (isThere) await this.door.inTurn(() => this.door.open(projectId, { place }))
  }

  /** Gives the place that was left last, whatever form it has. */
  private async openAndRead(): Promise<Result<unknown, StartFailure>> {
    const started = await this.tools.storage.database.start()
    if (!started.ok) return started
    try {
      return ok(await this.readAll())
    } catch {
      return fail('unavailable')
    }
  }

  /**
   * Works with a database in memory, filled from the journals, where the device's own cannot be
   * opened, as after damage. That one stays untouched. False where no project is in a journal.
   */
  private async goOnWithJournals(): Promise<boolean> {
    if (this.state.get().isOnJournalsAlone) return false
    const { journals } = this.tools.platform
    const listed = await journals?.list().catch(() => null)
    if (listed?.ok !== true || listed.value.length === 0) return false
    const spare = await this.tools.spareStorage()
    if (!(await spare.database.start()).ok) return false
    this.tools.storage = spare
    this.state.set({ isOnJournalsAlone: true })
    this.notices.tell({
      tone: 'warning',
      length: 'long',
      say: (translate) => translate('messages.on_journals_alone'),
    })
    return true
  }

  /** Leaves safe mode for the list of projects; what broke the window is not opened by itself. */
  startAsUsual(): void {
    this.state.set({ isSafeMode: false })
  }

  /** Gives the place that was left last, whatever form it has. */
  private async readAll(): Promise<unknown> {
    const { database, repository } = this.tools.storage
    const [language, theme, isNavigationOpen, lastPlace, templates] = await Promise.all(
      ['language', 'theme', 'isNavigationOpen', 'lastPlace', templatesSetting].map((name) =>
        readSetting(database, name),
      ),
    )
    // Words that cannot be had leave the window in the language it began with.
    const spoken =
      language === 'ko' || language === 'en'
        ? await fetchFirstWords(language).then(
            () => language,
            () => null,
          )
        : null
    this.state.set({
      templates: readTemplates(templates),
      ...(spoken === null ? {} : { language: spoken }),
      ...(isTheme(theme) ? { theme } : {}),
      ...(typeof isNavigationOpen === 'boolean' ? { isNavigationOpen } : {}),
    })
    // Tidying up may fail, as on a full disk; the next start does it again.
    const gone = await repository.emptyTrash().catch(() => [])
    const { journals } = this.tools.platform
    for (const id of gone) {
      forgetLastWords(this.tools.quickStorage, id)
      // Before what is missing is brought back, or it would be back, too.
      await journals?.remove(id).catch(() => null)
    }
    await this.bringBackMissing(journals)
    await this.copyBeforeNewVersion()
    await this.refresh()
    return lastPlace
  }

  /** Keeps a project that nobody has open in its journal; without an id, all that are in none yet. */
  async keepInJournal(projectId?: string): Promise<void> {
    const { storage, platform } = this.tools
    const { journals } = platform
    if (journals === null || !(await journals.isThere())) return
    const kept =
      projectId === undefined
        ? keepAllUnopened(storage, journals)
        : keepUnopened(storage, journals, projectId)
    // The database holds it; the next start, or the next opening, tries again.
    await kept.catch(() => undefined)
  }

  /** The first start of a newer version leaves a copy of all that the older one wrote. */
  private async copyBeforeNewVersion(): Promise<void> {
    const { storage, platform } = this.tools
    const last = await readSetting(storage.database, 'appVersion')
    if (last === appVersion) return
    // Tried again at the next start where it failed, as on a full disk.
    if (last !== undefined && platform.backups !== null) {
      if (!(await copyAllStored(storage.repository, platform.backups, 'version'))) return
    }
    await this.keepSetting('appVersion', appVersion)
  }

  /** A database that came back empty is filled again; nobody shall see an empty start. */
  private async bringBackMissing(journals: Journals | null): Promise<void> {
    if (journals === null) return
    const { repository } = this.tools.storage
    const count = await bringBackMissing(repository, journals).catch(() => 0)
    if (count === 0 || this.state.get().isOnJournalsAlone) return
    this.notices.tell({
      tone: 'warning',
      length: 'long',
      say: (translate) => translate('messages.projects_brought_back', { count }),
    })
  }

  async refresh(): Promise<void> {
    const { repository } = this.tools.storage
    const [entries, trash] = await Promise.all([repository.list(), repository.listTrash()])
    const projects = entries.map(({ id, changedAt, summary }) => ({ id, changedAt, summary }))
    this.state.set({ projects, trash })
  }

  /** Does what may fail for reasons of storage; then the user is told, and null given. */
  async attempt<Value>(work: () => Promise<Value>): Promise<Value | null> {
    try {
      return await work()
    } catch (error) {
      this.notices.tell(storageRefused(error))
      return null
    }
  }

  /** False where the project could not be opened; nothing happens while another one is opened. */
  async openProject(projectId: string, options: OpenProjectOptions = {}): Promise<boolean> {
    return (await this.door.unlessBusy(() => this.door.open(projectId, options))) ?? false
  }

  /** Opens the same project again, this time to write in it. */
  async takeOver(): Promise<void> {
    const { open } = this.state.get()
    if (open === null) return
    const { place } = useSession.getState()
    await this.openProject(open.document.projectId, { place, takeOver: true })
  }

  async closeProject(): Promise<void> {
    await this.door.unlessBusy(() => this.door.close())
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

  /** The same where the user asked for it, who is told how it went. */
  async saveNow(): Promise<void> {
    const isSaved = await this.flush()
    this.notices.tell(
      isSaved
        ? { tone: 'success', say: (translate) => translate('messages.saved_now'), length: 'brief' }
        : { tone: 'error', say: (translate) => translate('messages.not_saved_now') },
    )
  }

  /** The same, while the user may come back and go on typing. */
  async flushInBackground(): Promise<void> {
    if (!isComposing()) commitFocusedField()
    await this.state.get().open?.flush()
  }

  /** Takes the last step in the project back; shows the map or persona that is back by it. */
  undo(): void {
    commitFocusedField()
    const step = this.writable()?.undo() ?? null
    const { goTo } = useSession.getState()
    for (const { id, type } of step?.diff.removed.values() ?? []) {
      if (type === 'journey') goTo({ kind: 'journey', journeyId: id })
      else if (type === 'persona') goTo({ kind: 'personas', personaId: id })
    }
  }

  redo(): void {
    commitFocusedField()
    this.writable()?.redo()
  }

  private writable() {
    const { open } = this.state.get()
    return open === null || open.document.isReadOnly ? null : open.document.workbench
  }

  readonly setLanguage = (language: Language): void => {
    const speak = (): void => {
      this.state.set({ language })
      void this.keepSetting('language', language)
    }
    if (knowsFirstWords(language)) speak()
    else {
      fetchFirstWords(language).then(speak, () =>
        this.notices.tell({
          tone: 'error',
          say: (translate) => translate('app.language_not_loaded'),
        }),
      )
    }
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

  /** A setting that cannot be kept holds for this window only. */
  async keepSetting(name: string, value: unknown): Promise<void> {
    await writeSetting(this.tools.storage.database, name, value).catch(() => undefined)
  }
}
