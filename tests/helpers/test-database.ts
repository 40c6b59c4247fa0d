/** The product's database over fake-indexeddb, and a clock and timers that tests turn. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { ProjectDatabase, type DatabaseEvents } from '#renderer/persistence/database.ts'
import { ProjectRepository } from '#renderer/persistence/project-repository.ts'
import type { Timers } from '#renderer/persistence/timers.ts'

/** Where several windows of one device meet. */
export function newDevice(): IDBFactory {
  return new IDBFactory()
}

/** Another window's connection to the device's database; opened. */
export async function openDatabase(
  device: IDBFactory = newDevice(),
  events: DatabaseEvents = {},
): Promise<ProjectDatabase> {
  const database = new ProjectDatabase(events, { indexedDB: device, IDBKeyRange })
  const started = await database.start()
  if (!started.ok) throw new Error(started.failure)
  return database
}

/** Time that stands still until a test moves it; what is due then runs, in its order. */
export class TestTime implements Timers {
  private time = Date.UTC(2026, 0, 5, 9)
  private due: { readonly at: number; readonly run: () => void }[] = []

  readonly now = (): number => this.time

  after(ms: number, run: () => void): () => void {
    const entry = { at: this.time + ms, run }
    this.due.push(entry)
    return () => {
      this.due = this.due.filter((each) => each !== entry)
    }
  }

  /** How many waits are pending. */
  get waiting(): number {
    return this.due.length
  }

  pass(ms: number): void {
    const end = this.time + ms
    for (;;) {
      const next = this.due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (next === undefined) break
      this.due = this.due.filter((each) => each !== next)
      this.time = Math.max(this.time, next.at)
      next.run()
    }
    this.time = end
  }
}

/** A repository whose new ids are `project-new-1`, `project-new-2` … */
export function openRepository(
  database: ProjectDatabase,
  clock: { now(): number } = new TestTime(),
): ProjectRepository {
  let given = 0
  return new ProjectRepository(database, {
    newId: (type) => `${type}-new-${(given += 1)}`,
    clock,
  })
}
