/** Commands on transcripts and on what is quoted from them. */

import { AppError } from '#shared/base/app-error.ts'
import { cleanLongText, longestText } from '#shared/base/text.ts'
import { defineCommand, type CommandContext } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { createInThread } from './new-in-thread.ts'
import { movePassage, trimPassage, type Passage } from './passages.ts'
import { makePainFrom } from './sources.ts'

type TranscriptFields = Omit<FieldsOf<'transcript'>, 'order'>

/** Adds a transcript behind the others; gives its id. */
export const addTranscript = defineCommand<
  Pick<TranscriptFields, 'name' | 'text'> & Partial<TranscriptFields>,
  string
>({
  id: 'transcript.add',
  run(transaction, fields, { newId }) {
    const transcripts = transaction.all('transcript')
    const id = newId('transcript')
    transaction.create('transcript', id, {
      kind: 'interview',
      participantCode: '',
      date: '',
      consent: 'unknown',
      personaIds: [],
      ...fields,
      order: keyAt(transaction, transcripts, transcripts.length),
    })
    return id
  },
})

/**
 * Changes a transcript. Quotes stay with their passages through an edit of the text; one whose
 * passage is gone keeps its words and loses its place.
 */
export const updateTranscript = defineCommand<{
  readonly transcriptId: string
  readonly fields: Partial<TranscriptFields>
}>({
  id: 'transcript.update',
  run(transaction, { transcriptId, fields }) {
    const { text: before } = transaction.need('transcript', transcriptId)
    transaction.update('transcript', transcriptId, fields)
    if (fields.text === undefined) return
    // Quotes count in the text as it will be kept.
    const after = cleanLongText(fields.text)
    transaction.update('transcript', transcriptId, { text: after })
    if (after !== before) moveQuotes(transaction, transcriptId, { before, after })
  },
})

/** Removes a transcript; what was quoted from it stays as evidence. */
export const removeTranscript = defineCommand<{ readonly transcriptId: string }>({
  id: 'transcript.remove',
  run(transaction, { transcriptId }) {
    transaction.need('transcript', transcriptId)
    for (const { id } of transaction.pointingAt('evidence', 'transcriptId', transcriptId)) {
      transaction.update('evidence', id, { quoteStart: null, quoteEnd: null })
    }
    transaction.remove(transcriptId)
  },
})

/** A passage of a transcript as [start, end) in UTF-16 units. */
type QuotedPassage = Passage & { readonly transcriptId: string }

/**
 * Makes a passage evidence on the first board of what was heard, with all that is known of its
 * source; gives its id, that of the old one where the same passage is quoted already.
 * @throws AppError `quote-empty`
 */
export const quoteTranscript = defineCommand<QuotedPassage, string>({
  id: 'transcript.quote',
  run(transaction, passage, context) {
    return quote(transaction, context, passage)
  },
})

/**
 * Makes a passage evidence and a pain point in a cell, tied to each other; gives the pain
 * point's id.
 * @throws AppError `quote-empty` or `lane-holds-no-pains`
 */
export const painFromTranscript = defineCommand<
  QuotedPassage & { readonly laneId: string; readonly stepId: string },
  string
>({
  id: 'transcript.pain',
  run(transaction, { laneId, stepId, ...passage }, context) {
    const evidenceId = quote(transaction, context, passage)
    const { title } = transaction.need('evidence', evidenceId)
    return makePainFrom(transaction, context, [evidenceId], { laneId, stepId, title })
  },
})

function quote(
  transaction: Transaction,
  context: CommandContext,
  { transcriptId, start, end }: QuotedPassage,
): string {
  const transcript = transaction.need('transcript', transcriptId)
  const { text, name, kind, participantCode, date, consent, personaIds } = transcript
  const passage = longestPassage(text, { start, end })
  if (passage === null) throw new AppError('quote-empty', [transcriptId])
  const known = transaction
    .pointingAt('evidence', 'transcriptId', transcriptId)
    .find((each) => each.quoteStart === passage.start && each.quoteEnd === passage.end)
  if (known !== undefined) return known.id
  const source = { kind, source: name, participantCode, date, consent, personaIds }
  const place = { transcriptId, quoteStart: passage.start, quoteEnd: passage.end }
  return createInThread(transaction, context, {
    type: 'evidence',
    title: text.slice(passage.start, passage.end),
    fields: { ...source, ...place },
  })
}

/** The passage without the space at its ends, no longer than a note can hold; null if empty. */
function longestPassage(text: string, { start, end }: Passage): Passage | null {
  const passage = trimPassage(text, { start, end: Math.min(end, start + longestText) })
  if (passage === null || passage.end - passage.start <= longestText) return passage
  // A character of two units was taken whole at either end.
  return trimPassage(text, { start: passage.start, end: passage.end - 2 })
}

function moveQuotes(
  transaction: Transaction,
  transcriptId: string,
  { before, after }: { readonly before: string; readonly after: string },
): void {
  for (const evidence of transaction.pointingAt('evidence', 'transcriptId', transcriptId)) {
    const { quoteStart, quoteEnd } = evidence
    if (quoteStart === null || quoteEnd === null) continue
    const moved = movePassage(before, after, { start: quoteStart, end: quoteEnd })
    transaction.update('evidence', evidence.id, {
      quoteStart: moved?.start ?? null,
      quoteEnd: moved?.end ?? null,
    })
  }
}
