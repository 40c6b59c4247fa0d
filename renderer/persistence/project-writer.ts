/** Writes what changed in one open project, and reads back that it is there. */
import { AppError } from '#shared/base/app-error.ts'
import type { ProjectSummary } from '#shared/files/project-summary.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { sameValue } from '#shared/store/diff.ts'
import { changeBriefly, readBriefly } from './brief-transaction.ts'
import { ofProject, type ProjectDatabase } from './database.ts'
import { recordRow, type ProjectRow, type RecordRow } from './rows.ts'
import { storageFailureOf } from './storage-failure.ts'

/** One save. `all` makes the stored records equal to these; `touched` leaves the others alone. */
export interface Save {
  readonly changes:
    | { readonly kind: 'all'; readonly records: readonly AnyRecord[] }
    | {
        readonly kind: 'touched'
        readonly put: readonly AnyRecord[]
        readonly removed: readonly string[]
      }
  readonly summary: ProjectSummary
  readonly changedAt: number
  /** The revision of the journal that holds everything saved here; null without a journal. */
  readonly journalRev: number | null
}

export interface SaveTarget {
  /** Resolves once the save is known to be on the disk; rejects with what went wrong. */
  save(save: Save): Promise<void>
}

export interface OpenedProject {
  readonly projectId: string
  readonly revision: number
  readonly session: string
  readonly brought?: readonly Asset[]
}

// Between two portions the window answers: five thousand rows at once would hold it up.
const portionRows = 100

export class ProjectWriter implements SaveTarget {
  private readonly database: ProjectDatabase
  private readonly projectId: string
  /** Random for each open project, so that it knows what it wrote itself. */
  private readonly session: string
  private revision: number
  /** Pictures and files that come with a project that is stored for the first time. */
  private brought: readonly Asset[]

  constructor(database: ProjectDatabase, opened: OpenedProject) {
    this.database = database
    this.projectId = opened.projectId
    this.revision = opened.revision
    this.session = opened.session
    this.brought = opened.brought ?? []
  }

  /**
   * @throws AppError `project-changed-elsewhere` when another session has opened the project for
   * writing, `project-removed` when it lies in the trash, and whatever the database throws
   */
  async save(save: Save): Promise<void> {
    try {
      const written = await this.write(save)
      const row = await readBriefly(await this.database.connection(), this.projectId)
      if (row?.revision !== written || row.writer !== this.session) {
        throw new AppError('save-not-confirmed', [this.projectId])
      }
      this.revision = written
      this.brought = []
    } catch (error) {
      // A connection that is gone does not come back by itself; the next save opens a new one.
      if (storageFailureOf(error) === 'closed') this.database.close()
      throw error
    }
  }

  private async write(save: Save): Promise<number> {
    const { changes } = save
    if (changes.kind === 'all' || this.brought.length > 0 || !isBrief(changes)) {
      return this.writePortions(save)
    }
    const connection = await this.database.connection()
    const { revision } = await changeBriefly(connection, this.projectId, (row) => {
      this.refuseForeign(row)
      // Only a save of everything can stand in for a project that has vanished.
      if (row === undefined) throw new AppError('project-row-missing', [this.projectId])
      return {
        project: this.nextRow(row, Math.max(this.revision, row.revision) + 1, save),
        put: changes.put.map((record) => recordRow(this.projectId, record)),
        removed: changes.removed.map((id) => [this.projectId, id] as const),
      }
    })
    return revision
  }

  private writePortions(save: Save): Promise<number> {
    const { projects, records, assets } = this.database
    const tables = this.brought.length > 0 ? [projects, records, assets] : [projects, records]
    return this.database.change(tables, async () => {
      const row = await projects.get(this.projectId)
      this.refuseForeign(row)
      if (this.brought.length > 0) {
        // One by one: copying fifty megabytes at once would hold up the window.
        for (const asset of this.brought) await assets.put({ projectId: this.projectId, ...asset })
      }
      if (save.changes.kind === 'all') await this.makeEqual(save.changes.records)
      else {
        // Only a save of everything can stand in for a project that has vanished.
        if (row === undefined) throw new AppError('project-row-missing', [this.projectId])
        await this.writeTouched(save.changes)
      }
      const revision = Math.max(this.revision, row?.revision ?? 0) + 1
      await projects.put(this.nextRow(row, revision, save))
      return revision
    })
  }

  private refuseForeign(row: ProjectRow | undefined): void {
    if (row === undefined) return
    if (row.writer !== this.session) throw new AppError('project-changed-elsewhere', [row.id])
    // Nobody would find what is saved there.
    if (row.removedAt !== null) throw new AppError('project-removed', [row.id])
  }

  private nextRow(row: ProjectRow | undefined, revision: number, save: Save): ProjectRow {
    const { summary, changedAt, journalRev } = save
    const kept = row ?? { createdAt: changedAt, openedAt: changedAt, removedAt: null }
    const { projectId: id, session: writer } = this
    return { ...kept, id, name: summary.name, summary, changedAt, revision, writer, journalRev }
  }

  private async writeTouched(changes: Save['changes'] & { kind: 'touched' }): Promise<void> {
    const { records } = this.database
    for (let start = 0; start < changes.removed.length; start += portionRows) {
      const portion = changes.removed.slice(start, start + portionRows)
      await records.bulkDelete(portion.map((id) => [this.projectId, id] as const))
    }
    for (let start = 0; start < changes.put.length; start += portionRows) {
      const portion = changes.put.slice(start, start + portionRows)
      await records.bulkPut(portion.map((record) => recordRow(this.projectId, record)))
    }
  }

  /** Writes only what differs: reading ten thousand rows costs a tenth of writing them. */
  private async makeEqual(all: readonly AnyRecord[]): Promise<void> {
    const stored = await ofProject(this.database.records, this.projectId).toArray()
    const byId = new Map(stored.map((row) => [row.id, row]))
    const known = new Set(all.map((record) => record.id))
    await this.writeTouched({
      kind: 'touched',
      put: all.filter((record) => !isSame(byId.get(record.id), recordRow('', record))),
      removed: stored.filter((row) => !known.has(row.id)).map((row) => row.id),
    })
  }
}

function isBrief({ put, removed }: Save['changes'] & { kind: 'touched' }): boolean {
  return put.length + removed.length <= portionRows
}

function isSame(stored: RecordRow | undefined, today: RecordRow): boolean {
  if (stored?.version !== today.version || stored.type !== today.type) return false
  const names = Object.keys(today.record)
  if (names.length !== Object.keys(stored.record).length) return false
  return names.every((name) => sameValue(stored.record[name], today.record[name]))
}
