/** Makes sure that there is a browser to test with: one that is installed, or Debian's where we may install it. */
import { existsSync, readFileSync } from 'node:fs'
import { findChromium } from './find-chromium.mjs'
import { run } from './run.mjs'

function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  // Ubuntu's chromium package only points at a snap, which needs a running snapd.
  return /^ID=debian$/m.test(release) && existsSync('/usr/bin/apt-get')
}

const advice = {
  linux: 'install it with your package manager (Debian: apt-get install chromium poppler-utils)',
  darwin: 'install Google Chrome, or run: brew install --cask chromium; brew install poppler',
  win32: 'install Google Chrome or Microsoft Edge',
}

/**
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<string | undefined>} the browser's path
 */
export async function ensureChromium({ log }) {
  const present = findChromium()
  if (present !== undefined && (!mayUseApt() || existsSync('/usr/bin/pdftotext'))) return present
  if (mayUseApt()) {
    const missing = present === undefined ? ['chromium', 'poppler-utils'] : ['poppler-utils']
    log(`Installing ${missing.join(' and ')} (apt-get) …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { show: 'nothing', env })
    const { code, output } = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...missing],
      { show: 'nothing', env },
    )
    if (code !== 0) log(output)
  }
  const found = findChromium()
  if (found === undefined) {
    const how = advice[/** @type {keyof typeof advice} */ (process.platform)] ?? advice.linux
    log(
      `No Chromium, Chrome or Edge was found: ${how}, or set THROUGHLINE_CHROMIUM to the program's path.`,
    )
  }
  return found
}
