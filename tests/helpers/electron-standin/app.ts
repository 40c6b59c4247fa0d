/** The app object of the stand-in: paths, life and death, second launches. */
import { join } from 'node:path'
import { KnownEvents } from './emitter.ts'
import { covered } from './not-covered.ts'
import type { StandInWindow } from './browser-window.ts'

export interface AppOptions {
  readonly name: string
  readonly version: string
  readonly locale: string
  readonly isMac: boolean
  /** Holds the user's folders: documents, settings and the rest. */
  readonly homeFolder: string
}

// Which instance holds a profile, as the lock file of the system would say.
const lockHolders = new Map<string, StandInApp>()

export class StandInApp extends KnownEvents {
  protected override readonly what = 'app'
  protected override readonly knownEvents = [
    ...['open-file', 'second-instance', 'before-quit', 'will-quit', 'quit'],
    ...['window-all-closed', 'web-contents-created'],
  ]
  readonly isPackaged = true
  readonly switches = new Map<string, string>()
  readonly windows: StandInWindow[] = []
  readonly commandLine: object
  readonly dock: { hide(): void } | undefined
  isSandboxed = false
  exitCode: number | null = null
  name: string
  #paths: Map<string, string>
  #isReady = false
  readonly #options: AppOptions
  readonly #whenReady: Promise<void>
  #becomeReady: () => void = () => undefined
  readonly exited: Promise<number>
  #finish: (code: number) => void = () => undefined

  constructor(options: AppOptions) {
    super()
    this.#options = options
    this.name = options.name
    const home = options.homeFolder
    this.#paths = new Map(
      ['appData', 'documents', 'temp', 'downloads'].map((name) => [name, join(home, name)]),
    )
    this.#paths.set('home', home)
    this.commandLine = covered('app.commandLine', {
      appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
    })
    this.dock = options.isMac ? covered('app.dock', { hide: () => undefined }) : undefined
    this.#whenReady = new Promise((resolve) => (this.#becomeReady = resolve))
    this.exited = new Promise((resolve) => (this.#finish = resolve))
  }

  setName(name: string): void {
    this.name = name
  }

  getVersion(): string {
    return this.#options.version
  }

  getLocale(): string {
    return this.#options.locale
  }

  getPreferredSystemLanguages(): readonly string[] {
    return [this.#options.locale]
  }

  getPath(name: string): string {
    const path = this.#paths.get(name)
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('enableSandbox has to be called before the app is ready')
    this.isSandboxed = true
  }

  whenReady(): Promise<void> {
    return this.#whenReady
  }

  /** For the launcher. */
  ready(): void {
    this.#isReady = true
    this.#becomeReady()
  }

  requestSingleInstanceLock(): boolean {
    const holder = lockHolders.get(this.getPath('userData'))
    if (holder !== undefined && holder !== this) return false
    lockHolders.set(this.getPath('userData'), this)
    return true
  }

  /** Who holds the profile that this instance wants. */
  lockHolder(): StandInApp | undefined {
    return lockHolders.get(this.getPath('userData'))
  }

  quit(): void {
    if (this.exitCode !== null || this.ask('before-quit', {})) return
    this.#isQuitting = true
    // Each window may still refuse, which calls the quitting off.
    const isClosed = [...this.windows].every((window) => window.close())
    this.#isQuitting = false
    if (!isClosed || this.ask('will-quit', {})) return
    this.exit(0)
  }

  exit(code = 0): void {
    if (this.exitCode !== null) return
    this.exitCode = code
    this.#isQuitting = true
    for (const window of [...this.windows]) window.destroy()
    this.emit('quit', {}, code)
    if (this.lockHolder() === this) lockHolders.delete(this.getPath('userData'))
    this.#finish(code)
  }

  #isQuitting = false

  windowMade(window: StandInWindow): void {
    this.windows.push(window)
    this.emit('web-contents-created', {}, window.webContents)
  }

  windowGone(window: StandInWindow): void {
    this.windows.splice(this.windows.indexOf(window), 1)
    if (this.windows.length > 0 || this.#isQuitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  /** What the app gets. */
  readonly asElectron = covered('app', this)
}
