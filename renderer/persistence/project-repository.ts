/** Keeps whole projects on this device: lists, opens, copies, imports and removes them. */
import { AppError } from '#shared/base/app-error.ts'
import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { cleanLine } from '#shared/base/text.ts'
import { summarizeProject, type ProjectSummary } from '#shared/files/project-summary.ts'
import type { Asset } from '#shared/model/project-format.ts'
import { isOfType, type AnyRecord } from '#shared/model/schema.ts'
import { rawProjectText } from '#shared/journal/raw-project.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { ofProject, type ProjectDatabase } from './database.ts'
import { freeName } from './project-names.ts'
import { recordRow, type ProjectRow } from './rows.ts'
import { storageFailureOf } from './storage-failure.ts'
import {
  copyToTrash,
  dropUnusedAssets,
  findStored,
  replaceByMended,
  type ReadFailure,
  type StoredProject,
} from './stored-project.ts'

/** What the list of projects shows. */
export type ProjectEntry = Pick<ProjectRow, 'id' | 'name' | 'changedAt' | 'openedAt' | 'summary'>

/** What the list of removed projects shows. */
export interface TrashEntry {
  readonly id: string
  readonly name: string
  /** In ms since 1970 UTC; it is kept for `trashMs` from then on. */
  readonly removedAt: number
  /** True for the rows of a damaged project as they were before they were mended. */
  readonly isFromBeforeMending: boolean
}

/** A whole project as data. */
export interface ProjectContents {
  readonly records: readonly AnyRecord[]
  readonly assets: readonly Asset[]
}

/** A project as text, with what its copy is called by. */
export interface StoredText {
  readonly name: string
  readonly recordCount: number
  readonly text: string
}

/** An id on this device that no project has. */
export interface FreePlace {
  readonly projectId: string
  readonly records: readonly AnyRecord[]
}

/** How much of a long write is done, 0 to 1. */
export type Progress = (done: number) => void

/** A project stays this long in the trash. */
export const trashMs = 30 * 24 * 60 * 60 * 1000

const chunkRows = 1000

export class ProjectRepository {
  private readonly database: ProjectDatabase
  private readonly newId: NewId
  private readonly clock: Clock

  constructor(database: ProjectDatabase, tools: { readonly newId: NewId; readonly clock: Clock }) {
    this.database = database
    this.newId = tools.newId
    this.clock = tools.clock
  }

