/** Opens a contestant in a browser of its own and reads what the browser knows of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { launchChromium } from '#build/lib/launch-chromium.mjs'
import { serveRenderer } from '#build/lib/serve-renderer.mjs'
import { installProbe } from './probe.mjs'

/**
 * @typedef {object} OpenPage
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').CDPSession} devtools
 * @property {number} readyMs from the start of loading until it takes input and has painted
 * @property {(addresses?: readonly string[]) => number} scriptKb these scripts, or all fetched so far, gzipped as hard as possible
 * @property {() => Promise<number>} busyMs what its main thread has worked so far
 * @property {() => Promise<number>} heapMb JavaScript objects in use, right after collecting garbage
 * @property {() => Promise<void>} close
 */

export const viewport = { width: 1280, height: 800 }

/** @param {import('./contestants.mjs').Contestant} contestant @returns {Promise<OpenPage>} */
export async function openPage({ folder, path, policy }) {
  const server = await serveRenderer({ folder, ...(policy === undefined ? {} : { policy }) })
  const browser = await launchChromium()
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, locale: 'ko-KR' })
  await context.addInitScript(installProbe)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  /** @type {Set<string>} */
  const scripts = new Set()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) scripts.add(pathname)
  })
  await page.goto(new URL(path, server.address).href, { waitUntil: 'commit' })
  await benchThere(page)
  const readyMs = await page.evaluate(async () => {
    const { __bench, __probe } = /** @type {any} */ (globalThis)
    await __bench.ready
    return __probe.frameDone()
  })
  return {
    page,
    devtools,
    readyMs,
    scriptKb: (addresses) => {
      const names = addresses?.map((address) => new URL(address).pathname) ?? [...scripts]
      const sizes = names.map((name) => gzippedSize(join(folder, decodeURIComponent(name))))
      return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1024
    },
    busyMs: async () => 1000 * (await metric(devtools, 'TaskDuration')),
    async heapMb() {
      // Twice: what the first run lets go of may hold on to more.
      await devtools.send('HeapProfiler.collectGarbage')
      await devtools.send('HeapProfiler.collectGarbage')
      return (await metric(devtools, 'JSHeapUsedSize')) / 1024 ** 2
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Waits until the page has offered itself. @param {import('playwright-core').Page} page */
export async function benchThere(page) {
  // Playwright's own waiting compiles code in the page, which the product's policy forbids.
  for (const end = performance.now() + 60_000; performance.now() < end; await sleep(5)) {
    if (await page.evaluate('globalThis.__bench !== undefined').catch(() => false)) return
  }
  throw new Error('The page offers no __bench.')
}

/** @param {import('playwright-core').CDPSession} devtools @param {string} wanted */
async function metric(devtools, wanted) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? 0
}

/** @type {Map<string, number>} */
const sizes = new Map()

/** @param {string} path */
function gzippedSize(path) {
  let bytes = sizes.get(path)
  if (bytes === undefined) {
    bytes = gzipSync(readFileSync(path), { level: 9 }).length
    sizes.set(path, bytes)
  }
  return bytes
}
