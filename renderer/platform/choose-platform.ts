/** Chooses the desktop's platform where the bridge of the preload script is there, else the browser's. */
import type { Bridge } from '#shared/ipc/bridge.ts'
import { createBrowserPlatform, type PrintInPage } from './browser-platform.ts'
import { createDesktopPlatform } from './desktop-platform.ts'
import { startJournalWorker } from './start-journal-worker.ts'
import { createWorkerJournals } from './worker-journals.ts'
import type { Platform } from './platform.ts'

declare global {
  interface Window {
    /** Put there by the preload script of the desktop app. */
    readonly throughline?: Bridge
  }
}

export interface PlatformTools {
  /** The version of the app, for the browser; the desktop app knows its own. */
  readonly version: string
  readonly printInPage: PrintInPage
}

export function choosePlatform(view: Window, tools: PlatformTools): Platform {
  if (view.throughline !== undefined) return createDesktopPlatform(view.throughline)
  const journals = createWorkerJournals(startJournalWorker)
  return createBrowserPlatform({ view, ...tools, journals })
}
