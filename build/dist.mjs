/** `npm run dist`: builds, then packs the desktop app for this system (or those named: --linux, --win, --mac). */
import { ensureBuilt } from './lib/build-parts.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { inRoot } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'

/** @param {string} line */
const log = (line) => console.log(line)

async function dist() {
  requireNode()
  if (!(await ensureInstalled({ log }))) return 1
  if (!(await ensureBuilt(['renderer', 'electron'], { log }))) return 1
  const { code } = await runNode([
    inRoot('node_modules/electron-builder/cli.js'),
    '--config',
    inRoot('build/electron-builder.yml'),
    '--publish',
    'never',
    ...process.argv.slice(2),
  ])
  return code
}

process.exitCode = await dist()
