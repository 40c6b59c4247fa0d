/** A page of the app: the calls and events of Electron's WebContents on a real Chromium page. */
import { randomBytes } from 'node:crypto'
import type {
  BrowserContext,
  CDPSession,
  Page,
  Request as PageRequest,
  Route,
} from 'playwright-core'
import { toAppAddress, toPageAddress } from './address-map.ts'
import { makeCodec } from './clone.ts'
import { KnownEvents } from './emitter.ts'
import type { StandInIpc } from './ipc-main.ts'
import { checkOptions, covered, NotCoveredError } from './not-covered.ts'
import { pageScripts, postName, receiveName, worldName } from './page-scripts.ts'
import type { StandInSession } from './session.ts'

export interface ContentsTools {
  readonly context: BrowserContext
  readonly session: StandInSession
  readonly ipc: StandInIpc
  /** The source of the preload script; null where the window has none. */
  readonly preload: string | null
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' }

const codec = makeCodec()
let contentsCount = 0

export class StandInContents extends KnownEvents {
  protected override readonly what = 'webContents'
  protected override readonly knownEvents = [
    ...['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'],
    ...['did-start-navigation', 'did-finish-load', 'render-process-gone', 'destroyed'],
  ]
  readonly id = ++contentsCount
  /** What `window.open` and links into new windows were answered. */
  readonly openedWindows: { readonly url: string; readonly action: string }[] = []
  /** What the app did about files that the page wanted to download; none is ever kept. */
  readonly downloads: ('prevented' | 'let pass')[] = []
  readonly #hasLoaded = new Promise((resolve) => super.once('did-finish-load', resolve))
  readonly mainFrame: {
    readonly url: string
    readonly parent: null
    readonly frameTreeNodeId: number
  }
  readonly #tools: ContentsTools
  #pageReady: Promise<Page>
  #page: Page | null = null
  #devtools: CDPSession | null = null
  #preloadContext: string | null = null
  #openHandler: OpenHandler | null = null
  #isOwnNavigation = false
  #isCrashed = false
  #isDestroyed = false

