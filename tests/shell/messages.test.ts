/** Shows what the window can say to the shell: named functions, checked input, and nobody else's words. */
import { describe, expect, it } from 'vitest'
import { requests } from '#shared/ipc/contract.ts'
import { shareShell, startShell } from './start-shell.ts'

describe('the bridge', () => {
  const shared = shareShell()

  it('is these functions and nothing else', async () => {
    const surface = await shared.page.evaluate(() =>
      Object.entries(window.throughline ?? {}).map(([name, value]) => `${name}: ${typeof value}`),
    )
    expect(surface).toEqual([
      'openFile: function',
      'saveFile: function',
      'saveAttachment: function',
      'exportPdf: function',
      'cancelPdf: function',
      'setMenu: function',
      'appInfo: function',
      'writeBackup: function',
      'listBackups: function',
      'readBackup: function',
      'diskSpace: function',
      'listJournals: function',
      'recoverProject: function',
      'highestRevision: function',
      'beginJournal: function',
      'keepProject: function',
      'appendToJournal: function',
      'snapshotProject: function',
      'endJournal: function',
      'keepAsset: function',
      'keptAsset: function',
      'removeJournal: function',
      'quitReady: function',
      'onMenuCommand: function',
      'onFileOpened: function',
      'onQuitRequested: function',
    ])
  })

  it('cannot be changed or replaced by the page', async () => {
    const isSame = await shared.page.evaluate(() => {
      const page = window as unknown as Record<string, Record<string, unknown>>
      const bridge = page['throughline']
      const openFile = bridge?.['openFile']
      const tries = [
        () => (page['throughline'] = {}),
        () => Object.defineProperty(page, 'throughline', { value: {} }),
        () => delete page['throughline'],
        () => Object.assign(bridge ?? {}, { openFile: null }),
        () => Object.assign(bridge ?? {}, { more: 1 }),
        () => Object.setPrototypeOf(bridge, { more: 1 }),
      ]
      for (const attempt of tries) {
        try {
          attempt()
        } catch {
          // Refused aloud, which is as good as in silence.
        }
      }
      const after = page['throughline']
      return after === bridge && after?.['openFile'] === openFile && !('more' in (after ?? {}))
    })
    expect(isSame).toBe(true)
  })

  it('stands in a page without Node and without Electron', async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer']
    const found = await shared.page.evaluate(
      (list) => list.filter((name) => name in globalThis),
      names,
    )
    expect(found).toEqual([])
  })

  it('knows version, system and language', async () => {
    expect(await shared.page.evaluate(() => window.throughline?.appInfo())).toEqual({
      ok: true,
      value: { version: '1.2.3', os: 'linux', locale: 'ko-KR' },
    })
  })
})

describe('a request', () => {
  const shared = shareShell()

  it('has a handler for every name of the contract, and no other channel is open', () => {
    expect(shared.shell.ipc.channels()).toEqual(Object.keys(requests))
  })

  it('that breaks the contract is answered with a code, and shows no dialog', async () => {
    const answers = await shared.page.evaluate(async () => {
      // Types do not hold an attacker back.
      const bridge = window.throughline as unknown as Record<string, (input: unknown) => unknown>
      const wrong = [{}, { text: 1 }, null, 'text', { suggestedName: 'a', text: '', kind: 'exe' }]
      const names = ['saveFile', 'exportPdf', 'setMenu', 'writeBackup', 'readBackup']
      return Promise.all(names.flatMap((name) => wrong.map((input) => bridge[name]?.(input))))
    })
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":false,"failure":"bad-input"}']),
    )
    expect(shared.shell.dialogs.shown).toEqual([])
  })

  it('that cannot be cloned does not leave the page', async () => {
    const failure = await shared.page.evaluate(async () => {
      const bridge = window.throughline as unknown as Record<string, (input: unknown) => unknown>
      try {
        await bridge['setMenu']?.([Symbol('x')])
        return 'sent'
      } catch (error) {
        return String(error)
      }
    })
    expect(failure).toContain('could not be cloned')
  })

  it('from any other frame, page or address is refused on every channel', async () => {
    const { shell } = shared
    const [window] = shell.allWindows
    const sender = window?.webContents
    const own = { url: 'app://bundle/index.html', parent: null, frameTreeNodeId: sender?.id }
    const gone = {
      ...own,
      get url(): string {
        throw new Error('the frame was disposed')
      },
    }
    const events = [
      { sender, senderFrame: null },
      { sender, senderFrame: gone },
      { sender, senderFrame: { ...own, parent: own } },
      { sender, senderFrame: { ...own, frameTreeNodeId: 99 } },
      { sender, senderFrame: { ...own, url: 'https://example.org/' } },
      { sender: { mainFrame: own }, senderFrame: own },
    ]
    for (const channel of shell.ipc.channels())
      for (const event of events)
        expect(await shell.forge(event, channel, [])).toEqual({
          value: { ok: false, failure: 'refused' },
        })
  })
})

describe('the page that draws for printing', () => {
  it('has no bridge at all, and cannot be the sender of a request', async () => {
    const shell = await startShell()
    const page = await shell.firstWindow()
    shell.dialogs.willSave(`${shell.homeFolder}/x.pdf`)
    const [printing, printWindow] = [
      page.evaluate(() =>
        window.throughline?.exportPdf({
          projectText: 'hang',
          suggestedName: 'x',
          options: { paper: 'A3', orientation: 'landscape', language: 'ko' },
        }),
      ),
      await shell.nextWindow(),
    ]
    const printPage = await printWindow.contents.loadedPage()
    expect(await printPage.evaluate(() => 'throughline' in window)).toBe(false)
    const { webContents } = printWindow
    const event = { sender: webContents, senderFrame: webContents.mainFrame }
    expect(await shell.forge(event, 'app.info', [])).toEqual({
      value: { ok: false, failure: 'refused' },
    })
    await page.evaluate(() => window.throughline?.cancelPdf())
    expect(await printing).toEqual({ ok: true, value: null })
  })
})
