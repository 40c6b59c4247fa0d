/** What runs inside the page: the isolated world of the preload script, and its door into the page's world. */
import { makeCodec, type Codec } from './clone.ts'

export const worldName = 'electron-stand-in-preload'
export const postName = 'standInPost'
export const receiveName = 'standInReceive'

/** Names of the events by which the two worlds speak; random, so that no page listens by accident. */
interface Doors {
  readonly toPage: string
  readonly toPreload: string
}

interface DoorCall {
  readonly call: number
  readonly function: number
  readonly args: string
}
type DoorAnswer =
  { readonly value: string } | { readonly error: string } | { readonly promise: number }
type DoorMessage =
  | { readonly kind: 'expose'; readonly name: string; readonly api: string }
  | ({ readonly kind: 'call' } & DoorCall)
  | { readonly kind: 'settle'; readonly promise: number; readonly answer: DoorAnswer }

/**
 * One side of the door. Both sides are alike: each may pass functions, and calls those of the other.
 * Runs as source text in the page, so it uses nothing from outside.
 */
function openDoor(codec: Codec, sendTo: string, receiveFrom: string) {
  const own: ((...args: unknown[]) => unknown)[] = []
  const promises = new Map<number, (answer: DoorAnswer) => void>()
  const answers = new Map<number, DoorAnswer>()
  let calls = 0
  let promiseCount = 0
  let onExpose: (name: string, api: unknown) => void = () => undefined

  const keep = (call: (...args: unknown[]) => unknown) => own.push(call) - 1
  const encode = (value: unknown) => codec.encode(value, keep)
  const decode = (text: string) => codec.decode(text, foreign)
  const send = (message: DoorMessage | { kind: 'answer'; call: number; answer: DoorAnswer }) =>
    window.dispatchEvent(new CustomEvent(sendTo, { detail: JSON.stringify(message) }))

  function unwrap(answer: DoorAnswer): unknown {
    if ('error' in answer) throw new Error(answer.error)
    if ('value' in answer) return decode(answer.value)
    return new Promise((resolve, reject) => {
      promises.set(answer.promise, (settled) => {
        try {
          resolve(unwrap(settled))
        } catch (error) {
          reject(error as Error)
        }
      })
    })
  }

  function foreign(id: number): (...args: unknown[]) => unknown {
    return (...args) => {
      const call = ++calls
      // Events are told at once, so the answer is there when `send` comes back.
      send({ kind: 'call', call, function: id, args: encode(args) })
      const answer = answers.get(call)
      answers.delete(call)
      if (answer === undefined) throw new Error('electron stand-in: nobody answered')
      return unwrap(answer)
    }
  }

  const failed = (error: unknown): DoorAnswer => ({
    error: error instanceof Error ? error.message : String(error),
  })

  function run({ function: id, args }: DoorCall): DoorAnswer {
    try {
      const value = own[id]?.(...(decode(args) as unknown[]))
      if (!(value instanceof Promise)) return { value: encode(value) }
      // Each side counts for itself; the other one only hears of numbers given out here.
      const promise = ++promiseCount
      value.then(
        (settled) => send({ kind: 'settle', promise, answer: safeValue(settled) }),
        (error: unknown) => send({ kind: 'settle', promise, answer: failed(error) }),
      )
      return { promise }
    } catch (error) {
      return failed(error)
    }
  }

  function safeValue(value: unknown): DoorAnswer {
    try {
      return { value: encode(value) }
    } catch (error) {
      return failed(error)
    }
  }

  window.addEventListener(receiveFrom, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail) as
      DoorMessage | { kind: 'answer'; call: number; answer: DoorAnswer }
    if (message.kind === 'expose') onExpose(message.name, decode(message.api))
    else if (message.kind === 'answer') answers.set(message.call, message.answer)
    else if (message.kind === 'settle') {
      promises.get(message.promise)?.(message.answer)
      promises.delete(message.promise)
    } else send({ kind: 'answer', call: message.call, answer: run(message) })
  })

  return {
    expose: (name: string, api: unknown) => void send({ kind: 'expose', name, api: encode(api) }),
    whenExposed: (listener: (name: string, api: unknown) => void) => (onExpose = listener),
  }
}

/** The page's side: puts what is exposed on `window`, frozen, as Electron does. */
function pageSide(codec: Codec, open: typeof openDoor, doors: Doors): void {
  if (window.top !== window) return
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }
  open(codec, doors.toPreload, doors.toPage).whenExposed((name, api) => {
    Object.defineProperty(window, name, { value: freeze(api), enumerable: true })
  })
}

/** The preload's side: `contextBridge` and `ipcRenderer`, and a `require` that knows only them. */
function preloadSide(
  codec: Codec,
  open: typeof openDoor,
  doors: Doors,
  names: { readonly post: string; readonly receive: string },
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  if (window.top !== window) return
  const world = globalThis as unknown as Record<string, (text: string) => void>
  const post = (message: unknown) => world[names.post]?.(codec.encode(message))
  const door = open(codec, doors.toPage, doors.toPreload)
  const listeners = new Map<string, ((event: object, ...args: unknown[]) => void)[]>()
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let invocations = 0

  world[names.receive] = (text) => {
    const message = codec.decode(text) as {
      readonly kind: 'event' | 'reply'
      readonly channel: string
      readonly args: readonly unknown[]
      readonly id: number
      readonly error?: string
      readonly value?: unknown
    }
    if (message.kind === 'event') {
      // A copy, since a listener may remove itself.
      for (const listener of [...(listeners.get(message.channel) ?? [])])
        listener({ sender: ipcRenderer }, ...message.args)
      return
    }
    const caller = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error === undefined) caller?.resolve(message.value)
    else caller?.reject(new Error(message.error))
  }

  const ipcRenderer = {
    on(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      const rest = (listeners.get(channel) ?? []).filter((each) => each !== listener)
      listeners.set(channel, rest)
      return ipcRenderer
    },
    invoke(channel: string, ...args: unknown[]) {
      const id = ++invocations
      return new Promise((resolve, reject) => {
        post({ id, channel, args })
        waiting.set(id, { resolve, reject })
      })
    },
  }
  const strict = <Thing extends object>(what: string, thing: Thing): Thing =>
    new Proxy(thing, {
      get(target, key) {
        if (key in target) return Reflect.get(target, key) as unknown
        throw new Error(`electron stand-in: ${what}.${String(key)} is not covered`)
      },
    })
  const electron = strict('electron (in a preload)', {
    ipcRenderer: strict('ipcRenderer', ipcRenderer),
    contextBridge: strict('contextBridge', { exposeInMainWorld: door.expose }),
  })
  const module = { exports: {} }
  preload(
    (name) => {
      if (name === 'electron') return electron
      throw new Error(`module not found: ${name} (a sandboxed preload can load electron only)`)
    },
    module,
    module.exports,
  )
}

/** The two scripts that have to run before every page, in this order. */
export function pageScripts(preloadSource: string | null, secret: string) {
  const codec = `(${makeCodec.toString()})()`
  const doors = JSON.stringify({ toPage: `to-page-${secret}`, toPreload: `to-preload-${secret}` })
  const names = JSON.stringify({ post: postName, receive: receiveName })
  const door = openDoor.toString()
  if (preloadSource === null) return null
  return {
    page: `(${pageSide.toString()})(${codec}, ${door}, ${doors})`,
    preload: `(${preloadSide.toString()})(${codec}, ${door}, ${doors}, ${names},
      function (require, module, exports) { ${preloadSource}\n })`,
  }
}
