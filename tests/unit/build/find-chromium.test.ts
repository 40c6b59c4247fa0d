/** Checks where a browser is looked for on each system, and how an address is opened there. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mayUseApt } from '#build/lib/ensure-chromium.mjs'
import { findChromium, usualPlaces } from '#build/lib/find-chromium.mjs'
import { openerFor } from '#build/lib/open-browser.mjs'

const folder = mkdtempSync(join(tmpdir(), 'throughline-browser-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

describe('a browser', () => {
  it('is the one that THROUGHLINE_CHROMIUM names', () => {
    const path = program('my-browser')
    expect(findChromium('linux', { THROUGHLINE_CHROMIUM: path, PATH: '/usr/bin' })).toBe(path)
  })

  it('is not replaced by another where THROUGHLINE_CHROMIUM names nothing that runs', () => {
    const env = { THROUGHLINE_CHROMIUM: join(folder, 'absent'), PATH: '/usr/bin' }
    expect(findChromium('linux', env)).toBeUndefined()
  })

  it('is found on the PATH, Chromium before Chrome', () => {
    const chrome = program('google-chrome')
    const first = findChromium('linux', { PATH: `/nowhere:${folder}` })
    expect([
      chrome,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
    ]).toContain(first)
    const chromium = program('chromium')
    expect(findChromium('linux', { PATH: `/nowhere:${folder}` })).toBe(chromium)
  })

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['linux', '/usr/bin/microsoft-edge'],
    ['linux', '/snap/bin/chromium'],
  ] as const)('is looked for on %s at %s', (platform, path) => {
    const env = {
      HOME: '/Users/kim',
      PATH: '/usr/bin',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    }
    expect(usualPlaces(platform, env)).toContain(path)
  })
})

describe('an address', () => {
  it('is opened with what each system has', () => {
    const address = 'http://127.0.0.1:47615/'
    expect(
      (['linux', 'darwin', 'win32'] as const).map((system) => openerFor(address, system)),
    ).toEqual([
      ['xdg-open', [address]],
      ['open', [address]],
      ['cmd', ['/c', 'start', '""', address]],
    ])
  })
})

describe('a missing browser', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 13"\nID=debian\n'

  it.each([
    ['root on Debian', 'linux', 0, debian, true],
    ['somebody else on Debian', 'linux', 1000, debian, false],
    ['root on Ubuntu', 'linux', 0, 'ID=ubuntu\nID_LIKE=debian\n', false],
    ['root on macOS', 'darwin', 0, '', false],
    ['Windows', 'win32', undefined, '', false],
  ])('is installed or not for %s', (_who, platform, userId, osRelease, installs) => {
    expect(mayUseApt({ platform, userId, osRelease })).toBe(installs)
  })
})
