/** Journals of all projects in memory, answered as the shell answers the window. */
import type { JournalService, JournalShelf } from '#shared/journal/journal-service.ts'
import { createJournalHandlers } from '#electron/main/services/journal-handlers.ts'
import type { Log } from '#electron/main/services/log.ts'
import type { Journals } from '#renderer/platform/platform.ts'
import { MemoryFolder } from './memory-folder.ts'

const noLog = { write: () => undefined, writeError: () => undefined } as unknown as Log

export class MemoryShelf implements JournalShelf {
  readonly folders = new Map<string, MemoryFolder>()

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.folders].flatMap(([id, { files }]) => (files.size ? [id] : [])))
  }

  folder(projectId: string): MemoryFolder {
    const folder = this.folders.get(projectId) ?? new MemoryFolder()
    this.folders.set(projectId, folder)
    return folder
  }

  remove(projectId: string): Promise<void> {
    this.folders.delete(projectId)
    return Promise.resolve()
  }
}

/** What a window sees of a shelf; every window of a machine asks the same service. */
export function journalsOn(service: JournalService): Journals {
  const handlers = createJournalHandlers(service, noLog)
  // Handlers answer with a reply or the promise of one; the window always gets a promise.
  return {
    isThere: () => Promise.resolve(true),
    list: async () => handlers['journal.list'](undefined),
    recover: async (projectId) => handlers['journal.recover']({ projectId }),
    highest: async (projectId) => handlers['journal.highest']({ projectId }),
    begin: async (start) => handlers['journal.begin'](start),
    keep: async (whole) => handlers['journal.keep'](whole),
    append: async (change) => handlers['journal.append'](change),
    snapshot: async (whole) => handlers['journal.snapshot'](whole),
    end: async (session) => {
      await handlers['journal.end'](session)
      return
    },
    keepAsset: async (asset) => handlers['journal.keep-asset'](asset),
    asset: async (projectId, hash) => handlers['journal.asset']({ projectId, hash }),
    remove: async (projectId) => handlers['journal.remove']({ projectId }),
  }
}
