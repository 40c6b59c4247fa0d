/** Installs the npm packages when they are missing or the lockfile asks for others, and otherwise does nothing. */
import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { run, runNode } from './run.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what npm noted in node_modules is what the lockfile asks for. Packages for other
 * operating systems are optional and may be absent.
 * @param {Lockfile} wanted
 * @param {Lockfile} present
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
    if (path === '' || entry.link) return true
    const found = present.packages?.[path]
    return found === undefined ? Boolean(entry.optional) : found.version === entry.version
  })
}

/** @param {string} path @returns {Lockfile} */
function readLockfile(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

export function packagesAreInstalled() {
  // npm writes this file last, so an installation that was cut off is seen as missing.
  const noted = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(noted)) return false
  try {
    return isInstalled(readLockfile(inRoot('package-lock.json')), readLockfile(noted))
  } catch {
    return false
  }
}

/**
 * @param {{ log: (line: string) => void, quiet?: boolean }} options
 * @returns {Promise<boolean>} whether everything is there now
 */
export async function ensureInstalled({ log, quiet = false }) {
  if (packagesAreInstalled()) return true
  log('Installing packages (npm ci) …')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath']
  /** @type {{ show: 'errors' | 'all' }} */
  const options = { show: quiet ? 'errors' : 'all' }
  // Under `npm start` the very npm that runs us is used again.
  const { code } = npm?.endsWith('.js')
    ? await runNode([npm, ...args], options)
    : await run('npm', args, options)
  if (code !== 0) log('The packages could not be installed; npm says above why.')
  return code === 0
}