  constructor(tools: ContentsTools) {
    super()
    this.#tools = tools
    const url = () => toAppAddress(this.#page?.url() ?? 'about:blank')
    this.mainFrame = covered('frame', {
      get url() {
        return url()
      },
      parent: null,
      frameTreeNodeId: this.id,
    })
    this.#pageReady = this.#makePage()
    // A failure shows where the page is waited for.
    this.#pageReady.catch(() => undefined)
  }

  /** For tests: the page behind it, as soon as something has been loaded into it. */
  async loadedPage(): Promise<Page> {
    await this.#hasLoaded
    return this.#pageReady
  }

  async #makePage(): Promise<Page> {
    const { context, preload } = this.#tools
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    this.#page = page
    this.#devtools = devtools
    devtools.on('Runtime.executionContextCreated', ({ context: made }) => {
      if (made.name === worldName) this.#preloadContext = made.uniqueId
    })
    devtools.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === postName) void this.#answerInvoke(payload)
    })
    await devtools.send('Page.enable')
    await devtools.send('Runtime.enable')
    await devtools.send('Runtime.addBinding', { name: postName, executionContextName: worldName })
    const scripts = pageScripts(preload, randomBytes(8).toString('hex'))
    if (scripts !== null) {
      const add = 'Page.addScriptToEvaluateOnNewDocument'
      await devtools.send(add, { source: scripts.page })
      await devtools.send(add, { source: scripts.preload, worldName })
    }
    await page.route('**/*', (route) => this.#route(route))
    page.on('popup', (popup) => void this.#refusePopup(popup))
    page.on('crash', () => this.#crashed())
    page.on('download', (download) => {
      const { events } = this.#tools.session
      this.downloads.push(events.ask('will-download', {}) ? 'prevented' : 'let pass')
      void download.cancel()
    })
    return page
  }

  async #route(route: Route): Promise<void> {
    const request = route.request()
    if (request.isNavigationRequest() && this.#mayNotNavigate(request))
      return route.abort('aborted')
    await this.#tools.session.answer(route)
  }

  #mayNotNavigate(request: PageRequest): boolean {
    const isMainFrame = request.frame().parentFrame() === null
    const facts = { url: toAppAddress(request.url()), isMainFrame, isSameDocument: false }
    const isOwn = this.#isOwnNavigation
    this.#isOwnNavigation = false
    if (!isOwn) {
      if (this.ask('will-frame-navigate', facts)) return true
      if (isMainFrame && this.ask('will-navigate', facts)) return true
    }
    this.emit('did-start-navigation', facts)
    return false
  }

  async #refusePopup(popup: Page): Promise<void> {
    const url = toAppAddress(popup.url())
    const action = this.#openHandler?.({ url }).action ?? 'allow'
    this.openedWindows.push({ url, action })
    await popup.close()
    if (action === 'allow') throw new NotCoveredError('a second window opened by a page')
  }

  #crashed(): void {
    this.#isCrashed = true
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
  }

  async #answerInvoke(payload: string): Promise<void> {
    const { id, channel, args } = codec.decode(payload) as {
      readonly id: number
      readonly channel: string
      readonly args: readonly unknown[]
    }
    const frame = this.mainFrame
    const event = { sender: this.asElectron, senderFrame: frame, processId: this.id, frameId: 1 }
    const reply = await this.#tools.ipc.invoke(event, channel, args)
    await this.#toPreload({ kind: 'reply', id, ...reply })
  }

  async #toPreload(message: object): Promise<void> {
    if (this.#isDestroyed || this.#isCrashed || this.#preloadContext === null) return
    const expression = `${receiveName}(${JSON.stringify(codec.encode(message))})`
    const uniqueContextId = this.#preloadContext
    // A page that has just gone does not hear; in Electron the message is lost as well.
    await this.#devtools
      ?.send('Runtime.evaluate', { expression, uniqueContextId })
      .catch(() => null)
  }

  /** What the app gets: the methods of Electron, and nothing that the stand-in adds. */
  readonly asElectron = covered('webContents', this)

  send(channel: string, ...args: readonly unknown[]): void {
    // Encoded at once: what the app changes afterwards does not travel.
    const message = codec.decode(codec.encode({ kind: 'event', channel, args })) as object
    void this.#toPreload(message)
  }

  async loadURL(address: string): Promise<void> {
    if (!address.startsWith('app://')) throw new NotCoveredError(`loadURL of ${address}`)
    if (this.#isCrashed) {
      // A crashed page of Chromium's driver stays dead, so it is replaced.
      await this.#page?.close()
      this.#preloadContext = null
      this.#isCrashed = false
      this.#pageReady = this.#makePage()
    }
    const page = await this.#pageReady
    this.#isOwnNavigation = true
    const response = await page.goto(toPageAddress(address))
    if (response === null || response.status() >= 400)
      throw new Error(`ERR_FAILED (-2) loading '${address}'`)
    this.emit('did-finish-load', {})
  }

  async reload(): Promise<void> {
    await this.loadURL(toAppAddress((await this.#pageReady).url()))
  }

  async executeJavaScript(code: string): Promise<unknown> {
    await this.#pageReady
    const answer = await this.#devtools?.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    })
    if (answer?.exceptionDetails !== undefined)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'script failed')
    return answer?.result.value
  }

  async printToPDF(options: PrintToPdfOptions): Promise<Buffer> {
    checkOptions('printToPDF', options, [
      ...['landscape', 'printBackground', 'scale', 'pageSize', 'margins', 'pageRanges'],
      ...['preferCSSPageSize', 'generateTaggedPDF', 'generateDocumentOutline'],
    ])
    const { pageSize, margins, ...rest } = options
    const printed = await this.#devtools?.send('Page.printToPDF', {
      ...rest,
      ...(pageSize && { paperWidth: pageSize.width, paperHeight: pageSize.height }),
      ...(margins && {
        marginTop: margins.top,
        marginBottom: margins.bottom,
        marginLeft: margins.left,
        marginRight: margins.right,
      }),
    })
    return Buffer.from(printed?.data ?? '', 'base64')
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  getURL(): string {
    return this.mainFrame.url
  }

  isCrashed(): boolean {
    return this.#isCrashed
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  /** For tests: kills the page's process. */
  async crash(): Promise<void> {
    await this.#pageReady
    const crashed = new Promise((resolve) => this.once('render-process-gone', resolve))
    // Never answered, since nobody is left to do so.
    void this.#devtools?.send('Page.crash').catch(() => undefined)
    await crashed
  }

  async dispose(): Promise<void> {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.emit('destroyed')
    const page = await this.#pageReady.catch(() => null)
    await page?.close().catch(() => undefined)
  }
}

interface PrintToPdfOptions {
  readonly landscape?: boolean
  readonly printBackground?: boolean
  readonly scale?: number
  readonly pageRanges?: string
  readonly preferCSSPageSize?: boolean
  readonly generateTaggedPDF?: boolean
  readonly generateDocumentOutline?: boolean
  readonly pageSize?: { readonly width: number; readonly height: number }
  readonly margins?: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  }
}
