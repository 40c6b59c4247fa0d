/** Keeps one project safe beside the database: snapshots of the whole, and a journal of what came after. */

import { AppError } from '#shared/base/app-error.ts'
import { readEntry, readHead, type JournalChange, type JournalHead } from './journal-entry.ts'
import type { JournalFile, JournalFolder } from './journal-folder.ts'
import { journalLine, readJournalLines } from './journal-lines.ts'
import { replay, type MigrateAll, type RawProject } from './replay.ts'
import { readSnapshot, snapshotText, type Snapshot } from './snapshot-text.ts'

/** What a folder brings back. */
export interface Recovered {
  readonly project: RawProject
  /** When it last changed, in ms since 1970 UTC. */
  readonly time: number
  /** Revisions that are known to have been made and did not come back. */
  readonly lost: number
}

/** Turns the text of a snapshot into records as they stand there; null where it is no project. */
export type ReadSnapshotText = (text: string) => Omit<RawProject, 'rev'> | null

const current = 'snapshot'
const previous = 'snapshot-previous'
const unfinished = 'snapshot-unfinished'
const damaged = 'snapshot-damaged'
const journalForm = /^journal-(\d{8})$/

/**
 * Brings the project of a folder back: the newest whole snapshot and every whole change behind it;
 * null where the folder holds no whole snapshot. Changes nothing.
 */
export async function recoverProject(
  folder: JournalFolder,
  readText: ReadSnapshotText,
  migrateAll: MigrateAll,
): Promise<Recovered | null> {
  const names = await folder.list()
  const journals = await readAll(folder, journalNames(names))
  let best: Recovered | null = null
  for (const name of [current, previous, unfinished]) {
    if (!names.includes(name)) continue
    const snapshot = readSnapshot(await folder.read(name).catch(() => ''))
    const project = snapshot === null ? null : readText(snapshot.text)
    if (snapshot === null || project === null) continue
    const start = { ...project, rev: snapshot.rev }
    const replayed = replay(start, journals, migrateAll)
    const time = replayed.time ?? snapshot.time
    const recovered = { project: replayed.project, time, lost: replayed.lost }
    if (best === null || recovered.project.rev > best.project.rev) best = recovered
  }
  return best
}

/** The highest revision of which a folder holds anything; 0 where it holds nothing. */
export async function highestRevision(folder: JournalFolder): Promise<number> {
  const names = await folder.list()
  const snapshots = [current, previous, unfinished].filter((name) => names.includes(name))
  const known = [
    ...(await readAll(folder, journalNames(names))).map(highestInJournal),
    ...(await readAll(folder, snapshots)).map((file) => readSnapshot(file)?.rev ?? 0),
  ]
  return Math.max(0, ...known)
}

/** Writes the journal of a project that is open. One at a time per folder. */
export class ProjectJournal {
  private readonly folder: JournalFolder
  private readonly recordVersions: Readonly<Record<string, number>>
  private file: JournalFile | null = null
  private number = 0
  private revision = 0
  private isBroken = false

  constructor(folder: JournalFolder, recordVersions: Readonly<Record<string, number>>) {
    this.folder = folder
    this.recordVersions = recordVersions
  }

  /** The last revision that is known to be on the disk. */
  get rev(): number {
    return this.revision
  }

  /**
   * Begins with a project as it stands, as a revision above all that the folder knows of; gives it.
   * What the folder held before stays until the next snapshot.
   */
  async begin(text: string, time: number): Promise<number> {
    const journals = journalNames(await this.folder.list())
    this.number = Math.max(0, ...journals.map(numberOf))
    this.revision = (await highestRevision(this.folder)) + 1
    await this.snapshot(text, time, this.revision)
    return this.revision
  }

  /**
   * Writes a change down; resolves with its revision once it is on the disk.
   * @throws AppError `journal-not-begun`, and whatever the folder throws; after that the change is
   * not known to be kept, and only a new snapshot goes on
   */
  async append(change: JournalChange, time: number): Promise<number> {
    if (this.file === null || this.isBroken) throw new AppError('journal-not-begun')
    const rev = this.revision + 1
    try {
      await this.file.append(journalLine({ rev, time, ...change }))
    } catch (error) {
      // Half a line may be there; nothing after it would count.
      this.isBroken = true
      throw error
    }
    this.revision = rev
    return rev
  }

  /**
   * Writes the whole project down, keeps the snapshot before it, and begins a new journal. `rev` is
   * the last revision that was appended, or a later one where changes in between could not be.
   */
  async snapshot(text: string, time: number, rev: number): Promise<void> {
    this.revision = Math.max(this.revision, rev)
    await this.writeWhole({ rev: this.revision, time, text })
    await this.beginFile(this.revision)
    await this.removeOld()
  }

  async close(): Promise<void> {
    const { file } = this
    this.file = null
    await file?.close()
  }

  private async writeWhole(snapshot: Snapshot): Promise<void> {
    await this.clearUnfinished()
    const text = snapshotText(snapshot)
    await this.folder.write(unfinished, text)
    // Read back before anything older gives way to it.
    if ((await this.folder.read(unfinished)) !== text) throw new AppError('snapshot-not-confirmed')
    if ((await this.folder.list()).includes(current)) {
      const isWhole = readSnapshot(await this.folder.read(current)) !== null
      // A damaged one must not push out the good one before it.
      await this.folder.rename(current, isWhole ? previous : damaged)
    }
    await this.folder.rename(unfinished, current)
  }

  /** What was left half done; where the snapshot itself is not whole, it takes its place instead. */
  private async clearUnfinished(): Promise<void> {
    const names = await this.folder.list()
    if (!names.includes(unfinished)) return
    const isWhole = async (name: string) =>
      names.includes(name) && readSnapshot(await this.folder.read(name)) !== null
    if ((await isWhole(unfinished)) && !(await isWhole(current)))
      await this.folder.rename(unfinished, current)
    else await this.folder.remove(unfinished)
  }

  private async beginFile(base: number): Promise<void> {
    const before = this.file
    this.file = null
    await before?.close()
    this.number += 1
    const head: JournalHead = { journal: 1, base, recordVersions: this.recordVersions }
    const file = await this.folder.begin(nameOf(this.number))
    try {
      await file.append(journalLine(head))
    } catch (error) {
      await file.close().catch(() => undefined)
      throw error
    }
    this.file = file
    this.revision = base
    this.isBroken = false
  }

  /** Journals that no kept snapshot needs go; the one before the last snapshot stays with it. */
  private async removeOld(): Promise<void> {
    const names = journalNames(await this.folder.list())
    for (const name of names) {
      if (numberOf(name) < this.number - 1) await this.folder.remove(name)
    }
  }
}

function highestInJournal(journal: string): number {
  const { values } = readJournalLines(journal)
  const base = readHead(values[0])?.base ?? 0
  return values.reduce<number>((most, value) => Math.max(most, readEntry(value)?.rev ?? 0), base)
}

function journalNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => journalForm.test(name)).sort()
}

function numberOf(name: string): number {
  return Number(journalForm.exec(name)?.[1] ?? 0)
}

function nameOf(number: number): string {
  return `journal-${String(number).padStart(8, '0')}`
}

async function readAll(
  folder: JournalFolder,
  names: readonly string[],
): Promise<readonly string[]> {
  const texts: string[] = []
  for (const name of names) texts.push(await folder.read(name).catch(() => ''))
  return texts
}
