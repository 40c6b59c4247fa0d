/** Shows the fences around the app: permissions, network, navigation, pop-ups, downloads. */
import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import {
  hardenContents,
  hardenProcess,
  hardenSession,
  isGranted,
  isLocalRequest,
} from '#electron/main/security.ts'
import { safeWebPreferences } from '#electron/main/web-preferences.ts'
import { hostileAddresses } from '#tests/helpers/hostile-addresses.ts'

const own = 'app://bundle/index.html'

describe('a permission', () => {
  // Every name that Electron's types know today.
  const all = [
    ...['clipboard-read', 'clipboard-sanitized-write', 'display-capture', 'fullscreen'],
    ...['geolocation', 'idle-detection', 'media', 'mediaKeySystem', 'midi', 'midiSysex'],
    ...['notifications', 'pointerLock', 'keyboardLock', 'openExternal', 'speaker-selection'],
    ...['storage-access', 'top-level-storage-access', 'window-management', 'unknown'],
    ...['fileSystem', 'hid', 'serial', 'usb', 'accessibility-events', 'background-sync', 'sensors'],
    ...['payment-handler', 'deprecated-sync-clipboard-read', 'persistent-storage', ''],
  ]

  it('is given for copying text and for the full screen, to our own page only', () => {
    expect(all.filter((name) => isGranted(name, own))).toEqual([
      'clipboard-sanitized-write',
      'fullscreen',
    ])
    for (const address of ['https://example.org/', 'app://bundle.evil', 'file:///', '', 'null'])
      expect(all.filter((name) => isGranted(name, address))).toEqual([])
    expect(isGranted('fullscreen', 'app://bundle')).toBe(true)
  })
})

describe('a request of a page', () => {
  it('is answered for our own files and what the page holds itself', () => {
    for (const address of [
      own,
      'app://bundle/a.js',
      'blob:app://bundle/1',
      'data:image/png;base64,',
    ])
      expect(isLocalRequest(address), address).toBe(true)
  })

  it('is cancelled for everything else', () => {
    const outside = [...hostileAddresses, 'https://example.org/', 'mailto:a@b.test', 'app://none/x']
    const foreign = outside.filter((address) => !/^(data:|blob:)/i.test(address))
    expect(foreign.filter(isLocalRequest)).toEqual([])
  })
})

describe('the session', () => {
  it('gets every fence', async () => {
    const set: Record<string, unknown> = {}
    const keep = (name: string) => (value: unknown) => void (set[name] = value)
    const events = new EventEmitter()
    await hardenSession({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      setSpellCheckerEnabled: keep('spelling'),
      setSpellCheckerDictionaryDownloadURL: keep('dictionaries'),
      setProxy: (proxy: unknown) => Promise.resolve(keep('proxy')(proxy)),
      webRequest: { onBeforeRequest: keep('network') },
      on: events.on.bind(events),
    } as unknown as Session)
    let isDownloading = true
    events.emit('will-download', { preventDefault: () => (isDownloading = false) })
    const network = set['network'] as (
      details: { url: string },
      answer: (decision: unknown) => void,
    ) => void
    const decisions: unknown[] = []
    for (const url of [own, 'https://example.org/', 'file:///etc/passwd'])
      network({ url }, (decision) => decisions.push(decision))
    expect(decisions).toEqual([{ cancel: false }, { cancel: true }, { cancel: true }])
    const device = set['device'] as () => boolean
    expect([isDownloading, device(), set['spelling'], set['dictionaries'], set['proxy']]).toEqual([
      false,
      false,
      false,
      'app://none/',
      { mode: 'fixed_servers', proxyRules: '127.0.0.1:9' },
    ])
  })
})

describe('a page', () => {
  function makePage() {
    const page = new EventEmitter() as EventEmitter & { setWindowOpenHandler: unknown }
    let openHandler = (_: unknown): unknown => null
    page.setWindowOpenHandler = (handler: typeof openHandler) => (openHandler = handler)
    hardenContents(page as unknown as WebContents)
    const isPrevented = (name: string, url: string) => {
      let prevented = false
      page.emit(name, { url, preventDefault: () => (prevented = true) })
      return prevented
    }
    return { isPrevented, open: (url: string) => openHandler({ url }) }
  }

  it('stays on our own pages, however it is led away', () => {
    const { isPrevented } = makePage()
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isPrevented(name, own)).toBe(false)
      const left = [...hostileAddresses, 'https://example.org/'].filter(
        (url) => !isPrevented(name, url),
      )
      expect(left).toEqual([])
    }
  })

  it('opens no window and holds no foreign page', () => {
    const { isPrevented, open } = makePage()
    expect(open('https://example.org/')).toEqual({ action: 'deny' })
    expect(open(own)).toEqual({ action: 'deny' })
    expect(isPrevented('will-attach-webview', own)).toBe(true)
  })

  it('lives in a sandbox, isolated, without Node', () => {
    expect(Object.isFrozen(safeWebPreferences)).toBe(true)
    expect(safeWebPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
  })
})

describe('the process', () => {
  it('is sandboxed as a whole, resolves no name and owns a scheme of its own', () => {
    let isSandboxed = false
    const switches: Record<string, string> = {}
    const schemes: unknown[] = []
    hardenProcess(
      {
        enableSandbox: () => (isSandboxed = true),
        commandLine: {
          appendSwitch: (name: string, value = '') => void (switches[name] = value),
        },
      } as unknown as Parameters<typeof hardenProcess>[0],
      { registerSchemesAsPrivileged: (list) => void schemes.push(...list) },
    )
    expect(isSandboxed).toBe(true)
    expect(switches['host-resolver-rules']).toBe('MAP * ~NOTFOUND')
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })
})
