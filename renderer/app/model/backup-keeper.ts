/** Keeps dated copies of the open project outside the app's own storage, where the machine allows it. */
import type { Clock } from '#shared/base/clock.ts'
import type { Autosave } from '#renderer/persistence/autosave.ts'
import type { BackupRequest, Backups } from '#renderer/platform/platform.ts'
import type { AssetShelf } from '#renderer/state/assets.ts'
import type { OpenDocument } from '#renderer/state/document.ts'
import { projectText } from '#renderer/state/project-text.ts'
import { Observable } from '#renderer/app/observable.ts'

/** A project under work is copied this often; the shell thins old copies out. */
const betweenMs = 10 * 60_000

export interface BackupStatus {
  /** When the last copy was written, in ms since 1970 UTC; null before the first. */
  readonly writtenAt: number | null
  readonly hasFailed: boolean
}

export interface BackedUp {
  readonly document: OpenDocument
  readonly assets: AssetShelf
  readonly autosave: Autosave
}

export class BackupKeeper {
  readonly status = new Observable<BackupStatus>({ writtenAt: null, hasFailed: false })
  private readonly backups: Backups
  private readonly clock: Clock
  private readonly project: BackedUp
  private readonly stopListening: () => void
  private lastAttemptAt: number
  private isBehind = false

  constructor(backups: Backups, clock: Clock, project: BackedUp) {
    this.backups = backups
    this.clock = clock
    this.project = project
    this.lastAttemptAt = clock.now()
    // Whatever becomes of saving: a copy may be all that is left of what could not be saved.
    const stopHearing = project.document.workbench.store.listen((_diff, origin) => {
      if (origin !== 'load') this.isBehind = true
    })
    const stopFollowing = project.autosave.subscribe(({ state }) => {
      const isDue = clock.now() - this.lastAttemptAt >= betweenMs
      if ((state === 'saved' || state === 'failed') && isDue) void this.catchUp()
    })
    this.stopListening = () => {
      stopHearing()
      stopFollowing()
    }
    void this.readLast()
  }

  /** Writes a copy if anything has changed since the last one. */
  async catchUp(): Promise<void> {
    if (this.isBehind) await this.write('regular')
  }

  /** Writes a copy now, whether anything has changed or not; false where that failed. */
  async write(reason: BackupRequest['reason']): Promise<boolean> {
    this.isBehind = false
    this.lastAttemptAt = this.clock.now()
    const { document, assets } = this.project
    const { store } = document.workbench
    const recordCount = [...store.everything()].length
    const reply = await this.backups.write({
      projectId: document.projectId,
      name: store.all('project')[0]?.name || 'Throughline',
      recordCount,
      reason,
      text: await projectText(store, assets),
    })
    if (reply.ok) {
      this.status.set({ writtenAt: Date.parse(reply.value.time), hasFailed: false })
    } else {
      this.isBehind = true
      this.status.set({ hasFailed: true })
    }
    return reply.ok
  }

  stop(): void {
    this.stopListening()
  }

  private async readLast(): Promise<void> {
    const reply = await this.backups.list(this.project.document.projectId)
    const newest = reply.ok ? reply.value[0] : undefined
    if (newest !== undefined && this.status.get().writtenAt === null) {
      this.status.set({ writtenAt: Date.parse(newest.time) })
    }
  }
}
