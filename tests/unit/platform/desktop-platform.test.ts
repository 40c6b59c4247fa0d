/** Shows that the desktop platform says over the bridge what the window asks for, and nothing twice. */
import { describe, expect, it } from 'vitest'
import { createDesktopPlatform } from '#renderer/platform/desktop-platform.ts'
import { choosePlatform } from '#renderer/platform/choose-platform.ts'
import type { Bridge } from '#shared/ipc/bridge.ts'
import { requests, type EventPayload, type RequestName } from '#shared/ipc/contract.ts'
import { cleanFileName } from '#shared/base/file-name.ts'

function makeBridge(replies: Readonly<Record<string, unknown>> = {}) {
  const asked: unknown[][] = []
  const stopped: string[] = []
  const listeners: Record<string, (payload: never) => void> = {}
  const bridge = new Proxy({} as Bridge, {
    get(_target, name: string) {
      if (name.startsWith('on'))
        return (listener: (payload: never) => void) => {
          listeners[name] = listener
          return () => void stopped.push(name)
        }
      return (...input: unknown[]) => {
        asked.push([name, ...input])
        return Promise.resolve(replies[name] ?? { ok: true, value: null })
      }
    },
  })
  return { bridge, asked, stopped, listeners, platform: createDesktopPlatform(bridge) }
}

describe('the desktop platform', () => {
  it('asks over the bridge', async () => {
    const { platform, asked } = makeBridge({
      diskSpace: { ok: true, value: { freeBytes: 1000 } },
    })
    const save = { suggestedName: '지도', text: '{}', kind: 'project' } as const
    const options = { paper: 'A3', orientation: 'landscape', language: 'ko' } as const
    const print = { projectText: '{}', suggestedName: '지도', options }
    const backup = {
      projectId: 'project-1',
      name: '지도',
      recordCount: 1,
      reason: 'regular',
      text: '{}',
    } as const
    const bytes = Uint8Array.from([1, 2])
    await platform.openFile()
    await platform.saveTextFile(save)
    await platform.saveAttachment({ suggestedName: '장면 1.pdf', bytes })
    await platform.exportPdf(print)
    await platform.cancelPdf()
    await platform.setMenu([])
    await platform.backups?.write(backup)
    await platform.backups?.list(null)
    await platform.backups?.read('a/b')
    expect(await platform.freeBytes()).toBe(1000)
    expect(asked).toEqual([
      ['openFile'],
      ['saveFile', save],
      ['saveAttachment', { suggestedName: '장면 1.pdf', bytes }],
      ['exportPdf', print],
      ['cancelPdf'],
      ['setMenu', []],
      ['writeBackup', backup],
      ['listBackups', { projectId: null }],
      ['readBackup', { id: 'a/b' }],
      ['diskSpace'],
    ])
  })

  it.each([
    ['an endless name', '가나다라'.repeat(5000)],
    ['an endless name behind space', ` ${'\t'.repeat(600)}지도`],
    ['an endless name of emoji', '👩‍👩‍👧‍👦'.repeat(1000)],
    ['no name', ''],
  ])('saves, prints and copies a project with %s', async (_what, name) => {
    const { platform, asked } = makeBridge()
    const options = { paper: 'A3', orientation: 'landscape', language: 'ko' } as const
    await platform.saveTextFile({ suggestedName: name, text: '{}', kind: 'project' })
    await platform.exportPdf({ projectText: '{}', suggestedName: name, options })
    const copy = { projectId: 'project-1', recordCount: 1, reason: 'kept', text: '{}' } as const
    await platform.backups?.write({ ...copy, name })
    const inputs = asked.map(([, input]) => input as { suggestedName?: string; name?: string })
    const channels: RequestName[] = ['file.save', 'pdf.export', 'backup.write']
    expect(
      channels.map((channel, at) => requests[channel].input.safeParse(inputs[at]).success),
    ).toEqual([true, true, true])
    // The file is called as if the name had gone over in full length.
    const fileName = (wish: string) => cleanFileName(wish, '.throughline', 'Throughline')
    for (const input of inputs) {
      expect(fileName(input.suggestedName ?? input.name ?? '')).toBe(fileName(name))
    }
  })

  it('hands on what the shell says, until it is told to stop', () => {
    const { platform, listeners, stopped } = makeBridge()
    const commands: string[] = []
    const files: EventPayload<'file.opened'>[] = []
    const stop = platform.onMenuCommand((id) => commands.push(id))
    platform.onFileOpened((file) => files.push(file))
    listeners['onMenuCommand']?.({ id: 'card.move' } as never)
    listeners['onFileOpened']?.({ ok: true, value: { name: 'a', text: 'b' } } as never)
    stop()
    stop()
    expect(commands).toEqual(['card.move'])
    expect(files).toEqual([{ ok: true, value: { name: 'a', text: 'b' } }])
    expect(stopped).toEqual(['onMenuCommand'])
  })

  it.each<[string, () => Promise<boolean>, boolean]>([
    ['everything', () => Promise.resolve(true), true],
    ['not everything', () => Promise.resolve(false), false],
    ['not everything, after a flush that failed', () => Promise.reject(new Error()), false],
  ])('says after the flush that %s is saved', async (_what, outcome, isSaved) => {
    const { platform, listeners, asked } = makeBridge()
    let finish: () => void = () => undefined
    const held = new Promise<void>((resolve) => (finish = resolve))
    platform.onQuitRequested(() => held.then(outcome))
    listeners['onQuitRequested']?.({} as never)
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toEqual([])
    finish()
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toEqual([['quitReady', { isSaved }]])
  })

  it('knows the system, or fails aloud', async () => {
    const value = { version: '1.0.0', os: 'mac', locale: 'ko-KR' }
    expect(await makeBridge({ appInfo: { ok: true, value } }).platform.info()).toEqual(value)
    const failed = makeBridge({ appInfo: { ok: false, failure: 'refused' } })
    await expect(failed.platform.info()).rejects.toThrow('app-info-refused')
  })
})

describe('the platform', () => {
  const tools = {
    version: '1.0.0',
    printInPage: () => Promise.resolve({ ok: false, code: 'x' } as const),
  }

  it('is the desktop where the bridge is there, else the browser', () => {
    // Only the bridge is looked at for the choice.
    const withBridge = { throughline: makeBridge().bridge } as unknown as Window
    expect(choosePlatform(withBridge, tools).kind).toBe('desktop')
    expect(choosePlatform({ navigator: {} } as Window, tools).kind).toBe('browser')
  })
})
