/** The platform inside a browser: the browser's own files and print dialog; no native menu. */
import { fail, ok } from '#shared/base/result.ts'
import type { PrintJob, PrintJobResult } from '#shared/ipc/contract.ts'
import { createBrowserCopies } from './browser-copies.ts'
import { openProjectFile, saveAttachment, saveTextFile, type FilePickers } from './browser-files.ts'
import type { Journals, Platform, PlatformInfo } from './platform.ts'

/** Puts the pages of the job into the document and opens the print dialog. */
export type PrintInPage = (job: PrintJob) => Promise<PrintJobResult>

export interface BrowserTools {
  readonly view: Window & FilePickers
  readonly version: string
  readonly printInPage: PrintInPage
  /** Null where the browser has no place for them. */
  readonly journals?: Journals | null
}

export function createBrowserPlatform({
  view,
  version,
  printInPage,
  journals = null,
}: BrowserTools): Platform {
  return {
    kind: 'browser',
    info: () => Promise.resolve({ version, os: osOf(view.navigator), locale: localeOf(view) }),
    openFile: () => openProjectFile(view),
    saveTextFile: (request) => saveTextFile(view, request),
    saveAttachment: (request) => saveAttachment(view, request),
    async exportPdf({ projectText, options }) {
      const printed = await printInPage({ projectText, options })
      if (!printed.ok) return fail('project-refused')
      return ok({ name: null, pageCount: printed.pageCount })
    },
    // The print dialog belongs to the browser, and so does its way to cancel.
    cancelPdf: () => Promise.resolve(),
    setMenu: () => Promise.resolve(),
    onMenuCommand: () => () => undefined,
    onFileOpened: () => () => undefined,
    onQuitRequested(flush) {
      // The page is not waited for, but what has begun before it goes is mostly finished; a flush
      // that fails has been reported where it failed.
      const begin = () => void flush().catch(() => undefined)
      view.addEventListener('pagehide', begin)
      return () => view.removeEventListener('pagehide', begin)
    },
    backups: createBrowserCopies(view.navigator.storage),
    journals,
    freeBytes: () => freeBytesOf(view.navigator.storage),
  }
}

function localeOf(view: Window): string {
  return view.navigator.languages[0] ?? view.navigator.language
}

function osOf(navigator: Navigator): PlatformInfo['os'] {
  const agent = navigator.userAgent
  if (/Windows/.test(agent)) return 'windows'
  if (/Macintosh|Mac OS X/.test(agent)) return 'mac'
  return /Linux/.test(agent) && !/Android/.test(agent) ? 'linux' : 'other'
}

/** What the browser would still let the app keep; it rounds, and some do not say. */
async function freeBytesOf(storage: StorageManager | undefined): Promise<number | null> {
  try {
    const { quota, usage } = (await storage?.estimate?.()) ?? {}
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage)
  } catch {
    return null
  }
}
