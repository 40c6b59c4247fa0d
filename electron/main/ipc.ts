/** The only registrar of requests: checks who asks, then what is asked, then what is answered. */
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import {
  events,
  requests,
  type CommonFailure,
  type EventName,
  type EventPayload,
  type RequestInput,
  type RequestName,
  type RequestOutput,
} from '#shared/ipc/contract.ts'
import { isOwnAddress } from './origin.ts'
import type { Log } from './services/log.ts'

/** One handler for every request of the contract; the compiler names the one that is missing. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
  ) => Promise<RequestOutput<Name>> | RequestOutput<Name>
}

export interface IpcTools {
  readonly ipcMain: Pick<IpcMain, 'handle'>
  readonly isAppWindow: (contents: WebContents) => boolean
  readonly log: Log
}

export function registerRequests(tools: IpcTools, handlers: Handlers): void {
  for (const name of Object.keys(requests) as RequestName[]) {
    tools.ipcMain.handle(name, (event, ...args: readonly unknown[]) =>
      answerRequest(tools, handlers, name, event, args),
    )
  }
}

async function answerRequest<Name extends RequestName>(
  { isAppWindow, log }: IpcTools,
  handlers: Handlers,
  name: Name,
  event: IpcMainInvokeEvent,
  args: readonly unknown[],
): Promise<unknown> {
  const refuse = (failure: CommonFailure) => {
    log.write('request-failed', { name, failure })
    return { ok: false, failure }
  }
  // Asking a frame that has just gone for its address throws.
  if (safely(() => isTrusted(event, isAppWindow)) !== true) return refuse('refused')
  const input = safely(() => requests[name].input.safeParse(args[0]))
  if (args.length > 1 || input === null || !input.success) return refuse('bad-input')
  try {
    // The check above is the one that belongs to this name, which the compiler cannot follow.
    const reply: unknown = await handlers[name](input.data as RequestInput<Name>)
    const output = requests[name].output.safeParse(reply)
    return output.success ? output.data : refuse('internal')
  } catch (error) {
    log.writeError('handler-threw', error)
    return refuse('internal')
  }
}

/** Only the main frame of an app window, while it shows our own page. */
function isTrusted(
  { sender, senderFrame }: IpcMainInvokeEvent,
  isAppWindow: (contents: WebContents) => boolean,
): boolean {
  // The frame is null once it has navigated away or was closed.
  if (senderFrame === null || senderFrame.parent !== null) return false
  if (senderFrame.frameTreeNodeId !== sender.mainFrame.frameTreeNodeId) return false
  return isOwnAddress(senderFrame.url) && isAppWindow(sender)
}

/** Sends an event to a window, or nothing where the payload breaks the contract. */
export function sendEvent<Name extends EventName>(
  contents: Pick<WebContents, 'send' | 'isDestroyed'>,
  name: Name,
  payload: EventPayload<Name>,
  log: Log,
): void {
  if (contents.isDestroyed()) return
  const checked = events[name].safeParse(payload)
  if (checked.success) contents.send(name, checked.data)
  else log.write('event-failed', { name })
}

function safely<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    // A frame that has gone, a getter, a nesting too deep for the check: each is a refusal.
    return null
  }
}
