/** Talks to a worker that answers, one that breaks and one that cannot be started. */
import { expect, it } from 'vitest'
import type { WorkerAsked } from '#renderer/journal-worker/worker-messages.ts'
import { createWorkerJournals, type JournalWorker } from '#renderer/platform/worker-journals.ts'

/** Answers each request by its name, until it is told to break. */
class TestWorker {
  readonly asked: WorkerAsked[] = []
  private readonly listeners = new Map<string, ((event: unknown) => void)[]>()
  isSilent = false

  postMessage(asked: WorkerAsked): void {
    this.asked.push(asked)
    if (this.isSilent) return
    const reply = asked.name === 'hello' ? true : { ok: true, value: asked.name }
    queueMicrotask(() => this.tell('message', { data: { id: asked.id, reply } }))
  }

  addEventListener(name: string, listener: (event: unknown) => void): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
  }

  tell(name: string, event: unknown): void {
    for (const listener of this.listeners.get(name) ?? []) listener(event)
  }
}

const journalsOf = (worker: TestWorker) =>
  createWorkerJournals(() => worker as unknown as JournalWorker)

it('starts the worker with the first question, and gives each answer to who asked', async () => {
  const worker = new TestWorker()
  const journals = journalsOf(worker)
  expect(worker.asked).toEqual([])
  expect(await journals.isThere()).toBe(true)
  const replies = await Promise.all([journals.list(), journals.highest('project-1')])
  expect(replies).toEqual([
    { ok: true, value: 'journal.list' },
    { ok: true, value: 'journal.highest' },
  ])
  expect(worker.asked.map(({ name }) => name)).toEqual(['hello', 'journal.list', 'journal.highest'])
})

it('says that there are no journals where no worker can be started', async () => {
  const journals = createWorkerJournals(() => {
    throw new Error('no workers here')
  })
  expect(await journals.isThere()).toBe(false)
  expect(await journals.list()).toEqual({ ok: false, failure: 'internal' })
})

it('lets nobody wait for a worker that has broken', async () => {
  const worker = new TestWorker()
  const journals = journalsOf(worker)
  await journals.isThere()
  worker.isSilent = true
  const waiting = journals.list()
  await expect.poll(() => worker.asked.length).toBe(2)
  worker.tell('error', new Event('error'))
  expect(await waiting).toEqual({ ok: false, failure: 'internal' })
  expect(await journals.list()).toEqual({ ok: false, failure: 'internal' })
})
