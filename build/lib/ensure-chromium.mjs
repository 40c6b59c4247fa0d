/** Makes sure that there is a browser to test with: one that is installed, or Debian's where we may install it. */
import { existsSync, readFileSync } from 'node:fs'
import { findChromium } from './find-chromium.mjs'
import { run } from './run.mjs'

/**
 * Whether a browser can be had from Debian's own packages without asking anybody. Ubuntu's
 * chromium package only points at a snap, which needs a running snapd.
 * @param {{ platform: string, userId: number | undefined, osRelease: string }} machine
 */
export function mayUseApt({ platform, userId, osRelease }) {
  return platform === 'linux' && userId === 0 && /^ID="?debian"?$/m.test(osRelease)
}

function thisMachine() {
  const release = '/etc/os-release'
  return {
    platform: process.platform,
    userId: process.getuid?.(),
    osRelease: existsSync(release) ? readFileSync(release, 'utf8') : '',
  }
}

const advice = {
  linux: 'install it with your package manager (Debian: apt-get install chromium poppler-utils)',
  darwin: 'install Google Chrome, or run: brew install --cask chromium; brew install poppler',
  win32: 'install Google Chrome or Microsoft Edge',
}

/**
 * @param {readonly string[]} packages
 * @param {(line: string) => void} log
 */
async function installWithApt(packages, log) {
  log(`Installing ${packages.join(' and ')} (apt-get) …`)
  const options = /** @type {const} */ ({
    show: 'nothing',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  await run('apt-get', ['update', '-qq'], options)
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  )
  if (code !== 0) log(output)
}

/**
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<string | undefined>} the browser's path
 */
export async function ensureChromium({ log }) {
  const chosen = process.env['THROUGHLINE_CHROMIUM']
  const present = findChromium()
  if (chosen && present === undefined) {
    log(`THROUGHLINE_CHROMIUM names ${chosen}, which is no program here.`)
    return undefined
  }
  const missing = [
    ...(present === undefined ? ['chromium'] : []),
    // Its tools read the PDFs that tests make.
    ...(existsSync('/usr/bin/pdftotext') ? [] : ['poppler-utils']),
  ]
  if (missing.length > 0 && mayUseApt(thisMachine())) await installWithApt(missing, log)
  const found = findChromium()
  if (found === undefined) {
    const how = advice[/** @type {keyof typeof advice} */ (process.platform)] ?? advice.linux
    log(
      `No Chromium, Chrome or Edge was found: ${how}, or set THROUGHLINE_CHROMIUM to the program's path.`,
    )
  }
  return found
}
