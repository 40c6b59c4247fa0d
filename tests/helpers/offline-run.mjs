/** Runs the built app in a browser and says what worked; started by a test in an empty network namespace. */
import { spawnSync } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '#build/lib/find-chromium.mjs'
import { serveRenderer } from '#build/lib/serve-renderer.mjs'

// The one address there is: this machine's own. Without it the window could not be served.
spawnSync('ip', ['link', 'set', 'lo', 'up'])

const server = await serveRenderer()
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: [...chromiumFlags],
})
const context = await browser.newContext({ locale: 'ko-KR' })
const page = await context.newPage()
/** @type {string[]} */
const complaints = []
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text())
})
page.on('pageerror', (error) => complaints.push(error.message))

/** @param {Promise<unknown>} work */
const works = (work) =>
  work.then(
    () => true,
    (error) => {
      complaints.push(String(error))
      return false
    },
  )

await page.goto(server.address)
const item = page.locator('[data-item-id]').first()
const opened = await works(
  page
    .getByRole('button', { name: /예제/ })
    .first()
    .click()
    .then(() => item.waitFor()),
)
const saved = await works(page.getByText('저장됨 · 이 기기에만').waitFor())
await page.reload()
const kept = await works(item.waitFor())
const printed = await works(page.pdf({ format: 'A4' }))
await browser.close()
await server.close()
const outside = await fetch('http://192.0.2.1/', { signal: AbortSignal.timeout(3000) }).then(
  () => 'reached',
  () => 'unreachable',
)
const interfaces = Object.keys(networkInterfaces())
console.log(JSON.stringify({ interfaces, outside, opened, saved, kept, printed, complaints }))
