/** `npm run -s throughline -- …`: the command line, through Electron where it is and PDFs are wanted, else through Node. */
import { spawn } from 'node:child_process'
import { ensureBuilt } from './lib/build-parts.mjs'
import { findElectron } from './lib/electron-binary.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { callersFolder, inRoot, rootFolder } from './lib/paths.mjs'

const args = process.argv.slice(2)

// stdout belongs to the command itself: whatever is said before goes to stderr.
/** @param {string} line */
const log = (line) => console.error(line)

/** @param {readonly string[]} args */
function wantsPdf(args) {
  return args[0] === 'export' && args.some((arg) => arg.toLowerCase().endsWith('.pdf'))
}

/** @param {string} program @param {string[]} programArgs @returns {Promise<number>} */
function passThrough(program, programArgs) {
  const child = spawn(program, programArgs, { stdio: 'inherit', cwd: callersFolder })
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

async function main() {
  requireNode()
  if (!(await ensureInstalled({ log, quiet: true }))) return 1
  const electron = wantsPdf(args) ? findElectron() : undefined
  const parts = electron === undefined ? ['renderer', 'cli'] : ['renderer', 'electron']
  const built = await ensureBuilt(/** @type {import('./lib/build-parts.mjs').Part[]} */ (parts), {
    log,
  })
  if (!built) return 1
  return electron === undefined
    ? passThrough(process.execPath, [inRoot('dist/cli/throughline.mjs'), ...args])
    : passThrough(electron, [rootFolder, ...args])
}

process.exitCode = await main()
