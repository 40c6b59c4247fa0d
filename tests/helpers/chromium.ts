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

/** A new headless browser with an empty profile; close it when the file is done. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath(), args: [...chromiumFlags] })
}

/** A headless browser whose profile stays in the folder: what it stored is there at the next launch. */
export function launchChromiumWithProfile(
  profileFolder: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileFolder, {
    ...options,
    executablePath: executablePath(),
    args: [...chromiumFlags],
  })
}

/** What no page of the product may ever do; each entry is a sentence. */
export interface PageWatch {
  readonly complaints: readonly string[]
}

/**
 * Notes uncaught errors, violations of the content security policy and requests that leave the
 * page's own origin. Call it before the first page of the context loads.
 */
export async function watchPages(context: BrowserContext): Promise<PageWatch> {
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
  const ownOrigin = new URL(rendererAddress()).origin
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== ownOrigin && !['blob:', 'data:', 'about:'].includes(url.protocol)) {
      complaints.push(`request to ${request.url()}`)
    }
  })
  const watchPage = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  }
  context.pages().forEach(watchPage)
  context.on('page', watchPage)
  return { complaints }
}
