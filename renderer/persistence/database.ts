/** The device's database: its tables, how it is opened, and the guard that every write passes. */
import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie'
import { AppError } from '#shared/base/app-error.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { AssetRow, MetaRow, ProjectRow, RecordRow, SettingRow } from './rows.ts'
import { storageFailureOf } from './storage-failure.ts'

/** Version of what lies in the tables; whoever finds a newer one writes nothing. */
export const databaseFormat = 1

const tables = {
  projects: 'id',
  records: '[projectId+id]',
  assets: '[projectId+hash]',
  settings: 'name',
  meta: 'name',
}

export interface DatabaseEvents {
  /** A newer window wants to change the tables, or the user clears all data: it is closed now. */
  readonly onVersionChange?: () => void
  /** An older window still holds the database; opening goes on once that window is closed. */
  readonly onBlocked?: () => void
}

/** The browser's own database where not given. */
export type DatabaseMeans = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>

/** `newer-version`: written by a newer version. `unavailable`: the browser offers no database. */
export type OpenDatabaseFailure = 'newer-version' | 'unavailable'

export class ProjectDatabase extends Dexie {
  readonly projects: EntityTable<ProjectRow, 'id'>
  readonly records: Table<RecordRow, readonly [string, string]>
  readonly assets: Table<AssetRow, readonly [string, string]>
  readonly settings: EntityTable<SettingRow, 'name'>
  readonly meta: EntityTable<MetaRow, 'name'>
  private readonly factory: IDBFactory | undefined
  private isOutdated = false

  constructor(events: DatabaseEvents = {}, means: DatabaseMeans = {}, name = 'throughline') {
    super(name, {
      ...means,
      autoOpen: false,
      cache: 'disabled',
      // "Saved" is shown only for what a power cut cannot take back.
      chromeTransactionDurability: 'strict',
    })
    // Dexie's own type asks for `open` alone; whoever hands one in hands in a whole factory.
    this.factory = (means.indexedDB as IDBFactory | undefined) ?? globalThis.indexedDB
    this.version(1).stores(tables)
    this.projects = this.table('projects')
    this.records = this.table('records')
    this.assets = this.table('assets')
    this.settings = this.table('settings')
    this.meta = this.table('meta')
    this.on('blocked', () => events.onBlocked?.())
    this.on('versionchange', ({ newVersion }) => {
      this.isOutdated = this.isNewer(newVersion ?? 0)
      this.close()
      events.onVersionChange?.()
      // Keeps Dexie from its own answer, which would write to the console.
      return false
    })
  }

  /** Opens the database; until then, and after a failure, nothing can be read or written. */
  async start(): Promise<Result<null, OpenDatabaseFailure>> {
    try {
      await this.ensureOpen()
      return ok(null)
    } catch (error) {
      return fail(storageFailureOf(error) === 'newer-version' ? 'newer-version' : 'unavailable')
    }
  }

  /**
   * Runs a change in one transaction: all of it lands on the disk, or none.
   * @throws AppError `database-newer` when a newer version has written here
   */
  async change<Value>(changed: readonly Table[], work: () => PromiseLike<Value>): Promise<Value> {
    await this.ensureOpen()
    return this.transaction('rw', [...changed, this.meta], async (transaction) => {
      try {
        await this.refuseNewer()
        return await work()
      } catch (error) {
        // A full disk makes every request fail with a mere AbortError; the transaction knows why.
        const cause = transaction.idbtrans.error
        throw cause === null ? error : new Error('transaction-aborted', { cause })
      }
    })
  }

  /** Reads from several tables at one point in time. */
  async look<Value>(read: readonly Table[], work: () => PromiseLike<Value>): Promise<Value> {
    await this.ensureOpen()
    return this.transaction('r', [...read], work)
  }

  /** The browser's own connection, for what has to cost no more than its requests. */
  async connection(): Promise<IDBDatabase> {
    await this.ensureOpen()
    return this.backendDB()
  }

  /** The tables that a project lies in. */
  contentTables(): readonly Table[] {
    return [this.projects, this.records, this.assets]
  }

  private async ensureOpen(): Promise<void> {
    if (this.isOutdated) throw new AppError('database-newer')
    if (this.isOpen()) return
    await this.refuseNewerTables()
    await this.open()
    await this.transaction('rw', this.meta, async () => {
      const isNew = (await this.refuseNewer()) === undefined
      if (isNew) await this.meta.put({ name: 'format', version: databaseFormat })
    }).catch((error: unknown) => {
      this.close()
      throw error
    })
  }

  // Dexie would open newer tables without a word and even change them back.
  private async refuseNewerTables(): Promise<void> {
    const known = await this.factory?.databases()
    const version = known?.find(({ name }) => name === this.name)?.version ?? 0
    if (this.isNewer(version)) throw new AppError('database-newer')
  }

  // Dexie multiplies its versions by ten and uses the steps between for repairs of its own.
  private isNewer(nativeVersion: number): boolean {
    return nativeVersion >= (this.verno + 1) * 10
  }

  private async refuseNewer(): Promise<MetaRow | undefined> {
    const format = await this.meta.get('format')
    if (format !== undefined && format.version > databaseFormat) {
      throw new AppError('database-newer')
    }
    return format
  }
}

/** The key range of one project in a table whose key begins with the project's id. */
export function ofProject<Row>(table: Table<Row, readonly [string, string]>, projectId: string) {
  return table.where(':id').between([projectId, Dexie.minKey], [projectId, Dexie.maxKey])
}
