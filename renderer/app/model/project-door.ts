/** Lets one project in at a time: opens, closes and passes on, one after the other, losing nothing. */
import { readNewerFile } from '#shared/files/read-newer-file.ts'
import { useSession, type Place } from '#renderer/state/session.ts'
import { projectUnreadable, sayMends, storageRefused } from '#renderer/app/messages.ts'
import type { Observable } from '#renderer/app/observable.ts'
import type { AppState } from './app-state.ts'
import type { AppTools } from './app-tools.ts'
import { finishTyping } from './finish-typing.ts'
import type { LastPlace } from './last-place.ts'
import type { Notices } from './notices.ts'
import type { ProjectContents } from '#renderer/persistence/project-repository.ts'
import {
  openNewerToRead,
  openSession,
  openUnstored,
  type NewerContents,
  type OpenOptions,
  type ProjectSession,
} from './project-session.ts'

export interface OpenProjectOptions {
  /** Where to go; the first map where not given. */
  readonly place?: Place
  /** Takes the project over from a window that is writing it. */
  readonly takeOver?: boolean
}

/** What the door needs of the window. */
export interface DoorHost {
  readonly state: Observable<AppState>
  readonly notices: Notices
  readonly tools: AppTools
  refresh(): Promise<void>
  /** Never fails: a setting that cannot be kept holds for this window only. */
  keepSetting(name: string, value: unknown): Promise<void>
}

export class ProjectDoor {
  private readonly host: DoorHost
  private lastTurn: Promise<unknown> = Promise.resolve()
  private turns = 0
  private stopFollowingPlace: () => void = () => undefined

  constructor(host: DoorHost) {
    this.host = host
  }

  /** Does the work once everything asked for before is done. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    this.turns += 1
    const done = this.lastTurn.then(work).finally(() => (this.turns -= 1))
    this.lastTurn = done.catch(() => undefined)
    return done
  }

  /** Does the work, or nothing while other work goes on: a second click is no second wish. */
  async unlessBusy<Value>(work: () => Promise<Value>): Promise<Value | null> {
    return this.turns > 0 ? null : this.inTurn(work)
  }

  /**
   * Opens a project in place of the one that is open; for `inTurn`. False where the old one cannot
   * be left or the new one not be opened: then all stays as it is, and the user is told why.
   */
  async open(projectId: string, options: OpenProjectOptions = {}): Promise<boolean> {
    const { open: old } = this.host.state.get()
    if (old?.document.projectId === projectId && options.takeOver !== true) {
      useSession.getState().goTo(options.place ?? firstPlace(old))
      return true
    }
    if (!(await this.canLeave())) return false
    const next = await this.read(projectId, { takeOver: options.takeOver ?? false })
    if (next === null) return false
    // What was typed while the new one was being read.
    if (!(await this.canLeave())) {
      next.close()
      return false
    }
    this.enter(next, options.place ?? firstPlace(next))
    return true
  }

  /**
   * Opens a project that lies nowhere yet in place of the one that is open; for `inTurn`. False
   * where the old one cannot be left.
   */
  async openUnstored(contents: ProjectContents): Promise<boolean> {
    if (!(await this.canLeave())) return false
    const { tools } = this.host
    const next = await openUnstored(tools.storage, contents, tools, {
      onTakenOver: this.onTakenOver,
    })
    this.enter(next, firstPlace(next))
    return true
  }

  /**
   * Shows a project of a newer version in place of the one that is open; for `inTurn`. False where
   * the old one cannot be left.
   */
  async openNewer(contents: ProjectContents & NewerContents): Promise<boolean> {
    if (!(await this.canLeave())) return false
    const { tools } = this.host
    const next = await openNewerToRead(tools.storage, contents, tools)
    this.enter(next, firstPlace(next))
    return true
  }

  /** Closes the open project; for `inTurn`. */
  async close(): Promise<void> {
    if (await this.canLeave()) this.letGo()
  }

  /** False where the project must stay open, because its last changes cannot be written. */
  async canLeave(): Promise<boolean> {
    const { open } = this.host.state.get()
    if (open === null) return true
    await finishTyping()
    if (await open.flush()) {
      void open.backup?.catchUp()
      return true
    }
    this.host.notices.tell({
      tone: 'error',
      say: (translate) => translate('messages.not_closed'),
      action: {
        key: 'app.close_anyway',
        run: () => {
          if (this.host.state.get().open === open) this.letGo()
        },
      },
    })
    return false
  }

