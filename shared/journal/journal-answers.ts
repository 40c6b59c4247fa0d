/** Answers what a window asks of the journals, with codes instead of errors. */

import { AppError } from '#shared/base/app-error.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type {
  JournalFailure,
  JournalRequest,
  RequestInput,
  RequestOutput,
  SaveFailure,
} from '#shared/ipc/contract.ts'
import type { JournalService } from './journal-service.ts'

export type JournalAnswers = {
  readonly [Name in JournalRequest]: (input: RequestInput<Name>) => Promise<RequestOutput<Name>>
}

/** Notes an error under a name, and says why nothing was written. */
export type Failed = (what: string, error: unknown) => SaveFailure

/** Answers every request about journals; none of the answers rejects. */
export function createJournalAnswers(journals: JournalService, failed: Failed): JournalAnswers {
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
      failed('journal-not-read', error)
      return fail('unreadable')
    }
  }

  return {
    'journal.list': () => read(async () => [...(await journals.list())]),
    'journal.recover': ({ projectId }) => read(() => journals.recover(projectId)),
    'journal.highest': ({ projectId }) => read(() => journals.highest(projectId)),
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
