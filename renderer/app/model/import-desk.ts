/** Takes in files one after the other, shows how far reading them has come, and can be stopped. */
import type { ImportAsk, ImportSource } from '#renderer/imports/import-messages.ts'
import { readImport, type ImportedFile } from '#renderer/imports/read-import.ts'
import { fileRefused } from '#renderer/app/messages.ts'
import { Observable } from '#renderer/app/observable.ts'
import type { Tell } from './notices.ts'

/** A file that is being read, once that takes long enough to be worth saying. */
export interface RunningImport {
  readonly name: string
  /** From 0 to 1. */
  readonly share: number
}

/** What reads faster needs no word about it. */
const worthSayingMs = 400

type Read = (
  ask: ImportAsk,
  options: NonNullable<Parameters<typeof readImport>[1]>,
) => ReturnType<typeof readImport>

export class ImportDesk {
  readonly running = new Observable<{ readonly shown: RunningImport | null }>({ shown: null })
  private readonly tell: Tell
  private readonly readFile: Read
  private last: Promise<unknown> = Promise.resolve()
  private stopper: AbortController | null = null

  constructor(tell: Tell, readFile: Read = readImport) {
    this.tell = tell
    this.readFile = readFile
  }

  /** What is in a file; null where it was refused, which has been told then. */
  read(name: string, source: ImportSource): Promise<ImportedFile | null> {
    const read = this.last.then(() => this.readNow(name, source))
    this.last = read.catch(() => undefined)
    return read
  }

  /** What is part of the app or was written by it: small, and read without ado. */
  async readOwn(name: string, text: string): Promise<ImportedFile | null> {
    const read = await this.readFile({ kind: 'project', source: text }, { isOwn: true })
    if (read.ok) return read.value
    this.tell(fileRefused(name, read.failure))
    return null
  }

  /** Stops reading the file that is shown; nothing of it is kept. */
  readonly stop = (): void => this.stopper?.abort()

  private async readNow(name: string, source: ImportSource): Promise<ImportedFile | null> {
    const stopper = new AbortController()
    this.stopper = stopper
    let share = 0
    let isShown = false
    const show = () => this.running.set({ shown: isShown ? { name, share } : null })
    const timer = setTimeout(() => {
      isShown = true
      show()
    }, worthSayingMs)
    const read = await this.readFile(
      { kind: 'project', source },
      {
        signal: stopper.signal,
        onProgress(now) {
          if (now - share < 0.01) return
          share = now
          if (isShown) show()
        },
      },
    )
    clearTimeout(timer)
    isShown = false
    show()
    if (read.ok) return read.value
    this.tell(fileRefused(name, read.failure))
    return null
  }
}
