/** The main process's end of the messages: one handler per channel, values by structured clone. */
import { makeCodec } from './clone.ts'
import { covered } from './not-covered.ts'

type Handler = (event: object, ...args: unknown[]) => unknown

export interface IpcEvent {
  readonly sender: unknown
  readonly senderFrame: unknown
  readonly processId: number
  readonly frameId: number
}

export type IpcReply = { readonly value: unknown } | { readonly error: string }

export function createIpcMain() {
  const handlers = new Map<string, Handler>()
  const codec = makeCodec()

  async function invoke(
    event: IpcEvent,
    channel: string,
    args: readonly unknown[],
  ): Promise<IpcReply> {
    const failed = (reason: string) => ({
      error: `Error invoking remote method '${channel}': ${reason}`,
    })
    const handler = handlers.get(channel)
    if (handler === undefined) return failed(`Error: No handler registered for '${channel}'`)
    try {
      const value = await handler(covered('ipc event', event), ...args)
      return { value: codec.decode(codec.encode(value)) }
    } catch (error) {
      return failed(String(error))
    }
  }

  return {
    invoke,
    channels: () => [...handlers.keys()],
    ipcMain: covered('ipcMain', {
      handle(channel: string, handler: Handler) {
        if (handlers.has(channel))
          throw new Error(`Attempted to register a second handler for '${channel}'`)
        handlers.set(channel, handler)
      },
    }),
  }
}

export type StandInIpc = ReturnType<typeof createIpcMain>
