/** Packs the app with the real configuration around a stand-in for Electron's program, and looks at what came out. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuses, packedProgram } from '#build/fuses.mjs'
import { makeProductToPack } from './fake-electron.ts'

const product = makeProductToPack()
afterAll(() => product.remove())

describe('the packed app', () => {
  beforeAll(async () => {
    const { code, output } = await product.pack()
    expect(code, output).toBe(0)
  }, 60_000)

  it('holds the window, the two scripts of the shell and nothing else', () => {
    const asar = join(product.appFolder, 'resources/app.asar')
    expect(listPackage(asar, { isPack: false }).sort()).toEqual([
      '/dist',
      '/dist/electron',
      '/dist/electron/main.cjs',
      '/dist/electron/preload.cjs',
      '/dist/renderer',
      '/dist/renderer/assets',
      '/dist/renderer/assets/main.js',
      '/dist/renderer/index.html',
      '/dist/renderer/print.html',
      '/package.json',
    ])
  })

  it('carries its licences and its two languages', () => {
    const resources = readdirSync(join(product.appFolder, 'resources')).sort()
    expect(resources).toEqual([
      'LICENSE-throughline.txt',
      'THIRD-PARTY-NOTICES.txt',
      'app.asar',
      'placeholder',
    ])
    expect(readdirSync(join(product.appFolder, 'locales')).sort()).toEqual(['en-US.pak', 'ko.pak'])
  })

  it('has every fuse set as decided', async () => {
    const wire = await getCurrentFuseWire(join(product.appFolder, 'throughline'))
    const { version: _version, ...states } = wire
    expect(states).toEqual(
      Object.fromEntries(
        Object.entries(fuses).map(([fuse, on]) => [
          fuse,
          on ? FuseState.ENABLE : FuseState.DISABLE,
        ]),
      ),
    )
  })
})

describe('the configuration', () => {
  it('is checked for keys that do not exist', async () => {
    const { code, output } = await product.pack(['-c.iconn=x'])
    expect(code).not.toBe(0)
    expect(output).toContain('iconn')
  }, 60_000)

  it('decides every fuse that Electron has', () => {
    const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number')
    expect(Object.keys(fuses).map(Number).sort()).toEqual(known.sort())
  })

  it('closes what would run other code, and opens only what guards', () => {
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.EnableCookieEncryption]: true,
    })
  })

  it.each([
    ['linux', '/out/throughline'],
    ['win32', '/out/Throughline.exe'],
    ['darwin', '/out/Throughline.app'],
  ])('finds the program to set them in on %s', (electronPlatformName, program) => {
    const packager = { appInfo: { productFilename: 'Throughline' }, executableName: 'throughline' }
    expect(packedProgram({ appOutDir: '/out', electronPlatformName, packager })).toBe(join(program))
  })

  it('publishes nowhere, keeps the sandbox, and names icons that exist', () => {
    const text = readFileSync('build/electron-builder.yml', 'utf8')
    expect(text).toContain('publish: null')
    expect(text).not.toMatch(/no-sandbox|https?:/)
    const icons = [...text.matchAll(/icon: (build\/icons\/\S+)/g)].map(([, path]) => path ?? '')
    expect(icons).toHaveLength(3)
    expect(icons.filter((path) => !existsSync(path))).toEqual([])
  })
})
