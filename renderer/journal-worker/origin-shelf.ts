/** Keeps the journals of projects in the browser's own file system; what is said to be written is there. */
import { AppError } from '#shared/base/app-error.ts'
import { isId } from '#shared/base/ids.ts'
import type { JournalFile, JournalFolder } from '#shared/journal/journal-folder.ts'
import type { JournalShelf } from '#shared/journal/journal-service.ts'
import {
  nameOf,
  type OpenOriginFile,
  type OriginDirectory,
  type OriginFile,
} from './origin-files.ts'

/** `root` holds one folder per project. */
export function createOriginShelf(root: OriginDirectory): JournalShelf {
  return {
    async list() {
      return (await namesIn(root)).filter(isId)
    },
    folder: (projectId) => new OriginFolder(root, checked(projectId)),
    async remove(projectId) {
      await removeFrom(root, checked(projectId))
    },
  }
}

function checked(projectId: string): string {
  if (!isId(projectId)) throw new AppError('not-an-id')
  return projectId
}

class OriginFolder implements JournalFolder {
  private readonly root: OriginDirectory
  private readonly name: string

  constructor(root: OriginDirectory, name: string) {
    this.root = root
    this.name = name
  }

  async list(): Promise<readonly string[]> {
    const folder = await this.find()
    return folder === null ? [] : namesIn(folder)
  }

  async read(name: string): Promise<string> {
    const file = await (await this.have()).getFileHandle(name, { create: false })
    return (await file.getFile()).text()
  }

  async begin(name: string): Promise<JournalFile> {
    const open = await this.create(name)
    let size = 0
    return {
      append(text) {
        return done(() => (size += writeAll(open, text, size)))
      },
      close: () => done(() => open.close()),
    }
  }

  async write(name: string, text: string): Promise<void> {
    const open = await this.create(name)
    try {
      writeAll(open, text, 0)
    } finally {
      open.close()
    }
  }

  async rename(from: string, to: string): Promise<void> {
    const folder = await this.have()
    const file = await folder.getFileHandle(from, { create: false })
    if (file.move !== undefined) return file.move(to)
    // Not in one step: readers know a torn copy by its checksum, and the original is still there.
    const text = await (await file.getFile()).text()
    await removeFrom(folder, to)
    await this.write(to, text)
    await removeFrom(folder, from)
  }

  async remove(name: string): Promise<void> {
    try {
      await removeFrom(await this.have(), name)
    } catch (error) {
      // Another window that was taken over still has it open; whoever is next removes it.
      if (nameOf(error) !== 'NoModificationAllowedError') throw error
    }
  }

  private async create(name: string): Promise<OpenOriginFile> {
    const folder = await this.have()
    if ((await namesIn(folder)).includes(name)) throw new AppError('file-is-there', [name])
    const file: OriginFile = await folder.getFileHandle(name, { create: true })
    return file.createSyncAccessHandle()
  }

  private have(): Promise<OriginDirectory> {
    return this.root.getDirectoryHandle(this.name, { create: true })
  }

  private async find(): Promise<OriginDirectory | null> {
    try {
      return await this.root.getDirectoryHandle(this.name, { create: false })
    } catch (error) {
      if (nameOf(error) === 'NotFoundError') return null
      throw error
    }
  }
}

async function namesIn(folder: OriginDirectory): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

async function removeFrom(folder: OriginDirectory, name: string): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true })
  } catch (error) {
    if (nameOf(error) !== 'NotFoundError') throw error
  }
}

/** Writes all of a text and waits until it is on the disk; gives how many bytes that were. */
function writeAll(open: OpenOriginFile, text: string, at: number): number {
  const bytes = new TextEncoder().encode(text)
  let written = 0
  while (written < bytes.length) {
    const count = open.write(bytes.subarray(written), { at: at + written })
    if (count === 0) throw new AppError('nothing-was-written')
    written += count
  }
  open.flush()
  return written
}

/** What is done at once, as a promise that rejects where it fails. */
async function done(work: () => unknown): Promise<void> {
  work()
}
