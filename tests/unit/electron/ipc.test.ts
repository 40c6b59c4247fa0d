/** Shows that a request is answered only if it comes from our window and says what the contract says. */
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { registerRequests, sendEvent, type Handlers } from '#electron/main/ipc.ts'
import type { Facts } from '#electron/main/services/log.ts'
import { requests, type RequestName } from '#shared/ipc/contract.ts'

type Handle = (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>

const names = Object.keys(requests) as RequestName[]
const done = { ok: true, value: null } as const

let frames = 0
function makeFrame(url = 'app://bundle/index.html') {
  return { url, parent: null as object | null, frameTreeNodeId: ++frames }
}
function makeContents(frame = makeFrame()) {
  // Only what the registrar looks at.
  return { mainFrame: frame } as unknown as WebContents
}

function register(changes: Partial<Handlers> = {}) {
  const channels = new Map<string, Handle>()
  const calls: [RequestName, unknown][] = []
  const notes: [string, Facts | undefined][] = []
  const ours = makeContents()
  const standard = Object.fromEntries(
    names.map((name) => [name, (input: unknown) => (calls.push([name, input]), done)]),
  )
  const log = {
    write: (code: string, facts?: Facts) => void notes.push([code, facts]),
    writeError: (code: string) => void notes.push([code, undefined]),
  }
  registerRequests(
    {
      ipcMain: { handle: (name: string, handle: Handle) => void channels.set(name, handle) },
      isAppWindow: (contents) => contents === ours,
      log,
    },
    // Every name has its handler, which is what the type asks for.
    { ...(standard as unknown as Handlers), ...changes },
  )
  const ask = (
    name: string,
    args: readonly unknown[],
    event: { sender: unknown; senderFrame: unknown } = {
      sender: ours,
      senderFrame: ours.mainFrame,
    },
  ) => channels.get(name)?.(event as unknown as IpcMainInvokeEvent, ...args)
  return { channels, calls, notes, ours, ask, log }
}

describe('who may ask', () => {
  it('is the main frame of our window, on our own page', async () => {
    const { ask, calls } = register()
    expect(await ask('pdf.cancel', [])).toEqual(done)
    expect(calls).toEqual([['pdf.cancel', undefined]])
  })

  it('is nobody else, on no channel', async () => {
    const { ask, calls, ours } = register()
    const foreign = makeContents()
    const disposed = {
      parent: null,
      get frameTreeNodeId(): number {
        throw new Error('the frame was disposed')
      },
    }
    const forged = [
      { sender: ours, senderFrame: null },
      { sender: ours, senderFrame: makeFrame() },
      { sender: ours, senderFrame: { ...ours.mainFrame, parent: makeFrame() } },
      { sender: ours, senderFrame: disposed },
      { sender: foreign, senderFrame: foreign.mainFrame },
      ...[
        'https://example.org/',
        'app://other/index.html',
        'app://bundle.evil/index.html',
        'app://bundle:1/index.html',
        'file:///index.html',
        'about:blank',
        'blob:app://bundle/1',
        'data:text/html,x',
        ' app://bundle/',
        '',
      ].map((url) => {
        const contents = makeContents(makeFrame(url))
        return { sender: contents, senderFrame: contents.mainFrame }
      }),
    ]
    for (const name of names)
      for (const event of forged)
        expect(await ask(name, [], event)).toEqual({ ok: false, failure: 'refused' })
    expect(calls).toEqual([])
  })

  it('is not our own window once it shows another page', async () => {
    const channels = new Map<string, Handle>()
    const moved = makeContents(makeFrame('https://example.org/'))
    registerRequests(
      {
        ipcMain: { handle: (name: string, handle: Handle) => void channels.set(name, handle) },
        isAppWindow: () => true,
        log: { write: () => undefined, writeError: () => undefined },
      },
      Object.fromEntries(names.map((name) => [name, () => done])) as unknown as Handlers,
    )
    const event = { sender: moved, senderFrame: moved.mainFrame } as unknown as IpcMainInvokeEvent
    expect(await channels.get('app.info')?.(event)).toEqual({ ok: false, failure: 'refused' })
  })
})

describe('what may be asked', () => {
  it('is every request of the contract, and no channel besides', () => {
    expect([...register().channels.keys()]).toEqual(names)
  })

  it('never reaches the handler when it does not pass its check', async () => {
    const { ask, calls } = register()
    const endless: unknown[] = []
    let inner = endless
    for (let depth = 0; depth < 100_000; depth++) inner.push((inner = []))
    const trap = {
      get text() {
        throw new Error('read')
      },
    }
    const wrong = [undefined, null, 7, 'text', [], {}, { path: '/etc/passwd' }, endless, trap]
    const takesNothing = new Set(
      names.filter((name) => requests[name].input.safeParse(undefined).success),
    )
    for (const name of names)
      for (const input of wrong) {
        if (input === undefined && takesNothing.has(name)) continue
        if (name === 'menu.set' && Array.isArray(input) && input.length === 0) continue
        expect(await ask(name, [input]), name).toEqual({ ok: false, failure: 'bad-input' })
      }
    for (const name of takesNothing)
      expect(await ask(name, [undefined, 'more'])).toEqual({ ok: false, failure: 'bad-input' })
    expect(calls).toEqual([])
  })
})

describe('what is answered', () => {
  it('is a plain code when a handler fails, without its message', async () => {
    const { ask, notes } = register({
      'app.info': () => Promise.reject(new Error('/home/kim/secret project')),
    })
    expect(await ask('app.info', [])).toEqual({ ok: false, failure: 'internal' })
    expect(JSON.stringify(notes)).not.toContain('kim')
  })

  it('is a plain code when a handler answers what the contract does not know', async () => {
    const { ask } = register({
      'app.info': () => ({ ok: true, value: { version: 1 } }) as never,
      'pdf.cancel': () => ({ ok: true, value: null, path: '/home/kim' }) as never,
    })
    expect(await ask('app.info', [])).toEqual({ ok: false, failure: 'internal' })
    expect(await ask('pdf.cancel', [])).toEqual({ ok: false, failure: 'internal' })
  })
})

describe('what is told', () => {
  it('goes to a living window, if it says what the contract says', () => {
    const { log, notes } = register()
    const sent: unknown[] = []
    let isDestroyed = false
    const contents = {
      isDestroyed: () => isDestroyed,
      send: (...args: unknown[]) => void sent.push(args),
    }
    sendEvent(contents, 'menu.command', { id: 'card.move' }, log)
    sendEvent(contents, 'menu.command', { id: 'not an id' }, log)
    isDestroyed = true
    sendEvent(contents, 'menu.command', { id: 'card.delete' }, log)
    expect(sent).toEqual([['menu.command', { id: 'card.move' }]])
    expect(notes).toEqual([['event-failed', { name: 'menu.command' }]])
  })
})
