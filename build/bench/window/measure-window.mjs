/** Builds the product, measures it beside the others, and tells what came of it. */
import { ensureBuilt } from '#build/lib/build-parts.mjs'
import { ensureChromium } from '#build/lib/ensure-chromium.mjs'
import { launchChromium } from '#build/lib/launch-chromium.mjs'
import { contestants } from './contestants.mjs'
import { benchDocument } from './document.mjs'
import { openPage } from './open-page.mjs'
import { paperLines, runPaper } from './paper.mjs'
import { ensurePeers } from './peers.mjs'
import { runWindows } from './run-window.mjs'
import { ownTable, windowTable } from './window-report.mjs'

/**
 * @param {{ withPeers: boolean, sizes: readonly number[], rounds: number, log: (line: string) => void }} options
 * @returns {Promise<{ text: string, report: Record<string, unknown> } | null>} null where it could not be measured
 */
export async function measureWindow({ withPeers, sizes, rounds, log }) {
  if ((await ensureChromium({ log })) === undefined) return null
  if (!(await ensureBuilt(['renderer'], { log }))) return null
  if (withPeers && !(await ensurePeers({ log }))) return null
  const measured = contestants({ withPeers })
  const browser = await browserVersion()
  const runs = await runWindows({ contestants: measured, sizes, rounds, log })
  const [product] = measured
  if (product === undefined) return null
  const paper = await runPaper({ project: await projectOf(product), rounds, log })
  const tables = sizes.map((size) => {
    return `${size.toLocaleString('en-US')} cards\n\n${windowTable(runs, measured, size)}`
  })
  const failures = runs.flatMap((run) => run.failures)
  const text = [
    `Chromium ${browser}, without a GPU, 1280 × 800; medians of ${rounds} rounds, each in a fresh browser.`,
    ...tables,
    ownTable(runs, sizes),
    paperLines(paper),
    ...(failures.length === 0 ? [] : [`Went wrong:\n${[...new Set(failures)].join('\n')}`]),
  ].join('\n\n')
  const versions = Object.fromEntries(measured.map(({ name, label }) => [name, label]))
  return { text, report: { browser, versions, rounds, runs, paper } }
}

async function browserVersion() {
  const browser = await launchChromium()
  const version = browser.version()
  await browser.close()
  return version
}

/** The map that is printed, as a file. @param {import('./contestants.mjs').Contestant} product @returns {Promise<string>} */
async function projectOf(product) {
  const open = await openPage(product)
  try {
    return await open.page.evaluate(
      async (made) => JSON.stringify(await /** @type {any} */ (globalThis).__bench.prepare(made)),
      /** @type {any} */ (benchDocument(400)),
    )
  } finally {
    await open.close()
  }
}
