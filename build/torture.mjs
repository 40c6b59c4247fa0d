/** `npm run torture`: does to the product what must never cost anybody a minute of work, and counts what it cost. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { machineFacts } from './bench/lib/machine.mjs'
import { machineLine } from './bench/lib/report.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { callersFolder } from './lib/paths.mjs'
import { loadRunner } from './torture/lib/load-rows.mjs'
import { failureLines, resultTable, verdict } from './torture/lib/result-table.mjs'

const usage = `Usage: npm run torture -- [--short | --long] [--runs N] [--seed N] [--only NAME]… [--json FILE]
NAME is a piece of the name of a row; --runs takes the place of the number of runs of every row.`

/** Progress goes to stderr, so that stdout holds the table alone. @param {string} line */
const log = (line) => console.error(line)

/** Null where the words are not understood. */
function readArgs() {
  try {
    const { values } = parseArgs({
      options: {
        short: { type: 'boolean', default: false },
        long: { type: 'boolean', default: false },
        runs: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
      },
    })
    const runs = values.runs === undefined ? null : Number(values.runs)
    const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
    if (!Number.isSafeInteger(runs ?? 1) || (runs ?? 1) < 1 || !Number.isSafeInteger(seed))
      return null
    const length = values.short ? 'short' : values.long ? 'long' : 'usual'
    return { length, runs, seed, only: values.only, json: values.json }
  } catch (error) {
    log(error instanceof Error ? error.message : String(error))
    return null
  }
}

async function main() {
  const args = readArgs()
  if (args === null) {
    log(usage)
    return 2
  }
  requireNode()
  if (!(await ensureInstalled({ log }))) return 1
  const machine = machineFacts()
  const { json, ...wish } = args
  const { runRows } = await loadRunner()
  const results = await runRows({ ...wish, log })
  if (results.length === 0) {
    log(`Nothing is called ${wish.only.join(' or ')}.\n${usage}`)
    return 2
  }
  console.log(`${machineLine(machine)}\n`)
  console.log(resultTable(results))
  for (const line of failureLines(results)) console.log(`\n${line}`)
  if (json !== undefined) {
    const report = { machine, length: wish.length, seed: wish.seed, rows: results }
    writeFileSync(resolve(callersFolder, json), `${JSON.stringify(report, null, 2)}\n`)
  }
  return results.some((result) => verdict(result) === 'FAILED') ? 1 : 0
}

process.exitCode = await main()
