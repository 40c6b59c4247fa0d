/** Keeps journals beside the window: files can be put on the disk at once only from a worker. */
import { createJournalAnswers, type JournalAnswers } from '#shared/journal/journal-answers.ts'
import { JournalService } from '#shared/journal/journal-service.ts'
import type { SaveFailure } from '#shared/ipc/contract.ts'
import { nameOf, type OriginDirectory } from './origin-files.ts'
import { createOriginShelf } from './origin-shelf.ts'
import { lockPerWindow, type Locks } from './window-locks.ts'
import type { WorkerAnswered, WorkerAsked } from './worker-messages.ts'

const folderName = 'journals'

/** Null where the browser keeps no files for this page. */
const starting: Promise<JournalAnswers | null> = start().catch(() => null)

self.addEventListener('message', ({ data }: MessageEvent<WorkerAsked>) => {
  void answer(data).then((reply) => {
    const answered: WorkerAnswered = { id: data.id, reply }
    self.postMessage(answered)
  })
})

async function answer({ name, input }: WorkerAsked): Promise<unknown> {
  const answers = await starting
  if (name === 'hello') return answers !== null
  if (answers === null) return { ok: false, failure: 'internal' }
  // Only the client of this worker asks, and it asks what the name stands for.
  const work = answers[name] as (asked: unknown) => Promise<unknown>
  return work(input)
}

async function start(): Promise<JournalAnswers | null> {
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return null
  const root = await navigator.storage.getDirectory()
  // The same interface, as far as it is used; see the types.
  const folder = (await root.getDirectoryHandle(folderName, {
    create: true,
  })) as unknown as OriginDirectory
  const service = new JournalService(createOriginShelf(folder))
  const answers = createJournalAnswers(service, (_what, error) => failureOf(error))
  return lockPerWindow(answers, navigator.locks as unknown as Locks)
}

function failureOf(error: unknown): SaveFailure {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'disk-full'
    case 'NotAllowedError':
    case 'SecurityError':
      return 'no-permission'
    case 'NoModificationAllowedError':
      return 'file-busy'
    default:
      return 'unwritable'
  }
}
