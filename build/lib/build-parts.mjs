/** Knows the parts the product is built in, what each is made from, and whether what lies in dist/ is still true. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { inRoot, rootFolder } from './paths.mjs'
import { runNode } from './run.mjs'

/** @typedef {'renderer' | 'electron' | 'cli'} Part */

/** @type {Record<Part, { configs: string[], sources: string[], result: string }>} */
export const parts = {
  renderer: {
    configs: ['build/vite.renderer.ts'],
    sources: ['shared', 'renderer', 'build/lib'],
    result: 'dist/renderer/index.html',
  },
  electron: {
    configs: ['build/vite.main.ts', 'build/vite.preload.ts'],
    sources: ['shared', 'electron', 'build/lib'],
    result: 'dist/electron/main.cjs',
  },
  cli: {
    configs: ['build/vite.cli.ts'],
    sources: ['shared', 'electron', 'build/lib'],
    result: 'dist/cli/throughline.mjs',
  },
}

export const allParts = /** @type {Part[]} */ (Object.keys(parts))

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/**
 * One figure for all that a part is made from; it changes when a file's name or content does.
 * @param {Part} part
 */
export function fingerprint(part) {
  const { configs, sources } = parts[part]
  const files = [
    ...configs.map((path) => inRoot(path)),
    inRoot('package.json'),
    inRoot('package-lock.json'),
    ...sources.flatMap((folder) => filesBelow(inRoot(folder))),
  ].sort()
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(relative(rootFolder, file).split(sep).join('/')).update('\0')
    hash.update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** @param {Part} part */
const stampPath = (part) => inRoot('dist', `.built-${part}`)

/** @param {Part} part */
export function isBuilt(part) {
  return (
    existsSync(inRoot(parts[part].result)) &&
    existsSync(stampPath(part)) &&
    readFileSync(stampPath(part), 'utf8') === fingerprint(part)
  )
}

/** @param {Part} part @param {string} print the figure taken before the build began */
export function markBuilt(part, print) {
  writeFileSync(stampPath(part), print)
}

/**
 * Builds what is not up to date, in a process of its own: the caller may run in test mode.
 * @param {readonly Part[]} wanted
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<boolean>} whether all wanted parts are up to date now
 */
export async function ensureBuilt(wanted, { log }) {
  const outdated = wanted.filter((part) => !isBuilt(part))
  if (outdated.length === 0) return true
  log(`Building ${outdated.join(', ')} …`)
  const { NODE_ENV: _mode, ...env } = process.env
  const { code } = await runNode([inRoot('build/build.mjs'), '--quiet', ...outdated], {
    show: 'errors',
    env,
  })
  return code === 0
}
