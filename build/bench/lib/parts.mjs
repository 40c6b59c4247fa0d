/** Measures the parts of the product that need no screen: the scenarios beside `build/bench/lib`. */
import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from '#build/lib/paths.mjs'
import { Bench } from './bench.mjs'

/** @returns {Promise<import('./bench.mjs').Scenario[]>} */
async function scenarios() {
  const files = readdirSync(inRoot('build/bench')).filter((file) => file.endsWith('.mjs'))
  return Promise.all(
    files.sort().map((file) => import(pathToFileURL(inRoot('build/bench', file)).href)),
  )
}

/**
 * The figures of all scenarios, or of those and the measures that are named.
 * @param {readonly string[]} only @param {(line: string) => void} log
 */
export async function runParts(only, log) {
  let isWhole = false
  const isWanted = (/** @type {string} */ measure) =>
    isWhole || only.some((name) => measure.includes(name))
  const bench = new Bench({ isWanted, log })
  for (const { name, run } of await scenarios()) {
    isWhole = only.length === 0 || only.includes(name)
    bench.scenario = name
    await run(bench)
  }
  return bench.figures
}
