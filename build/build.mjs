/** Builds the product's parts into dist/: the window, Electron's side and the command line. */
import { withLock } from './lib/lock.mjs'
import { inRoot } from './lib/paths.mjs'
import { allParts, fingerprint, isBuilt, markBuilt, parts } from './lib/build-parts.mjs'
import { checkBundle } from './lib/check-bundle.mjs'
import { writeNotices } from './lib/notices.mjs'

const args = process.argv.slice(2)
const quiet = args.includes('--quiet')
const named = allParts.filter((part) => args.includes(part))
const wanted = named.length > 0 ? named : allParts

/** @param {string} line */
const log = (line) => (quiet ? undefined : console.log(line))

/** @param {import('./lib/build-parts.mjs').Part} part */
async function buildPart(part) {
  if (isBuilt(part)) {
    log(`${part}: up to date`)
    return
  }
  const startedAt = performance.now()
  const print = fingerprint(part)
  const vite = await import('vite')
  for (const config of parts[part].configs) {
    await vite.build({ configFile: inRoot(config), logLevel: 'warn' })
  }
  checkBundle(part)
  if (part === 'renderer') writeNotices(inRoot('dist', part))
  markBuilt(part, print)
  log(`${part}: built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}

await withLock(inRoot('node_modules', '.throughline-build.lock'), async () => {
  for (const part of wanted) {
    try {
      await buildPart(part)
    } catch (error) {
      console.error(`${part}: not built. ${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
  }
})
