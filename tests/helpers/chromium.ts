/** Starts real Chromium for tests and watches what its pages do: errors, broken policy, calls to the outside. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'
import { chromiumFlags, findChromium } from '#build/lib/find-chromium.mjs'

function executablePath(): string {
  const path = findChromium()
  if (path === undefined) throw new Error('No Chromium, Chrome or Edge was found.')
  return path
}

/** Where the built window is served in this test run. */
export function rendererAddress(): string {
  return inject('rendererAddress')
}

/**
 * A new headless browser with an empty profile; close it when the file is done. Where every page is
 * watched, all of its contexts are, unless the test is about what a watch sees.
 */
export async function launchChromium({ isWatched = true } = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: executablePath(),
    args: [...chromiumFlags],
  })
  if (!isEveryPageWatched || !isWatched) return browser
  const makeContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await makeContext(options)
    everyWatch.push(await watchPages(context))
    return context
  }
  return browser
}

let isEveryPageWatched = false
const everyWatch: PageWatch[] = []

const told = new Map<PageWatch, number>()

/** From here on every page of every browser is watched. */
export function watchEveryPage(): void {
  isEveryPageWatched = true
}

/** What pages did that they may not, since this was asked last. */
export function newComplaints(): readonly string[] {
  return everyWatch.flatMap((watch) => {
    const news = watch.complaints.slice(told.get(watch) ?? 0)
    told.set(watch, watch.complaints.length)
    return news
  })
}

/** A headless browser whose profile stays in the folder: what it stored is there at the next launch. */
export async function launchChromiumWithProfile(
  profileFolder: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profileFolder, {
    ...options,
    executablePath: executablePath(),
    args: [...chromiumFlags],
  })
  if (isEveryPageWatched) everyWatch.push(await watchPages(context))
  return context
}

/** What no page of the product may ever do; each entry is a sentence. */
export interface PageWatch {
  readonly complaints: readonly string[]
}

const watches = new WeakMap<BrowserContext, Promise<PageWatch>>()

/**
 * Notes uncaught errors, violations of the content security policy and requests to anybody but the
 * server of the page itself. Call it before the first page of the context loads; a context that is
 * watched already goes on being watched as it is.
 */
export function watchPages(context: BrowserContext): Promise<PageWatch> {
  const watch = watches.get(context) ?? beginWatch(context)
  watches.set(context, watch)
  return watch
}

async function beginWatch(context: BrowserContext): Promise<PageWatch> {
  const complaints: string[] = []
  await context.exposeFunction('reportPolicyViolation', (text: string) => {
    complaints.push(`content security policy: ${text}`)
  })
  await context.addInitScript(() => {
    const { reportPolicyViolation } = window as unknown as {
      reportPolicyViolation: (text: string) => Promise<void>
    }
    document.addEventListener('securitypolicyviolation', (event) => {
      void reportPolicyViolation(`${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  // What breaks the policy within a worker, or before the listener is there, is told here alone.
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && /Content Security Policy/i.test(text)) {
      complaints.push(`content security policy: ${text}`)
    }
  })
  const origins = new Set([new URL(rendererAddress()).origin])
  context.on('request', (request) => {
    const url = new URL(request.url())
    // A test may serve the window itself, on another port.
    if (request.isNavigationRequest() && url.hostname === '127.0.0.1') origins.add(url.origin)
    const isWithin = ['blob:', 'data:', 'about:'].includes(url.protocol)
    if (!origins.has(url.origin) && !isWithin) complaints.push(`request to ${request.url()}`)
  })
  const watchPage = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    page.on('websocket', (socket) => complaints.push(`request to ${socket.url()}`))
  }
  context.pages().forEach(watchPage)
  context.on('page', watchPage)
  return { complaints }
}
