/** Journals kept by a worker of the page; where it cannot be had, the page goes on without them. */
import { fail } from '#shared/base/result.ts'
import type { JournalRequest, RequestInput, RequestOutput } from '#shared/ipc/contract.ts'
import type { WorkerAnswered, WorkerAsked } from '#renderer/journal-worker/worker-messages.ts'
import type { Journals } from './platform.ts'

/** The part of a worker that is used here. */
export type JournalWorker = Pick<Worker, 'postMessage' | 'addEventListener'>

/** A worker that has not said a word by then never will. */
const helloMs = 10_000

/** `start` is called when the journals are asked for something first. */
export function createWorkerJournals(start: () => JournalWorker): Journals {
  const connection = new Connection(start)
  const ask = <Name extends JournalRequest>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<RequestOutput<Name>> => connection.ask(name, input)
  return {
    isThere: () => connection.isThere(),
    list: () => ask('journal.list', undefined),
    recover: (projectId) => ask('journal.recover', { projectId }),
    highest: (projectId) => ask('journal.highest', { projectId }),
    begin: (begun) => ask('journal.begin', begun),
    keep: (whole) => ask('journal.keep', whole),
    append: (change) => ask('journal.append', change),
    snapshot: (whole) => ask('journal.snapshot', whole),
    async end(session) {
      await ask('journal.end', session)
    },
    keepAsset: (asset) => ask('journal.keep-asset', asset),
    asset: (projectId, hash) => ask('journal.asset', { projectId, hash }),
    remove: (projectId) => ask('journal.remove', { projectId }),
  }
}

class Connection {
  private readonly start: () => JournalWorker
  private readonly waiting = new Map<number, (reply: unknown) => void>()
  private worker: JournalWorker | null = null
  private hello: Promise<boolean> | null = null
  private asked = 0
  private isBroken = false

  constructor(start: () => JournalWorker) {
    this.start = start
  }

  isThere(): Promise<boolean> {
    this.hello ??= this.connect()
    return this.hello
  }

  async ask<Name extends JournalRequest>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<RequestOutput<Name>> {
    const isThere = await this.isThere()
    // The worker answers what the name stands for.
    if (isThere && !this.isBroken) return (await this.send(name, input)) as RequestOutput<Name>
    return fail('internal') as RequestOutput<Name>
  }

  private async connect(): Promise<boolean> {
    try {
      this.worker = this.start()
    } catch {
      return false
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswered>) => {
      this.waiting.get(data.id)?.(data.reply)
      this.waiting.delete(data.id)
    })
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), helloMs))
    const broken = new Promise<boolean>((resolve) =>
      this.worker?.addEventListener('error', () => {
        this.break()
        resolve(false)
      }),
    )
    const isThere = await Promise.race([this.send('hello', undefined), broken, late])
    return isThere === true
  }

  /** Nobody is to wait for a worker that is gone. */
  private break(): void {
    this.isBroken = true
    for (const give of this.waiting.values()) give(fail('internal'))
    this.waiting.clear()
  }

  private send(name: WorkerAsked['name'], input: unknown): Promise<unknown> {
    const id = (this.asked += 1)
    const asked: WorkerAsked = { id, name, input }
    return new Promise((resolve) => {
      this.waiting.set(id, resolve)
      this.worker?.postMessage(asked)
    })
  }
}
