/** Shows that the stand-in for Electron lets nothing pass that Electron would not, or that it does not imitate. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { safeWebPreferences } from '#electron/main/web-preferences.ts'
import { toAppAddress, toPageAddress } from '#tests/helpers/electron-standin/address-map.ts'
import { StandInWindow } from '#tests/helpers/electron-standin/browser-window.ts'
import { makeCodec } from '#tests/helpers/electron-standin/clone.ts'
import { makeHomeFolder, shareShell, startShell } from './start-shell.ts'

/** Runs a line as the main process of an app. */
async function runMain(line: string) {
  const folder = join(makeHomeFolder(), 'electron')
  mkdirSync(folder)
  const mainPath = join(folder, 'main.cjs')
  writeFileSync(mainPath, `const electron = require('electron')\n${line}`)
  return startShell({ mainPath, folder })
}

describe('what is not imitated', () => {
  it.each([
    ['electron.app.getGPUInfo()', 'app.getGPUInfo is not covered'],
    ["electron.app.on('gpu-info-update', () => 0)", 'app event "gpu-info-update" is not covered'],
    ['electron.clipboard.readText()', 'electron.clipboard is not covered'],
    ['electron.dialog.showOpenDialog({ message: "x", odd: 1 })', 'is not covered'],
    ["electron.Menu.buildFromTemplate([{ label: 'a', icon: 'x' }])", '"icon" is not covered'],
    ["electron.Menu.buildFromTemplate([{ role: 'toggleDevTools' }])", 'is not covered'],
    ["electron.protocol.handle('app', () => 0)", 'unprivileged scheme app: is not covered'],
  ])('fails aloud: %s', async (line, message) => {
    await expect(runMain(line)).rejects.toThrow(message)
  })

  it.each([
    [
      "electron.ipcMain.handle('a', () => 0); electron.ipcMain.handle('a', () => 0)",
      'second handler',
    ],
    ['electron.Menu.buildFromTemplate([{ enabled: true }])', 'without label'],
    ["electron.Menu.buildFromTemplate([{ label: 'a', accelerator: 'Hyper+Q' }])", 'accelerator'],
    ["electron.app.getPath('nowhere')", 'Failed to get'],
  ])('fails as Electron does: %s', async (line, message) => {
    await expect(runMain(line)).rejects.toThrow(message)
  })
})

describe('a window', () => {
  const host = {
    contentsTools() {
      throw new Error('safe enough to be made')
    },
    made: () => undefined,
    gone: () => undefined,
  }
  const make = (webPreferences: Record<string, unknown>) => () =>
    new StandInWindow({ webPreferences }, host)

  it('is refused unless every preference is safe', () => {
    expect(make({ ...safeWebPreferences })).toThrow('safe enough')
    for (const [name, safe] of Object.entries(safeWebPreferences)) {
      expect(make({ ...safeWebPreferences, [name]: !safe }), name).toThrow('is refused')
      expect(make({ ...safeWebPreferences, [name]: undefined }), name).toThrow('is refused')
    }
    expect(make({ ...safeWebPreferences, enableBlinkFeatures: 'x' })).toThrow('is not covered')
  })
})

describe('what travels between processes', () => {
  const { encode, decode } = makeCodec()
  const travel = (value: unknown) => decode(encode(value))

  it('arrives as a structured clone would', () => {
    const values = [
      ...[undefined, null, 0, -1.5, Number.NaN, Number.POSITIVE_INFINITY, true, '가\u2028', 7n],
      ...[[], {}, [[1, undefined]], new Date(5), new Map([['a', new Set([1])]])],
      ...[new Uint8Array([1, 2]), { array: ['function', 1] }, ['undefined'], ['date', 5]],
    ]
    for (const value of values) expect(travel(value)).toEqual(value)
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": 1}}')
    expect(Object.keys(travel(hostile) as object)).toEqual(['__proto__'])
    expect(travel(new TypeError('x'))).toMatchObject({ name: 'TypeError', message: 'x' })
  })

  it('is refused where a structured clone would refuse it', () => {
    for (const value of [
      () => 0,
      Symbol('x'),
      { deep: [() => 0] },
      Promise.resolve(),
      new WeakMap(),
    ])
      expect(() => encode(value)).toThrow('could not be cloned')
  })
})

describe('addresses', () => {
  it('are exchanged for our own origin only, there and back', () => {
    for (const address of ['app://bundle/', 'app://bundle/a?b#c', 'blob:app://bundle/1']) {
      expect(toPageAddress(address)).not.toBe(address)
      expect(toAppAddress(toPageAddress(address))).toBe(address)
    }
    for (const address of ['app://bundle.evil/', 'app://bundlex/', 'https://example.org/', ''])
      expect(toPageAddress(address)).toBe(address)
  })
})

describe('the bridge between worlds', () => {
  const shared = shareShell()

  it('carries values, promises and callbacks, and keeps the worlds apart', async () => {
    const { page } = shared
    const result = await page.evaluate(async () => {
      const bridge = window.throughline!
      const heard: string[] = []
      const stop = bridge.onMenuCommand(({ id }) => heard.push(id))
      return { kind: typeof stop, stopped: stop(), info: await bridge.appInfo(), heard }
    })
    expect(result).toMatchObject({ kind: 'function', info: { ok: true } })
    expect(
      await page.evaluate(() => Object.keys(globalThis).filter((name) => /^standIn/.test(name))),
    ).toEqual([])
  })
})
