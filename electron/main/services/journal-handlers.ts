/** Answers what the window asks of the journals, with codes instead of errors. */
import { AppError } from '#shared/base/app-error.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { JournalFailure, SaveFailure } from '#shared/ipc/contract.ts'
import type { JournalService } from '#shared/journal/journal-service.ts'
import type { Handlers } from '#electron/main/ipc.ts'
import { saveFailureOf } from './durable-files.ts'
import type { Log } from './log.ts'

export type JournalHandlers = Pick<Handlers, Extract<keyof Handlers, `journal.${string}`>>

export function createJournalHandlers(journals: JournalService, log: Log): JournalHandlers {
  const failed = (what: string, error: unknown): SaveFailure => {
    log.writeError(what, error)
    return saveFailureOf(error)
  }

  async function written<Value>(work: () => Promise<Value>): Promise<Result<Value, SaveFailure>> {
    try {
      return ok(await work())
    } catch (error) {
      return fail(failed('journal-not-written', error))
    }
  }

  async function continued<Value>(
    work: () => Promise<Value>,
  ): Promise<Result<Value, JournalFailure>> {
    try {
      return ok(await work())
    } catch (error) {
      if (error instanceof AppError && error.code === 'journal-taken-over')
        return fail('taken-over')
      return fail(failed('journal-not-written', error))
    }
  }

  async function read<Value>(work: () => Promise<Value>): Promise<Result<Value, 'unreadable'>> {
    try {
      return ok(await work())
    } catch (error) {
      log.writeError('journal-not-read', error)
      return fail('unreadable')
    }
  }

  return {
    'journal.list': () => read(async () => [...(await journals.list())]),
    'journal.recover': ({ projectId }) => read(() => journals.recover(projectId)),
    'journal.begin': ({ projectId, session, ...start }) =>
      written(() => journals.begin({ projectId, session }, start)),
    'journal.keep': ({ projectId, ...whole }) => written(() => journals.keep(projectId, whole)),
    'journal.append': ({ projectId, session, change, time }) =>
      continued(() => journals.append({ projectId, session }, change, time)),
    'journal.snapshot': ({ projectId, session, ...whole }) =>
      continued(() => journals.snapshot({ projectId, session }, whole)),
    'journal.end': async (session) => {
      await journals.end(session).catch((error: unknown) => failed('journal-not-ended', error))
      return ok(null)
    },
    'journal.keep-asset': ({ projectId, ...asset }) =>
      written(async () => {
        await journals.keepAsset(projectId, asset)
        return null
      }),
    'journal.asset': ({ projectId, hash }) => read(() => journals.asset(projectId, hash)),
    'journal.remove': ({ projectId }) =>
      written(async () => {
        await journals.remove(projectId)
        return null
      }),
  }
}
