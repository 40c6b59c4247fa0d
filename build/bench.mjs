/** `npm run bench`: measures the window in a real browser; `--peers` beside other whiteboards, `--parts` what needs no screen. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sizes } from './bench/lib/bench.mjs'
import { machineFacts } from './bench/lib/machine.mjs'
import { runParts } from './bench/lib/parts.mjs'
import { figureTable, machineLine, shortNumber } from './bench/lib/report.mjs'
import { yardstick } from './bench/lib/yardstick.mjs'
import { measureWindow } from './bench/window/measure-window.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { callersFolder } from './lib/paths.mjs'

const usage = `Usage: npm run bench -- [--peers] [--size N]… [--rounds N] [--json FILE]
       npm run bench -- --parts [--only NAME]… [--json FILE]
--peers measures Excalidraw and tldraw in the same run; --size is ${sizes.join(', ')} or several of them.
NAME is a scenario of the parts (analysis, layout, records) or a piece of the name of a measure.`

/** Progress goes to stderr, so that stdout holds the tables alone. @param {string} line */
const log = (line) => console.error(line)

/** Null where the words are not understood. */
function readArgs() {
  try {
    const { values } = parseArgs({
      options: {
        peers: { type: 'boolean', default: false },
        size: { type: 'string', multiple: true, default: sizes.map(String) },
        rounds: { type: 'string', default: '3' },
        parts: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
      },
    })
    const asked = values.size.map(Number)
    const rounds = Number(values.rounds)
    if (asked.some((size) => !sizes.includes(size)) || !(rounds >= 1)) return null
    // A scenario of the parts that is named is wanted, with or without the other word.
    return { ...values, size: asked, rounds, parts: values.parts || values.only.length > 0 }
  } catch (error) {
    log(error instanceof Error ? error.message : String(error))
    return null
  }
}

/** @param {readonly string[]} only */
async function measureParts(only) {
  const figures = await runParts(only, log)
  if (figures.length === 0) return null
  const yardsticks = figures.map(({ yardstickMs }) => yardstickMs)
  const [least, most] = [Math.min(...yardsticks), Math.max(...yardsticks)].map(shortNumber)
  const text = [
    `Medians in ms; least and most are of the largest project. The yardstick, ${yardstick.name}, took ${least} to ${most} ms.`,
    figureTable(figures, sizes),
  ].join('\n\n')
  return { text, report: { figures } }
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
  const measured = args.parts
    ? await measureParts(args.only)
    : await measureWindow({ withPeers: args.peers, sizes: args.size, rounds: args.rounds, log })
  if (measured === null) {
    log(args.parts ? `Nothing is called ${args.only.join(' or ')}.\n${usage}` : 'Not measured.')
    return args.parts ? 2 : 1
  }
  console.log(`${machineLine(machine)}\n`)
  console.log(measured.text)
  if (args.json !== undefined) {
    const report = { machine, ...measured.report }
    writeFileSync(resolve(callersFolder, args.json), `${JSON.stringify(report, null, 2)}\n`)
  }
  return 0
}

process.exitCode = await main()
