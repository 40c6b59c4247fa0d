/** Keeps the journals of all projects of a device; the same on a disk and in the browser's own file system. */

import { AppError } from '#shared/base/app-error.ts'
import { migrateAll, rawProjectOf, rawProjectText } from './raw-project.ts'
import type { JournalChange } from './journal-entry.ts'
import type { JournalFolder } from './journal-folder.ts'
import { highestRevision, ProjectJournal, recoverProject } from './project-journal.ts'

/** Where the folders of all projects are. */
export interface JournalShelf {
  /** The ids of the projects that have a folder. */
  list(): Promise<readonly string[]>
  /** The folder of a project; it comes into being with the first file. */
  folder(projectId: string): JournalFolder
  /** Removes a project's folder with all that is in it. */
  remove(projectId: string): Promise<void>
}

/** A picture or file, as text. */
export interface KeptAsset {
  readonly hash: string
  readonly mime: string
  readonly base64: string
}

/** What a project's folder brings back. */
export interface RecoveredProject {
  readonly projectId: string
  readonly rev: number
  /** When it last changed, in ms since 1970 UTC. */
  readonly time: number
  /** Revisions that are known to have been made and did not come back. */
  readonly lost: number
  /** The text of a project file, without pictures. */
  readonly text: string
}

export interface JournalSession {
  readonly projectId: string
  /** Random for each opening of a project; a later one ends those before it. */
  readonly session: string
}

const assetPrefix = 'asset-'

export class JournalService {
  private readonly shelf: JournalShelf
  private readonly open = new Map<
    string,
    { readonly session: string; readonly journal: ProjectJournal }
  >()
  private readonly queues = new Map<string, Promise<unknown>>()

  constructor(shelf: JournalShelf) {
    this.shelf = shelf
  }

  /** The ids of the projects that something is kept of. */
  list(): Promise<readonly string[]> {
    return this.shelf.list()
  }

  /** The project as its journal knows it; null where nothing whole is kept. Changes nothing. */
  recover(projectId: string): Promise<RecoveredProject | null> {
    return this.inTurn(projectId, async () => {
      const recovered = await recoverProject(this.shelf.folder(projectId), rawProjectOf, migrateAll)
      if (recovered === null) return null
      const { project, time, lost } = recovered
      return { projectId, rev: project.rev, time, lost, text: rawProjectText(project) }
    })
  }

  /**
   * The highest revision that anything is kept of, 0 where nothing is. What can be brought back is
   * that one or an earlier one; finding out which takes longer.
   */
  highest(projectId: string): Promise<number> {
    return this.inTurn(projectId, () => highestRevision(this.shelf.folder(projectId)))
  }

  /**
   * Begins to journal a project as it stands; gives the revision that it is from now on, and the
   * hashes of the pictures and files that are kept already.
   */
  begin(
    { projectId, session }: JournalSession,
    start: { readonly text: string; readonly time: number },
  ): Promise<{ readonly rev: number; readonly kept: string[] }> {
    return this.inTurn(projectId, async () => {
      await this.open.get(projectId)?.journal.close()
      this.open.delete(projectId)
      const journal = this.newJournal(projectId, start.text)
      const rev = await journal.begin(start.text, start.time)
      this.open.set(projectId, { session, journal })
      return { rev, kept: await this.dropUnusedAssets(projectId) }
    })
  }

  /**
   * Writes a project down that nobody has open; gives the revision that it is. Null, and nothing is
   * written, where somebody has opened it, or where something has been kept since revision `after`,
   * which is 0 for a project that nothing was kept of.
   */
  keep(
    projectId: string,
    { text, time, after }: { readonly text: string; readonly time: number; readonly after: number },
  ): Promise<number | null> {
    return this.inTurn(projectId, async () => {
      if (this.open.has(projectId)) return null
      const folder = this.shelf.folder(projectId)
      const recovered = await recoverProject(folder, rawProjectOf, migrateAll)
      if ((recovered?.project.rev ?? 0) !== after) return null
      const journal = this.newJournal(projectId, text)
      try {
        return await journal.begin(text, time)
      } finally {
        await journal.close()
      }
    })
  }

