/** `npm run bench`: times the product on made-up projects of several sizes. `--only NAME` chooses, `--json FILE` keeps all figures. */
import { readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Bench, sizes } from './bench/lib/bench.mjs'
import { machineFacts } from './bench/lib/machine.mjs'
import { figureTable, machineLine, shortNumber } from './bench/lib/report.mjs'
import { yardstick } from './bench/lib/yardstick.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { callersFolder, inRoot } from './lib/paths.mjs'

const usage =
  'Usage: npm run bench -- [--only NAME]… [--json FILE]\nNAME is a scenario or a part of the name of a measure.'

/** Progress goes to stderr, so that stdout holds the table alone. @param {string} line */
const log = (line) => console.error(line)

/** @returns {{ only: string[], json: string | undefined } | null} null where the words are not understood */
function readArgs() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
      },
    })
    return { only: values.only, json: values.json }
  } catch (error) {
    log(error instanceof Error ? error.message : String(error))
    return null
  }
}

/** @returns {Promise<import('./bench/lib/bench.mjs').Scenario[]>} */
async function scenarios() {
  const files = readdirSync(inRoot('build/bench')).filter((file) => file.endsWith('.mjs'))
  return Promise.all(
    files.sort().map((file) => import(pathToFileURL(inRoot('build/bench', file)).href)),
  )
}

async function main() {
  const args = readArgs()
  if (args === null) {
    log(usage)
    return 2
  }
  requireNode()
  if (!(await ensureInstalled({ log }))) return 1
  const { only, json } = args
  const machine = machineFacts()
  let isWhole = false
  const isWanted = (/** @type {string} */ measure) =>
    isWhole || only.some((name) => measure.includes(name))
  const bench = new Bench({ isWanted, log })
  for (const { name, run } of await scenarios()) {
    isWhole = only.length === 0 || only.includes(name)
    bench.scenario = name
    await run(bench)
  }
  if (bench.figures.length === 0) {
    log(`Nothing is called ${only.join(' or ')}.\n${usage}`)
    return 2
  }
  const yardsticks = bench.figures.map(({ yardstickMs }) => yardstickMs)
  const [least, most] = [Math.min(...yardsticks), Math.max(...yardsticks)].map(shortNumber)
  console.log(`${machineLine(machine)}\n`)
  console.log(
    `Medians in ms; least and most are of the largest project. The yardstick, ${yardstick.name}, took ${least} to ${most} ms.\n`,
  )
  console.log(figureTable(bench.figures, sizes))
  if (json !== undefined) {
    const report = { machine, figures: bench.figures }
    writeFileSync(resolve(callersFolder, json), `${JSON.stringify(report, null, 2)}\n`)
  }
  return 0
}

process.exitCode = await main()
