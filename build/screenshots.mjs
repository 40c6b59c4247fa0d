/** `npm run screenshots`: takes the pictures of docs/screenshots/ from the real, built window. Words after `--` name scenarios. */
import { mkdirSync, readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './lib/build-parts.mjs'
import { ensureChromium } from './lib/ensure-chromium.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { inRoot } from './lib/paths.mjs'

/**
 * What a scenario in build/screenshots/ gets. It exports `takeScreenshots(stage)`.
 * @typedef {object} Stage
 * @property {import('playwright-core').Page} page a new page with an empty profile, nothing loaded yet
 * @property {string} address where the window is served, with a slash at the end
 * @property {(name: string) => Promise<void>} shoot saves what the page shows as docs/screenshots/<name>.png
 */

/** @param {string} line */
const log = (line) => console.log(line)

/** @param {string[]} wanted names of scenarios; all where empty */
function scenarioFiles(wanted) {
  return readdirSync(inRoot('build/screenshots'))
    .filter((file) => file.endsWith('.mjs'))
    .filter((file) => wanted.length === 0 || wanted.includes(file.replace(/\.mjs$/, '')))
    .sort()
}

async function screenshots() {
  requireNode()
  if (!(await ensureInstalled({ log }))) return 1
  if ((await ensureChromium({ log })) === undefined) return 1
  if (!(await ensureBuilt(['renderer', 'cli'], { log }))) return 1
  const { launchChromium } = await import('./lib/launch-chromium.mjs')
  const { serveRenderer } = await import('./lib/serve-renderer.mjs')
  mkdirSync(inRoot('docs/screenshots'), { recursive: true })
  const server = await serveRenderer()
  const browser = await launchChromium()
  try {
    for (const file of scenarioFiles(process.argv.slice(2))) {
      const scenario = await import(pathToFileURL(inRoot('build/screenshots', file)).href)
      // The same size, language and stillness each time, so that a changed picture means a changed app.
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'ko-KR',
        timezoneId: 'Asia/Seoul',
        colorScheme: 'light',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await scenario.takeScreenshots({
        page,
        address: server.address,
        shoot: async (/** @type {string} */ name) => {
          await page.evaluate('document.fonts.ready.then(() => undefined)')
          await page.screenshot({ path: inRoot('docs/screenshots', `${name}.png`) })
          log(`docs/screenshots/${name}.png`)
        },
      })
      await context.close()
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
}

process.exitCode = await screenshots()