  private async read(
    projectId: string,
    how: Pick<OpenOptions, 'takeOver' | 'isToRead'>,
  ): Promise<ProjectSession | null> {
    const { tools, notices } = this.host
    try {
      const opened = await openSession(tools.storage, projectId, tools, {
        ...how,
        onTakenOver: this.onTakenOver,
      })
      if (opened.ok) return opened.value
      const newer = opened.failure === 'newer-version' ? await this.readNewer(projectId) : null
      if (newer !== null) return newer
      notices.tell(projectUnreadable(opened.failure))
      void this.host.refresh().catch(() => undefined)
    } catch (error) {
      notices.tell(storageRefused(error))
    }
    return null
  }

  /** A project in which a newer version has worked, as far as it is understood here. */
  private async readNewer(projectId: string): Promise<ProjectSession | null> {
    const { tools } = this.host
    const stored = await tools.storage.repository.readAsStored(projectId)
    const read = stored === null ? null : readNewerFile(stored.text)
    if (stored === null || read === null) return null
    return openNewerToRead(tools.storage, { ...read, text: stored.text }, tools)
  }

  private readonly onTakenOver = (session: ProjectSession, wasSaved: boolean): void => {
    void this.inTurn(() => this.goOnReading(session, wasSaved))
  }

  /** Another window has taken the project over: from here on it is only read in this one. */
  private async goOnReading(session: ProjectSession, wasSaved: boolean): Promise<void> {
    const { state, notices } = this.host
    if (state.get().open !== session) return
    const { place } = useSession.getState()
    const next = wasSaved ? await this.read(session.document.projectId, { isToRead: true }) : null
    const isAllSaved = wasSaved && session.autosave?.status().state === 'saved'
    if (next !== null && isAllSaved && state.get().open === session) {
      this.enter(next, place)
      return
    }
    // The screen stays, since the only copy of something may be on it. Nothing is written any more.
    next?.close()
    if (!isAllSaved) {
      notices.tell({
        tone: 'error',
        say: (translate) => translate('messages.taken_over_unsaved'),
      })
    }
  }

  private enter(next: ProjectSession, place: Place): void {
    const { state, notices } = this.host
    this.stopFollowingPlace()
    state.get().open?.close()
    const { projectId } = next.document
    useSession.getState().goTo(place)
    state.set({ open: next, lastDeleted: null })
    const keep = (now: Place): void => {
      const lastPlace: LastPlace = { projectId, place: now }
      void this.host.keepSetting('lastPlace', lastPlace)
    }
    keep(place)
    this.stopFollowingPlace = useSession.subscribe((now, before) => {
      if (now.place !== before.place) keep(now.place)
    })
    const { mends, lostCount, recovery } = next.mended
    if (recovery !== null) {
      const { lostChanges } = recovery
      notices.tell({
        tone: lostChanges > 0 ? 'warning' : 'info',
        length: 'long',
        say: (translate) =>
          lostChanges > 0
            ? translate('messages.project_recovered_in_part', { count: lostChanges })
            : translate('messages.project_recovered'),
      })
    }
    if (mends.length + lostCount === 0) return
    notices.tell({
      tone: 'warning',
      length: 'long',
      say: (translate) =>
        lostCount > 0
          ? translate('messages.project_lost', { count: lostCount })
          : [
              translate('messages.project_mended', { count: mends.length }),
              sayMends(mends, translate),
            ].join(' '),
    })
  }

  private letGo(): void {
    const { state } = this.host
    this.stopFollowingPlace()
    state.get().open?.close()
    void this.host.keepSetting('lastPlace', null)
    state.set({ open: null, dialog: null, justMade: null })
    useSession.getState().goTo({ kind: 'home' })
    void this.host.refresh().catch(() => undefined)
  }
}

/** The first map, which is what most people come for; the overview where there is none. */
function firstPlace({ document }: ProjectSession): Place {
  const journey = document.workbench.store.all('journey')[0]
  return journey === undefined ? { kind: 'overview' } : { kind: 'journey', journeyId: journey.id }
}
