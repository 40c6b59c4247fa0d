/** Holds the one window of the app through its life: opens it, brings it back, speaks to it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { app, BrowserWindow, dialog, screen, type WebContents } from 'electron'
import type { EventName, EventPayload } from '#shared/ipc/contract.ts'
import { createCrashGuard } from './crash-guard.ts'
import { sendEvent } from './ipc.ts'
import { safeAddress, windowAddress } from './origin.ts'
import type { Log } from './services/log.ts'
import { systemClock } from './surroundings.ts'
import { parseWindowState } from './window-state.ts'
import { createAppWindow, windowStateOf } from './window.ts'
import type { Words } from './words.ts'

export interface AppFrameTools {
  readonly preloadPath: string
  /** Where the place of the window is remembered. */
  readonly stateFile: string
  readonly log: Log
  /** The page that was there is gone; the next one has not yet said that it listens. */
  readonly onPageGone: () => void
  readonly onClose: (event: { preventDefault(): void }) => void
}

export function createAppFrame({
  preloadPath,
  stateFile,
  log,
  onPageGone,
  onClose,
}: AppFrameTools) {
  let window: BrowserWindow | null = null

  function restoredState() {
    try {
      return parseWindowState(readFileSync(stateFile, 'utf8'))
    } catch {
      // The first start, or a profile that cannot be read: the usual place does as well.
      return null
    }
  }

  function rememberState(opened: BrowserWindow): void {
    try {
      writeFileSync(stateFile, JSON.stringify(windowStateOf(opened)))
    } catch (error) {
      log.writeError('window-state-not-kept', error)
    }
  }

  async function open(words: Words): Promise<void> {
    const workAreas = screen.getAllDisplays().map((display) => display.workArea)
    const opened = createAppWindow({ BrowserWindow, preloadPath }, restoredState(), workAreas)
    window = opened
    const crashed = createCrashGuard({
      clock: systemClock,
      reload: () => opened.reload(),
      openSafely: () => void opened.loadURL(safeAddress),
      quit: () => app.quit(),
      askUser: () => askAfterCrashes(opened, words),
    })
    opened.on('close', (event) => {
      rememberState(opened)
      onClose(event)
    })
    opened.on('closed', () => (window = null))
    opened.webContents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) onPageGone()
    })
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      log.write('window-crashed', { reason })
      onPageGone()
      if (reason !== 'clean-exit') void crashed()
    })
    await opened.loadURL(windowAddress)
  }

  return {
    open,
    /** Sends an event; false where no living page could hear it. */
    send<Name extends EventName>(name: Name, payload: EventPayload<Name>): boolean {
      if (window === null || window.webContents.isCrashed()) return false
      sendEvent(window.webContents, name, payload, log)
      return true
    },
    focus(): void {
      if (window?.isMinimized() === true) window.restore()
      window?.focus()
    },
    isShowing: (contents: WebContents) => window !== null && contents === window.webContents,
    /** For dialogs, which stand above the window they belong to. */
    above<Answer>(show: (window: BrowserWindow) => Promise<Answer>): Promise<Answer> {
      if (window === null) return Promise.reject(new Error('there is no window'))
      return show(window)
    },
  }
}

async function askAfterCrashes(window: BrowserWindow, words: Words): Promise<'reload' | 'quit'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.crashTitle,
    detail: words.crashDetail,
    buttons: [words.reload, words.quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 0 ? 'reload' : 'quit'
}