  /** The projects on this device without those in the trash, last changed first. */
  async list(): Promise<readonly ProjectEntry[]> {
    const { projects } = this.database
    const rows = await this.database.look([projects], () => projects.toArray())
    return rows
      .filter((row) => row.removedAt === null)
      .sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1))
      .map(({ id, name, changedAt, openedAt, summary }) => {
        return { id, name, changedAt, openedAt, summary }
      })
  }

  /**
   * Stores a project that is not open anywhere; gives its id on this device, which is the id of
   * its project record. Where that is taken, an import stands beside the other project under a
   * new id and, if need be, a name with a number. All of it lands, or none.
   */
  async add(contents: ProjectContents, onProgress: Progress = () => undefined): Promise<string> {
    return this.database.change(this.database.contentTables(), async () => {
      const { projectId, records } = await this.freePlace(contents.records)
      return this.insert(projectId, { ...contents, records }, onProgress)
    })
  }

  /** Where `add` would store a project, and its records as they would stand there. Writes nothing. */
  async placeFor(records: readonly AnyRecord[]): Promise<FreePlace> {
    return this.database.look([this.database.projects], () => this.freePlace(records))
  }

  /** Reads a project without changing anything: what has to be mended is mended in memory. */
  async openToRead(projectId: string): Promise<Result<StoredProject, ReadFailure>> {
    const found = await telling(() =>
      this.database.look(this.database.contentTables(), () => findStored(this.database, projectId)),
    )
    return found.ok ? ok(found.value.stored) : found
  }

  /**
   * Reads a project for work and claims it: from here on the saves of all other sessions are
   * refused. What had to be mended is written back at once, after the rows as they were have been
   * copied to the trash; pictures nothing shows are dropped.
   */
  async openToWrite(
    projectId: string,
    session: string,
  ): Promise<Result<StoredProject, ReadFailure>> {
    const opened = await telling(() =>
      this.database.change(this.database.contentTables(), async () => {
        const found = await findStored(this.database, projectId)
        if (!found.ok) return found
        const { stored } = found.value
        if (stored.mends.length + stored.problems.length > 0) {
          const copy = { id: this.newId('project'), removedAt: this.clock.now() }
          await replaceByMended(this.database, found.value, copy)
        }
        const openedAt = this.clock.now()
        await this.database.projects.update(projectId, { openedAt, writer: session })
        return ok(stored)
      }),
    )
    // Tidying up may fail; the next opening does it again.
    if (opened.ok) await dropUnusedAssets(this.database, opened.value).catch(() => undefined)
    return opened
  }

  /**
   * Puts a project as it came back from elsewhere in the place of what is stored under its id, and
   * claims it like `openToWrite`. What is stored goes to the trash first, where asked for.
   */
  async putBack(
    projectId: string,
    { records, assets }: ProjectContents,
    how: { readonly session: string; readonly isOtherKept: boolean; readonly changedAt: number },
  ): Promise<void> {
    const { database } = this
    await database.change(database.contentTables(), async () => {
      const row = await database.projects.get(projectId)
      if (row !== undefined) {
        const rows = await ofProject(database.records, projectId).toArray()
        const copy = { id: this.newId('project'), removedAt: this.clock.now() }
        if (how.isOtherKept) await copyToTrash(database, { row, rows }, copy)
        await ofProject(database.records, projectId).delete()
      }
      const known = row ?? newRow(projectId, this.clock.now())
      const summary = summaryOf(records)
      const { session: writer, changedAt } = how
      const state = { summary, name: summary.name, writer, changedAt, revision: known.revision + 1 }
      await database.projects.put({
        ...known,
        ...state,
        openedAt: this.clock.now(),
        removedAt: null,
      })
      await database.records.bulkAdd(records.map((record) => recordRow(projectId, record)))
      await database.assets.bulkPut(assets.map((asset) => ({ projectId, ...asset })))
    })
  }

  /** Notes that what is stored is a revision of the journal, unless another session writes now. */
  async noteJournal(
    { projectId, session }: { readonly projectId: string; readonly session: string },
    journalRev: number | null,
  ): Promise<void> {
    const { projects } = this.database
    await this.database.change([projects], async () => {
      const row = await projects.get(projectId)
      if (row?.writer === session) await projects.update(projectId, { journalRev })
    })
  }

  /** The ids of all projects that lie here, in the trash or not. */
  async allIds(): Promise<ReadonlySet<string>> {
    const { projects } = this.database
    return new Set(
      await this.database.look([projects], () => projects.toCollection().primaryKeys()),
    )
  }

  /** The hashes of the pictures and files that lie here for a project. */
  async assetHashes(projectId: string): Promise<ReadonlySet<string>> {
    const { assets } = this.database
    const keys = await this.database.look([assets], () =>
      ofProject(assets, projectId).primaryKeys(),
    )
    return new Set(keys.map(([, hash]) => hash))
  }

  /** The whole project as data, as it was last saved. */
  async read(projectId: string): Promise<Result<ProjectContents, ReadFailure>> {
    return telling(() =>
      this.database.look(this.database.contentTables(), async () => {
        const found = await findStored(this.database, projectId)
        if (!found.ok) return found
        const assets = await ofProject(this.database.assets, projectId).toArray()
        return ok({
          records: found.value.stored.records,
          assets: assets.map(({ hash, mime, bytes }) => ({ hash, mime, bytes })),
        })
      }),
    )
  }

  /**
   * A project as the text of a file, in the form in which it is stored, however old or damaged.
   * Null where it is not here.
   */
  async readAsStored(projectId: string): Promise<StoredText | null> {
    const { projects, records, assets } = this.database
    return this.database.look(this.database.contentTables(), async () => {
      const row = await projects.get(projectId)
      if (row === undefined) return null
      const rows = await ofProject(records, projectId).toArray()
      const pictures = await ofProject(assets, projectId).toArray()
      const text = rawProjectText(
        {
          records: new Map(rows.map((each) => [each.id, each.record])),
          recordVersions: Object.fromEntries(rows.map(({ type, version }) => [type, version])),
        },
        pictures,
      )
      return { name: row.name, recordCount: rows.length, text }
    })
  }

  /** Copies a project; its records keep their ids. Gives the copy's id on this device. */
  async duplicate(
    projectId: string,
    onProgress: Progress = () => undefined,
  ): Promise<Result<string, ReadFailure>> {
    const read = await this.read(projectId)
    if (!read.ok) return read
    const id = await this.database.change(this.database.contentTables(), async () => {
      const records = await this.withFreeName(read.value.records)
      return this.insert(this.newId('project'), { ...read.value, records }, onProgress)
    })
    return ok(id)
  }

  /** Renames a project that is not open; its project record too. The name is cleaned here. */
  async rename(projectId: string, name: string): Promise<Result<null, 'not-found'>> {
    const { projects, records } = this.database
    const clean = cleanLine(name)
    return this.database.change([projects, records], async () => {
      const row = await projects.get(projectId)
      if (row === undefined) return fail('not-found')
      const own = await ofProject(records, projectId)
        .filter(({ type }) => type === 'project')
        .toArray()
      await records.bulkPut(
        own.map((each) => ({ ...each, record: { ...each.record, name: clean } })),
      )
      const summary = { ...row.summary, name: clean }
      await projects.update(projectId, { name: clean, summary, changedAt: this.clock.now() })
      return ok(null)
    })
  }

  /** Moves a project to the trash, from where `restore` brings it back for `trashMs`. */
  async remove(projectId: string): Promise<void> {
    await this.mark(projectId, this.clock.now())
  }

  /** Takes a project out of the trash as it was. */
  async restore(projectId: string): Promise<void> {
    await this.mark(projectId, null)
  }

  /** What lies in the trash, last removed first. */
  async listTrash(): Promise<readonly TrashEntry[]> {
    const { projects } = this.database
    const rows = await this.database.look([projects], () => projects.toArray())
    return rows
      .flatMap(({ id, name, removedAt, isFromBeforeMending }) =>
        removedAt === null
          ? []
          : [{ id, name, removedAt, isFromBeforeMending: isFromBeforeMending === true }],
      )
      .sort((a, b) => b.removedAt - a.removedAt || (a.id < b.id ? -1 : 1))
  }

  /**
   * Deletes for good what has been in the trash for longer than `trashMs`; for the start. Gives
   * the ids of what is gone.
   */
  async emptyTrash(): Promise<readonly string[]> {
    const { projects, records, assets } = this.database
    const limit = this.clock.now() - trashMs
    return this.database.change(this.database.contentTables(), async () => {
      const rows = await projects.toArray()
      const ids = rows.flatMap(({ id, removedAt }) =>
        removedAt === null || removedAt > limit ? [] : [id],
      )
      for (const id of ids) {
        await ofProject(records, id).delete()
        await ofProject(assets, id).delete()
      }
      await projects.bulkDelete(ids)
      return ids
    })
  }

  private async mark(projectId: string, removedAt: number | null): Promise<void> {
    const { projects } = this.database
    await this.database.change([projects], () => projects.update(projectId, { removedAt }))
  }

  private async insert(
    projectId: string,
    { records, assets }: ProjectContents,
    onProgress: Progress,
  ): Promise<string> {
    const now = this.clock.now()
    const summary = summaryOf(records)
    const pictures = assets.map((asset) => ({ projectId, ...asset }))
    await this.database.projects.add({ ...newRow(projectId, now), name: summary.name, summary })
    await this.database.assets.bulkAdd(pictures)
    for (let start = 0; start < records.length; start += chunkRows) {
      onProgress(start / records.length)
      const chunk = records.slice(start, start + chunkRows)
      await this.database.records.bulkAdd(chunk.map((record) => recordRow(projectId, record)))
    }
    onProgress(1)
    return projectId
  }

  private async freePlace(records: readonly AnyRecord[]): Promise<FreePlace> {
    const project = records.find((record) => isOfType(record, 'project'))
    if (project === undefined) throw new AppError('project-record-missing')
    const taken = await this.database.projects.get(project.id)
    if (taken === undefined) return { projectId: project.id, records }
    return { projectId: this.newId('project'), records: await this.withFreeName(records) }
  }

  private async withFreeName(records: readonly AnyRecord[]): Promise<readonly AnyRecord[]> {
    const rows = await this.database.projects.toArray()
    const taken = rows.filter((row) => row.removedAt === null).map((row) => row.name)
    return records.map((record) =>
      isOfType(record, 'project') ? { ...record, name: freeName(record.name, taken) } : record,
    )
  }
}

function newRow(id: string, now: number): Omit<ProjectRow, 'name' | 'summary'> {
  const state = { openedAt: null, removedAt: null, revision: 0, writer: '' }
  return { id, createdAt: now, changedAt: now, ...state }
}

function summaryOf(records: readonly AnyRecord[]): ProjectSummary {
  const store = new RecordStore()
  store.load(records)
  return summarizeProject(store)
}

/** Turns the one error that has a sentence of its own into a failure. */
async function telling<Value>(
  work: () => Promise<Result<Value, ReadFailure>>,
): Promise<Result<Value, ReadFailure>> {
  try {
    return await work()
  } catch (error) {
    if (storageFailureOf(error) === 'newer-version') return fail('newer-version')
    throw error
  }
}
