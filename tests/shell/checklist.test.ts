/** Goes through Electron's own security checklist, all twenty items, on what is built and on its sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options } from '@electron/fuses'
import { describe, expect, it } from 'vitest'
import { fuses } from '#build/fuses.mjs'
import policy from '#shared/base/content-security-policy.json'
import { isOwnAddress, printAddress, safeAddress, windowAddress } from '#electron/main/origin.ts'
import { safeWebPreferences } from '#electron/main/web-preferences.ts'
import { requests } from '#shared/ipc/contract.ts'
import { inRoot, shareShell } from './start-shell.ts'

interface Source {
  readonly file: string
  readonly text: string
}

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file: file.slice(inRoot('').length), text: readFileSync(file, 'utf8') }))
}
const main = sourcesIn('electron/main')
const shell = [...main, ...sourcesIn('electron/preload')]
const filesWith = (pattern: RegExp, sources = shell) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

describe("Electron's security checklist", () => {
  const shared = shareShell()
  const preferences = () =>
    shared.shell.allWindows.map(({ options }) => options.webPreferences ?? {})

  it('1: loads secure content only', () => {
    const loads = shell.flatMap(({ text }) => text.match(/\.loadURL\([^)]*\)|\.loadFile\(/g) ?? [])
    expect(loads.sort()).toEqual([
      ...['.loadURL(printAddress)', '.loadURL(safeAddress)', '.loadURL(windowAddress)'],
    ])
    for (const address of [printAddress, safeAddress, windowAddress]) {
      expect(isOwnAddress(address)).toBe(true)
    }
    expect(filesWith(/['"`](https?|wss?|file):/)).toEqual([])
  })

  it('2, 3, 4: gives no page Node, isolates every one, sandboxes all of them', () => {
    for (const each of preferences()) expect(each).toMatchObject(safeWebPreferences)
    expect(shared.shell.app.isSandboxed).toBe(true)
    const builder = readFileSync(inRoot('package.json'), 'utf8')
    expect(builder).not.toContain('--no-sandbox')
    expect(
      filesWith(
        /no-sandbox/,
        main.filter(({ file }) => !file.endsWith('arguments.ts')),
      ),
    ).toEqual([])
  })

  it('5: answers every request for a permission itself', () => {
    const { permissionCheck, permissionRequest, device } = shared.shell.session.rules
    expect([permissionCheck, permissionRequest, device].map((rule) => typeof rule)).toEqual([
      ...['function', 'function', 'function'],
    ])
  })

  it('6, 8, 9, 10: switches no protection of Chromium off, and no experiment on', () => {
    expect(
      filesWith(/webSecurity: false|allowRunningInsecureContent: true|experimentalFeatures: true/),
    ).toEqual([])
    expect(filesWith(/enableBlinkFeatures|enable-features|disable-web-security/)).toEqual([])
    expect([...shared.shell.app.switches.keys()]).toEqual([
      ...['host-resolver-rules', 'disable-background-networking', 'disable-component-update'],
    ])
  })

  it('7: serves every page under the policy, which lets no code in from outside', async () => {
    const response = await shared.page.reload()
    expect(response?.headers()['content-security-policy']).toBe(policy.policy)
    const rules = new Map(
      policy.policy.split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ')
        return [name, values.join(' ')]
      }),
    )
    expect(rules.get('default-src')).toBe("'none'")
    expect(rules.get('script-src')).toBe("'self'")
    expect(rules.get('require-trusted-types-for')).toBe("'script'")
    expect(policy.policy).not.toMatch(/unsafe-eval|https?:|\*/)
  })

  it('11, 12: holds no foreign page within a page', async () => {
    expect(preferences().every((each) => each['webviewTag'] === false)).toBe(true)
    const contents = shared.shell.allWindows[0]?.contents
    expect(contents?.ask('will-attach-webview', {})).toBe(true)
  })

  it('13, 14: neither leaves its page nor opens another', () => {
    const contents = shared.shell.allWindows[0]?.contents
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(contents?.ask(name, { url: 'https://example.org/' }), name).toBe(true)
    expect(filesWith(/setWindowOpenHandler/)).toEqual(['electron/main/security.ts'])
  })

  it('15: hands neither addresses nor paths to the system', () => {
    expect(filesWith(/openExternal|openPath|showItemInFolder|child_process/)).toEqual([])
  })

  it('16: is pinned to an Electron that still gets repairs', () => {
    const { devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>
    }
    const pinned = devDependencies['electron'] ?? ''
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
    // The newest major known when this was written is 45; the latest three get repairs.
    expect(Number(pinned.split('.')[0])).toBeGreaterThanOrEqual(45 - 2)
  })

  it('17: asks who is speaking in one place, for every channel', () => {
    expect(filesWith(/ipcMain\s*\.|ipcMain\.(on|handle|once)/)).toEqual(['electron/main/ipc.ts'])
    expect(shared.shell.ipc.channels()).toEqual(Object.keys(requests))
    for (const [name, { input, output }] of Object.entries(requests)) {
      expect(typeof input.safeParse, name).toBe('function')
      expect(output.safeParse(undefined).success, name).toBe(false)
    }
  })

  it('18: serves itself from a scheme of its own', () => {
    expect([...shared.shell.session.privileged]).toEqual([
      ['app', { standard: true, secure: true, supportFetchAPI: true }],
    ])
    expect(shared.shell.allWindows[0]?.webContents.getURL()).toBe('app://bundle/index.html')
  })

  it('19: is packed with the doors of Electron shut', () => {
    expect(readFileSync(inRoot('build/electron-builder.yml'), 'utf8')).toContain(
      'afterPack: ./build/fuses.mjs',
    )
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    })
  })

  it('20: gives the page functions, never the channels behind them', () => {
    expect(filesWith(/exposeInMainWorld/)).toEqual(['electron/preload/preload.ts'])
    const preload = readFileSync(inRoot('dist/electron/preload.cjs'), 'utf8')
    expect(preload.match(/require\([^)]*\)/g)).toEqual(['require("electron")'])
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1)
    expect(preload).not.toMatch(/exposeInMainWorld\([^,]*,\s*(electron\.)?ipcRenderer/)
  })
})

describe('the sources of the shell', () => {
  it('make windows in one place', () => {
    expect(filesWith(/new BrowserWindow\b|new WebContentsView|new BrowserView/)).toEqual([
      'electron/main/window.ts',
    ])
  })

  it('never speak to the network, update themselves or report crashes', () => {
    expect(filesWith(/autoUpdater|crashReporter|node:https?|node:net\b|\bfetch\(/)).toEqual([])
  })
})
