/** Starts the app by its command, in the browser and with a program in Electron's place. */
import { afterEach, describe, expect, it } from 'vitest'
import { launchChromium } from '#tests/helpers/chromium.ts'
import { runScript, standInForElectron, stopAllScripts } from './run-script.ts'

afterEach(stopAllScripts)

const address = /http:\/\/127\.0\.0\.1:\d+\//

const onSystemsWithShellScripts = describe.skipIf(process.platform === 'win32')

describe('npm start in the browser', () => {
  it('prints an address at which the app opens', async () => {
    const app = runScript('build/start.mjs', ['--browser', '--no-open'])
    const [url] = await app.says(address)
    const browser = await launchChromium()
    const page = await browser.newPage()
    const response = await page.goto(url)
    const title = await page.title()
    await browser.close()
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    expect(title).toContain('Throughline')
  })

  it('uses another address where the usual one is taken, and says what that means', async () => {
    const first = runScript('build/start.mjs', ['--browser', '--no-open'])
    const [firstUrl] = await first.says(address)
    const second = runScript('build/start.mjs', ['--browser', '--no-open'])
    const [secondUrl] = await second.says(address)
    await second.says(/usual address .* is taken/)
    expect(secondUrl).not.toBe(firstUrl)
  })

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'ends at %s',
    async (signal) => {
      const app = runScript('build/start.mjs', ['--browser', '--no-open'])
      await app.says(/Ctrl\+C/)
      app.stop(signal)
      expect(await app.ended()).toBe(0)
    },
  )
})

onSystemsWithShellScripts('npm start with Electron', () => {
  it('opens the app with the files that were named', async () => {
    const electron = standInForElectron(0)
    const app = runScript('build/start.mjs', ['내 여정.throughline'], {
      ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    })
    const code = await app.ended()
    electron.remove()
    expect(code).toBe(0)
    expect(app.stdout()).toContain('argument: 내 여정.throughline\n')
    expect(app.stdout()).not.toMatch(address)
  })

  it('falls back to the browser where Electron breaks off at once', async () => {
    const electron = standInForElectron(1)
    const app = runScript('build/start.mjs', ['--no-open'], {
      ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    })
    await app.says(address)
    electron.remove()
    expect(app.stdout()).toContain('Electron could not start here')
  })
})

onSystemsWithShellScripts('npm run throughline', () => {
  it('hands a PDF to Electron where it is, with arguments, folder and exit code as they are', async () => {
    const electron = standInForElectron(2)
    const command = runScript(
      'build/throughline.mjs',
      ['export', '내 여정.throughline', 'a b.PDF', '--paper', 'A3'],
      { ELECTRON_OVERRIDE_DIST_PATH: electron.folder, INIT_CWD: electron.folder },
    )
    const code = await command.ended()
    const [folder, app, ...rest] = command.stdout().trim().split('\n')
    electron.remove()
    expect([code, folder, app]).toEqual([2, electron.folder, `argument: ${process.cwd()}`])
    expect(rest).toEqual(
      ['export', '내 여정.throughline', 'a b.PDF', '--paper', 'A3'].map(
        (word) => `argument: ${word}`,
      ),
    )
  })

  it('answers wrong use with exit code 2 and a clean stdout', async () => {
    const command = runScript('build/throughline.mjs', ['no-such-verb'])
    const code = await command.ended()
    expect([code, command.stdout()]).toEqual([2, ''])
  })
})