  /** Writes a change down; gives its revision once it is on the disk. */
  append(session: JournalSession, change: JournalChange, time: number): Promise<number> {
    return this.inTurn(session.projectId, () => this.journalOf(session).append(change, time))
  }

  /** Writes the whole project down as a revision, the last that was appended or a later one. */
  snapshot(
    session: JournalSession,
    { text, time, rev }: { readonly text: string; readonly time: number; readonly rev: number },
  ): Promise<number> {
    return this.inTurn(session.projectId, async () => {
      const journal = this.journalOf(session)
      await journal.snapshot(text, time, rev)
      return journal.rev
    })
  }

  /** Ends a session; one that is over already is left alone. */
  end({ projectId, session }: JournalSession): Promise<void> {
    return this.inTurn(projectId, async () => {
      const opened = this.open.get(projectId)
      if (opened?.session !== session) return
      this.open.delete(projectId)
      await opened.journal.close()
    })
  }

  /** Keeps a picture or file; must come before the change that first shows it. */
  keepAsset(projectId: string, asset: KeptAsset): Promise<void> {
    return this.inTurn(projectId, async () => {
      const folder = this.shelf.folder(projectId)
      const name = assetPrefix + asset.hash
      if ((await folder.list()).includes(name)) {
        if ((await this.readAsset(projectId, asset.hash)) !== null) return
        await folder.remove(name)
      }
      await folder.write(name, JSON.stringify(asset))
    })
  }

  /** A kept picture or file; null where it is not there or not whole. */
  asset(projectId: string, hash: string): Promise<KeptAsset | null> {
    return this.inTurn(projectId, () => this.readAsset(projectId, hash))
  }

  /** Forgets a project for good. */
  remove(projectId: string): Promise<void> {
    return this.inTurn(projectId, async () => {
      await this.open.get(projectId)?.journal.close()
      this.open.delete(projectId)
      await this.shelf.remove(projectId)
    })
  }

  private newJournal(projectId: string, text: string): ProjectJournal {
    const versions = rawProjectOf(text)?.recordVersions
    if (versions === undefined) throw new AppError('journal-needs-project', [projectId])
    return new ProjectJournal(this.shelf.folder(projectId), versions)
  }

  private journalOf({ projectId, session }: JournalSession): ProjectJournal {
    const opened = this.open.get(projectId)
    if (opened?.session !== session) throw new AppError('journal-taken-over', [projectId])
    return opened.journal
  }

  private async readAsset(projectId: string, hash: string): Promise<KeptAsset | null> {
    const text = await this.shelf
      .folder(projectId)
      .read(assetPrefix + hash)
      .catch(() => '')
    try {
      const value: unknown = JSON.parse(text)
      const { mime, base64 } = value as Partial<KeptAsset>
      return typeof mime === 'string' && typeof base64 === 'string' ? { hash, mime, base64 } : null
    } catch {
      return null
    }
  }

  /** Gives the hashes of those that stay. */
  private async dropUnusedAssets(projectId: string): Promise<string[]> {
    const folder = this.shelf.folder(projectId)
    const names = await folder.list()
    const assets = names.filter((name) => name.startsWith(assetPrefix))
    if (assets.length === 0) return []
    const others = names.filter((name) => !name.startsWith(assetPrefix))
    const texts = await Promise.all(others.map((name) => folder.read(name)))
    const kept: string[] = []
    for (const name of assets) {
      const hash = name.slice(assetPrefix.length)
      if (texts.some((text) => text.includes(hash))) kept.push(hash)
      else await folder.remove(name)
    }
    return kept
  }

  /** What is asked about one project is done one after the other, in the order of asking. */
  private inTurn<Value>(projectId: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.queues.get(projectId) ?? Promise.resolve()
    const now = before.then(work, work)
    this.queues.set(
      projectId,
      now.catch(() => undefined),
    )
    return now
  }
}
