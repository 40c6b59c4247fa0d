/** The browser's own file system in memory: with its locks, and with a stop at any step that changes something. */
import type {
  OpenOriginFile,
  OriginDirectory,
  OriginFile,
} from '#renderer/journal-worker/origin-files.ts'

export interface OriginFault {
  /** The step that fails, counted from 1; Infinity for none. */
  readonly at: number
  /** True where everything after it fails as well, as when the machine stops. */
  readonly isFinal?: boolean
  /** False for a browser that cannot give files another name. */
  readonly canMove?: boolean
}

interface Content {
  bytes: Uint8Array<ArrayBuffer>
  isOpen: boolean
}

export class MemoryOrigin implements OriginDirectory {
  steps = 0
  private readonly fault: OriginFault
  private readonly folders = new Map<string, Map<string, Content>>()

  constructor(fault: OriginFault = { at: Infinity }) {
    this.fault = fault
  }

  /** The same files without any fault, as at the next start. */
  restarted(fault: OriginFault = { at: Infinity }): MemoryOrigin {
    const next = new MemoryOrigin(fault)
    for (const [name, files] of this.folders) {
      const copies = [...files].map(
        ([file, { bytes }]) => [file, { bytes, isOpen: false }] as const,
      )
      next.folders.set(name, new Map(copies))
    }
    return next
  }

  async *keys(): AsyncIterable<string> {
    yield* [...this.folders.keys()]
  }

  getFileHandle(): Promise<OriginFile> {
    return Promise.reject(named('TypeMismatchError'))
  }

  getDirectoryHandle(
    name: string,
    { create }: { readonly create: boolean },
  ): Promise<OriginDirectory> {
    const files = this.folders.get(name)
    if (files !== undefined) return Promise.resolve(this.directory(files))
    if (!create) return Promise.reject(named('NotFoundError'))
    const made = new Map<string, Content>()
    this.folders.set(name, made)
    return Promise.resolve(this.directory(made))
  }

  async removeEntry(name: string): Promise<void> {
    this.step()
    if (!this.folders.delete(name)) throw named('NotFoundError')
  }

  private directory(files: Map<string, Content>): OriginDirectory {
    const content = (name: string): Content => {
      const found = files.get(name)
      if (found === undefined) throw named('NotFoundError')
      return found
    }
    return {
      async *keys() {
        yield* [...files.keys()]
      },
      getDirectoryHandle: () => Promise.reject(named('TypeMismatchError')),
      getFileHandle: async (name, { create }) => {
        if (create && !files.has(name)) {
          this.step()
          files.set(name, { bytes: new Uint8Array(), isOpen: false })
        }
        content(name)
        const move = async (to: string) => {
          this.step()
          if (content(name).isOpen || files.get(to)?.isOpen === true)
            throw named('NoModificationAllowedError')
          files.set(to, content(name))
          files.delete(name)
        }
        return {
          getFile: async () => {
            const { bytes } = content(name)
            return { text: async () => new TextDecoder().decode(bytes) }
          },
          createSyncAccessHandle: async () => this.openFile(content(name)),
          ...(this.fault.canMove !== false && { move }),
        }
      },
      removeEntry: async (name) => {
        this.step()
        if (content(name).isOpen) throw named('NoModificationAllowedError')
        files.delete(name)
      },
    }
  }

  private openFile(content: Content): OpenOriginFile {
    if (content.isOpen) throw named('NoModificationAllowedError')
    content.isOpen = true
    return {
      write: (bytes, { at }) => {
        const isCut = this.willFail()
        // At most half of it at a time, as files are allowed to do.
        const count = Math.max(1, Math.ceil(bytes.length / 2))
        const part = bytes.subarray(0, isCut ? Math.floor(count / 2) : count)
        const grown = new Uint8Array(Math.max(content.bytes.length, at + part.length))
        grown.set(content.bytes)
        grown.set(part, at)
        content.bytes = grown
        this.step()
        return part.length
      },
      getSize: () => content.bytes.length,
      flush: () => this.step(),
      close: () => void (content.isOpen = false),
    }
  }

  private willFail(): boolean {
    const next = this.steps + 1
    return this.fault.isFinal === true ? next >= this.fault.at : next === this.fault.at
  }

  private step(): void {
    const fails = this.willFail()
    this.steps += 1
    if (fails) throw named('QuotaExceededError')
  }
}

function named(name: string): Error {
  return Object.assign(new Error(`${name}: injected`), { name })
}
