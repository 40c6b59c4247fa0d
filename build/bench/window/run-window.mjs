/** Lets every contestant do the same work in turn, each time in a fresh browser, and keeps the figures of all rounds. */
import { benchDocument } from './document.mjs'
import { openPage } from './open-page.mjs'
import { saveWork } from './saving.mjs'
import {
  bulkWork,
  dragWork,
  loadWork,
  overviewWork,
  panWork,
  reopenWork,
  typingWork,
} from './workloads.mjs'

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {{ contestant: string, size: number, round: number, figures: Record<string, number>, failures: string[] }} WindowRun
 */

/** A second is enough on small documents, three show what builds up on large ones. @param {number} size */
const turnsFor = (size) => Math.round(60 * Math.min(3, 1 + size / 2500))

/**
 * @param {object} options
 * @param {readonly Contestant[]} options.contestants
 * @param {readonly number[]} options.sizes
 * @param {number} options.rounds
 * @param {(line: string) => void} options.log
 * @returns {Promise<WindowRun[]>}
 */
export async function runWindows({ contestants, sizes, rounds, log }) {
  /** @type {WindowRun[]} */
  const runs = []
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const size of sizes) {
    for (const contestant of contestants) {
      files.set(`${contestant.name} ${size}`, await preparedFile(contestant, size))
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      // The one that starts changes, so that none always runs right after the same other one.
      for (let n = 0; n < contestants.length; n++) {
        const contestant = contestants[(n + round) % contestants.length]
        if (contestant === undefined) continue
        log(`round ${round + 1}: ${contestant.label}, ${size} cards …`)
        const file = files.get(`${contestant.name} ${size}`) ?? ''
        const result = await measure(contestant, size, file)
        for (const failure of result.failures) log(`  ${failure}`)
        runs.push({ contestant: contestant.name, size, round, ...result })
      }
    }
  }
  return runs
}

/** The document in the contestant's own form, which is not timed. @param {Contestant} contestant @param {number} size */
async function preparedFile(contestant, size) {
  const open = await openPage(contestant)
  try {
    return await open.page.evaluate(
      async (made) => JSON.stringify(await /** @type {any} */ (globalThis).__bench.prepare(made)),
      /** @type {any} */ (benchDocument(size)),
    )
  } finally {
    await open.close()
  }
}

/** @param {Contestant} contestant @param {number} size @param {string} file */
async function measure(contestant, size, file) {
  const document = benchDocument(size)
  const turns = turnsFor(size)
  const open = await openPage(contestant)
  /** @type {Record<string, number>} */
  const figures = { ready: open.readyMs, scriptReady: open.scriptKb() }
  /** @type {string[]} */
  const failures = []
  open.page.on('pageerror', (error) => failures.push(`${contestant.name}: ${error.message}`))
  /** @param {() => Promise<Record<string, number>>} work */
  const step = async (work) => {
    try {
      Object.assign(figures, await work())
    } catch (error) {
      failures.push(`${contestant.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  try {
    if (contestant.name !== 'empty') await step(() => loadWork(open, file))
    await step(() => panWork(open, turns))
    if (contestant.name !== 'empty') {
      await step(() => overviewWork(open, turns, document))
      await step(() => dragWork(open, document))
      await step(() => typingWork(open, document))
      await step(() => bulkWork(open, document))
    }
    if (contestant.name === 'throughline') {
      await step(() => saveWork(open))
      await step(() => reopenWork(open))
    }
  } finally {
    await open.close()
  }
  return { figures, failures }
}
