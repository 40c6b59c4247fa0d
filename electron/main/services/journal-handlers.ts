/** Answers what the window asks of the journals on the disk, and notes what went wrong. */
import { createJournalAnswers, type JournalAnswers } from '#shared/journal/journal-answers.ts'
import type { JournalService } from '#shared/journal/journal-service.ts'
import { saveFailureOf } from './durable-files.ts'
import type { Log } from './log.ts'

export type JournalHandlers = JournalAnswers

export function createJournalHandlers(journals: JournalService, log: Log): JournalHandlers {
  return createJournalAnswers(journals, (what, error) => {
    log.writeError(what, error)
    return saveFailureOf(error)
  })
}
