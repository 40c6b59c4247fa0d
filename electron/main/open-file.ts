/** Brings files opened from outside to the window, and keeps them until it listens. */
import { basename } from 'node:path'
import type { OpenedFile, OpenFailure } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/base/result.ts'

export interface OpenFileTools {
  readonly readText: (path: string) => Promise<Result<string, OpenFailure>>
  readonly send: (file: OpenedFile) => void
}

export function createFileOpener({ readText, send }: OpenFileTools) {
  let isListening = false
  let waiting: string[] = []

  async function deliver(path: string): Promise<void> {
    const text = await readText(path)
    const name = basename(path)
    send(text.ok ? { ok: true, value: { name, text: text.value } } : { ...text, name })
  }

  return {
    async open(paths: readonly string[]): Promise<void> {
      if (!isListening) waiting.push(...paths)
      else for (const path of paths) await deliver(path)
    },
    async windowReady(): Promise<void> {
      isListening = true
      const paths = waiting
      waiting = []
      for (const path of paths) await deliver(path)
    },
    /** The page is loading anew, and does not listen until it says so. */
    windowGone(): void {
      isListening = false
    },
  }
}

export type FileOpener = ReturnType<typeof createFileOpener>
