/** Windows of the stand-in: safe preferences only, each with a real page behind it. */
import { readFileSync } from 'node:fs'
import { KnownEvents } from './emitter.ts'
import { checkOptions, covered } from './not-covered.ts'
import { StandInContents, type ContentsTools } from './web-contents.ts'

const windowOptions = [
  ...['width', 'height', 'x', 'y', 'minWidth', 'minHeight', 'title', 'backgroundColor', 'show'],
  'webPreferences',
]
const safeValues: Readonly<Record<string, unknown>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
}
const freeValues = ['preload', 'backgroundThrottling']

export interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly show?: boolean
  readonly webPreferences?: Readonly<Record<string, unknown>>
}

export interface WindowHost {
  readonly contentsTools: () => Omit<ContentsTools, 'preload'>
  readonly made: (window: StandInWindow) => void
  readonly gone: (window: StandInWindow) => void
}

/** Refuses windows that give a page more than it needs, and leaves nothing to defaults. */
function checkPreferences(preferences: Readonly<Record<string, unknown>>): void {
  checkOptions('webPreferences', preferences, [...Object.keys(safeValues), ...freeValues])
  for (const [name, safe] of Object.entries(safeValues)) {
    if (preferences[name] !== safe)
      throw new Error(`electron stand-in: a window without ${name}: ${String(safe)} is refused`)
  }
}

export class StandInWindow extends KnownEvents {
  protected override readonly what = 'BrowserWindow'
  protected override readonly knownEvents = ['close', 'closed', 'ready-to-show']
  readonly contents: StandInContents
  readonly options: WindowOptions
  isShown: boolean
  isFocused = false
  #bounds: { x: number; y: number; width: number; height: number }
  #isMaximized = false
  #isMinimized = false
  #isDestroyed = false
  readonly #host: WindowHost

  constructor(options: WindowOptions, host: WindowHost) {
    super()
    checkOptions('BrowserWindow', options, windowOptions)
    const preferences = options.webPreferences ?? {}
    checkPreferences(preferences)
    this.options = options
    this.#host = host
    const { x = 100, y = 100, width = 800, height = 600, show = true } = options
    this.#bounds = { x, y, width, height }
    this.isShown = show
    const path = preferences['preload']
    const preload = typeof path === 'string' ? readFileSync(path, 'utf8') : null
    this.contents = new StandInContents({ ...host.contentsTools(), preload })
    this.contents.once('did-finish-load', () => this.emit('ready-to-show', {}))
    host.made(this)
  }

  get webContents(): StandInContents {
    return this.contents.asElectron
  }

  loadURL(address: string): Promise<void> {
    return this.contents.loadURL(address)
  }

  reload(): void {
    void this.contents.reload()
  }

  show(): void {
    this.isShown = true
  }

  focus(): void {
    this.isFocused = true
  }

  maximize(): void {
    this.#isMaximized = true
  }

  isMaximized(): boolean {
    return this.#isMaximized
  }

  isMinimized(): boolean {
    return this.#isMinimized
  }

  restore(): void {
    this.#isMinimized = false
  }

  getNormalBounds() {
    return { ...this.#bounds }
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  /** As by the user or by quitting: the app may prevent it. Says whether the window is gone. */
  close(): boolean {
    if (this.#isDestroyed) return true
    if (this.ask('close', {})) return false
    this.destroy()
    return true
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    void this.contents.dispose()
    this.emit('closed')
    this.#host.gone(this)
  }

  /** For tests: what the user does with the mouse. */
  userMoves(bounds: { x: number; y: number; width: number; height: number }): void {
    this.#bounds = { ...bounds }
  }

  userMinimizes(): void {
    this.#isMinimized = true
  }

  /** What the app gets. */
  readonly asElectron = covered('BrowserWindow', this)
}

/** The constructor under which the app knows windows. */
export function browserWindowFor(host: WindowHost): new (options: WindowOptions) => object {
  return class {
    constructor(options: WindowOptions) {
      return new StandInWindow(options, host).asElectron
    }
  }
}
