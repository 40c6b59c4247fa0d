/** `npm test`: installs what is missing, runs every check and suite, and ends with one line that sums them up. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './lib/ensure-chromium.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { inRoot } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { planTests } from './lib/test-plan.mjs'
import { sum, tallyCheck, tallyLine, tallyVitest } from './lib/test-results.mjs'

/** @type {Record<string, { says: string, args: string[] }>} */
const checkPrograms = {
  types: { says: 'Type check (tsc)', args: ['node_modules/typescript/bin/tsc', '-b'] },
  eslint: {
    says: 'Lint with the layer rule (ESLint)',
    args: ['node_modules/eslint/bin/eslint.js', '.'],
  },
  format: {
    says: 'Format (Prettier)',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  build: { says: 'Build', args: ['build/build.mjs'] },
}

/** @param {string} line */
const log = (line) => console.log(line)

/** @param {number} startedAt */
const seconds = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

/** @param {string} name @returns {Promise<import('./lib/test-results.mjs').Tally>} */
async function runCheck(name) {
  const check = checkPrograms[name]
  if (check === undefined) throw new Error(`no such check: ${name}`)
  const startedAt = performance.now()
  const { NODE_ENV: _mode, ...env } = process.env
  const [script = '', ...args] = check.args
  const { code, output } = await runNode([inRoot(script), ...args], { show: 'nothing', env })
  log(`\n${check.says}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds(startedAt)})`)
  if (output.trim() !== '') log(output.trimEnd())
  return tallyCheck(code === 0)
}

/**
 * Runs checks two at a time: each of them keeps one processor busy.
 * @param {readonly string[]} names
 */
async function runChecks(names) {
  const waiting = [...names]
  /** @type {import('./lib/test-results.mjs').Tally[]} */
  const tallies = []
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      tallies.push(await runCheck(name))
    }
  }
  await Promise.all([work(), work()])
  return sum(tallies)
}

/** @param {readonly string[]} suiteNames @param {readonly string[]} filters */
async function runSuites(suiteNames, filters) {
  log(`\nTests: ${suiteNames.join(', ')}`)
  const folder = mkdtempSync(join(tmpdir(), 'throughline-tests-'))
  const reportPath = join(folder, 'report.json')
  const { code } = await runNode([
    inRoot('node_modules/vitest/vitest.mjs'),
    'run',
    ...suiteNames.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
    ...filters,
  ])
  const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : undefined
  rmSync(folder, { recursive: true, force: true })
  return tallyVitest(report, code)
}

async function test() {
  requireNode()
  if (!(await ensureInstalled({ log }))) return 1
  const plan = planTests(process.argv.slice(2))
  if (plan.needsBrowser && (await ensureChromium({ log })) === undefined) return 1
  const startedAt = performance.now()
  const tallies = [await runChecks(plan.checks)]
  // With a filter one run looks through all suites; without, each suite is a step of its own.
  const steps = plan.filters.length > 0 ? [plan.suites] : plan.suites.map((name) => [name])
  for (const step of steps) {
    if (step.length > 0) tallies.push(await runSuites(step, plan.filters))
  }
  const total = sum(tallies)
  log(`\nDone in ${seconds(startedAt)}.`)
  log(tallyLine(total))
  return total.failed > 0 ? 1 : 0
}

process.exitCode = await test()
