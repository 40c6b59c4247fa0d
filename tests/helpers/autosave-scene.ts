/** An open project that saves itself to a disk which tests can make slow, full or broken. */
import { Autosave, type SaveJournal, type SaveStatus } from '#renderer/persistence/autosave.ts'
import type { Save, SaveTarget } from '#renderer/persistence/project-writer.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { canonical } from './canonical.ts'
import { TestTime } from './test-database.ts'
import { smallWorkbench, type TestWorkbench } from './workbench.ts'

/** A disk in memory that can refuse, and that waits where a test wants to see a save under way. */
export class TestDisk implements SaveTarget {
  readonly saves: Save[] = []
  readonly records = new Map<string, AnyRecord>()
  refuse: (attempt: number) => Error | null = () => null
  attempts = 0
  hold: Promise<void> = Promise.resolve()

  constructor(records: Iterable<AnyRecord>) {
    for (const record of records) this.records.set(record.id, record)
  }

  async save(save: Save): Promise<void> {
    this.attempts += 1
    const refusal = this.refuse(this.attempts)
    await this.hold
    if (refusal !== null) throw refusal
    this.saves.push(save)
    const { changes } = save
    if (changes.kind === 'all') this.records.clear()
    else for (const id of changes.removed) this.records.delete(id)
    for (const record of changes.kind === 'all' ? changes.records : changes.put) {
      this.records.set(record.id, record)
    }
  }

  content(): string {
    return canonical(this.records.values())
  }
}

export interface Scene {
  readonly workbench: TestWorkbench
  readonly disk: TestDisk
  readonly time: TestTime
  readonly autosave: Autosave
  readonly told: string[]
}

export function begin(journal: SaveJournal | null = null): Scene {
  const workbench = smallWorkbench()
  const disk = new TestDisk(workbench.store.everything())
  const time = new TestTime()
  const tools = { timers: time, clock: time, journal: () => journal }
  const autosave = new Autosave(workbench.store, disk, tools)
  const told: string[] = []
  autosave.subscribe(({ state, failure }: SaveStatus) => told.push(failure ?? state))
  return { workbench, disk, time, autosave, told }
}

/** Lets promises that are settled be heard of. */
export const settle = async () => {
  for (let n = 0; n < 20; n++) await Promise.resolve()
}

export async function pass(scene: Scene, ms: number): Promise<void> {
  scene.time.pass(ms)
  await settle()
}

/** What Chromium throws through Dexie when the disk is full. */
export function quotaError(): Error {
  const inner = new DOMException('no space', 'QuotaExceededError')
  return Object.assign(new Error('aborted'), { name: 'AbortError', inner })
}
