/** Finds Electron's program file, or fetches it once; a failure is remembered, so that later starts do not wait again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'
import { runNode } from './run.mjs'

const packageFolder = inRoot('node_modules', 'electron')
const rememberedFailure = inRoot('node_modules', '.throughline-no-electron')
const answerLimitMs = 6_000
const downloadLimitMs = 10 * 60_000

/** @param {string} path */
function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}

/** @returns {string} */
function electronVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/**
 * The path of Electron's program file; undefined where it has not been fetched.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findElectron(env = process.env) {
  const name = readText(join(packageFolder, 'path.txt'))
  const chosen = env['ELECTRON_OVERRIDE_DIST_PATH']
  const path = chosen
    ? join(chosen, name ?? (process.platform === 'win32' ? 'electron.exe' : 'electron'))
    : name && join(packageFolder, 'dist', name)
  return path && existsSync(path) ? path : undefined
}

/** Asks the download server for one byte range, so that a closed network is noticed in seconds. */
async function serverAnswers() {
  const { env } = process
  // A company's mirror or proxy is Electron's own business: its installer knows how to use it.
  const detour = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy']
  if (detour.some((name) => env[name])) return true
  try {
    const response = await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      signal: AbortSignal.timeout(answerLimitMs),
    })
    return response.ok
  } catch {
    return false
  }
}

/** @param {string} version which could not be fetched */
function remember(version) {
  try {
    writeFileSync(rememberedFailure, version)
  } catch {
    // A read-only node_modules: the next start asks again, which costs seconds and no work.
  }
}

/**
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<string | undefined>} the path of Electron's program file, if it can be had
 */
export async function ensureElectron({ log }) {
  const present = findElectron()
  if (present !== undefined) return present
  const version = electronVersion()
  if (readText(rememberedFailure) === version) return undefined
  if (await serverAnswers()) {
    log('Fetching Electron (about 110 MB, once) …')
    await runNode([join(packageFolder, 'install.js')], {
      show: 'nothing',
      timeLimitMs: downloadLimitMs,
    })
  }
  const fetched = findElectron()
  if (fetched === undefined) remember(version)
  return fetched
}
