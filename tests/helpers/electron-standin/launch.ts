/** Starts the built shell under Node with the stand-in for Electron, and lets a test drive it. */
import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromiumWithProfile } from '#tests/helpers/chromium.ts'
import { StandInApp } from './app.ts'
import { browserWindowFor, type StandInWindow } from './browser-window.ts'
import { createDialogs } from './dialogs.ts'
import { createIpcMain, type IpcEvent } from './ipc-main.ts'
import { createManualTimers } from '#tests/helpers/manual-timers.ts'
import { createMenus } from './menus.ts'
import { covered } from './not-covered.ts'
import { runBundle } from './run-bundle.ts'
import { createSession } from './session.ts'

export interface LaunchOptions {
  /** The built main.cjs; the preload script lies beside it. */
  readonly mainPath: string
  /** Taken for `__dirname`: the window's files lie in `../renderer` of it. */
  readonly folder?: string
  /** What the user typed after the program's name. */
  readonly args?: readonly string[]
  /** Where documents and settings lie; a new folder where left out, removed in the end. */
  readonly homeFolder?: string
  readonly platform?: NodeJS.Platform
  readonly locale?: string
  readonly version?: string
  /** Modules that the bundle gets instead of the real ones, such as a disk that fails. */
  readonly modules?: Readonly<Record<string, unknown>>
  /** Timers stand still until `advance`. */
  readonly isTimeManual?: boolean
  /**
   * A browser to be shared with other shells: starts faster, and forgets everything in the end.
   * Where left out, the shell has its own, whose profile lies in the app's `userData`.
   */
  readonly browser?: Browser
}

export type Shell = Awaited<ReturnType<typeof launchShell>>

export async function launchShell(options: LaunchOptions) {
  const { platform = 'linux', locale = 'ko-KR', version = '1.2.3', args = [] } = options
  const ownHome = options.homeFolder === undefined
  const homeFolder = options.homeFolder ?? mkdtempSync(join(tmpdir(), 'shell-'))
  const isMac = platform === 'darwin'
  const app = new StandInApp({ name: 'package-name', version, locale, isMac, homeFolder })
  for (const name of ['appData', 'documents'])
    mkdirSync(join(homeFolder, name), { recursive: true })

  const session = createSession()
  const ipc = createIpcMain()
  const dialogs = createDialogs()
  const menus = createMenus()
  const output = { out: '', err: '' }
  const timers = createManualTimers()
  let context: BrowserContext | null = null
  let windowWaiters: ((window: StandInWindow) => void)[] = []
  const allWindows: StandInWindow[] = []

  const BrowserWindow = browserWindowFor({
    contentsTools() {
      if (context === null) throw new Error('a window was made before the app was ready')
      return { context, session, ipc }
    },
    made(window) {
      allWindows.push(window)
      app.windowMade(window)
      const waiters = windowWaiters
      windowWaiters = []
      for (const told of waiters) told(window)
    },
    gone: (window) => app.windowGone(window),
  })

  const electron = covered('electron', {
    app: app.asElectron,
    BrowserWindow,
    ipcMain: ipc.ipcMain,
    dialog: dialogs.dialog,
    Menu: menus.Menu,
    session: session.session,
    protocol: session.protocol,
    screen: covered('screen', {
      getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    }),
  })
  const write = (name: 'out' | 'err') => ({
    write(text: string) {
      output[name] += text
      return true
    },
  })
  const ownProcess = Object.create(process, {
    argv: { value: ['/opt/Throughline/throughline', ...args] },
    platform: { value: platform },
    stdout: { value: write('out') },
    stderr: { value: write('err') },
    on: { value: new EventEmitter().on },
  }) as NodeJS.Process

  const removeHome = () => {
    if (ownHome) rmSync(homeFolder, { recursive: true, force: true })
  }
  try {
    runBundle(options.mainPath, options.folder ?? dirname(options.mainPath), {
      modules: { ...options.modules, electron },
      process: ownProcess,
      setTimeout: options.isTimeManual === true ? timers.setTimeout : setTimeout,
      clearTimeout: options.isTimeManual === true ? timers.clearTimeout : clearTimeout,
    })
  } catch (error) {
    removeHome()
    throw error
  }
  if (app.exitCode === null) {
    const profile = join(app.getPath('userData'), 'chromium')
    context = await (options.browser?.newContext() ?? launchChromiumWithProfile(profile))
    // Pages that no window stands for, such as pop-ups before they are closed, get nothing at all.
    await context.route('**/*', (route) => route.abort('blockedbyclient'))
    app.ready()
  } else {
    // A second instance tells the first what it was started with, and goes.
    const argv = ['/opt/Throughline/throughline', ...args]
    app.lockHolder()?.emit('second-instance', {}, argv, process.cwd(), undefined)
  }

  async function nextWindow(): Promise<StandInWindow> {
    return new Promise((resolve) => windowWaiters.push(resolve))
  }

  return {
    app,
    session,
    ipc,
    dialogs,
    menus,
    output,
    /** Every window that was ever made, closed ones too. */
    allWindows,
    advance: (ms: number) => timers.advance(ms),
    nextWindow,
    /** The page of the first window, once it has loaded. */
    async firstWindow(): Promise<Page> {
      const window = allWindows[0] ?? (await nextWindow())
      return window.contents.loadedPage()
    },
    async windows(): Promise<readonly Page[]> {
      return Promise.all(app.windows.map((window) => window.contents.loadedPage()))
    },
    /** Calls a handler as if a page had done so, with whatever event the test makes up. */
    forge: (event: Partial<IpcEvent>, channel: string, inputs: readonly unknown[]) =>
      ipc.invoke(event as IpcEvent, channel, inputs),
    /** A file was double-clicked on macOS. */
    openFile(path: string): void {
      app.ask('open-file', {}, path)
    },
    /** The user quits; answers with the exit code, once the app has agreed. */
    quit(): Promise<number> {
      app.quit()
      return app.exited
    },
    /** Ends everything, whatever state it is in. */
    async close(): Promise<void> {
      app.exit(0)
      await context?.close()
      removeHome()
    },
    homeFolder,
  }
}
