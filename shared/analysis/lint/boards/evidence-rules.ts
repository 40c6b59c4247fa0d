/** Rules on evidence: where it is from, whether people agreed, and how many they were. */

import { isBlank } from '#shared/base/text.ts'
import type { Evidence } from '#shared/model/records/evidence.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { defineRule, type Found } from '#shared/analysis/lint/lint-rule.ts'
import { personalDatumIn } from './personal-data.ts'

/** Asked only of what something rests on: a note that was just typed may still be sorted out. */
export const evidenceWithoutSource = defineRule({
  id: 'evidence-without-source',
  severity: 'warning',
  check: ({ reader, graph }) =>
    reader
      .all('evidence')
      .filter(({ id }) => graph.from(id).length > 0)
      .filter(
        ({ source, participantCode, transcriptId }) =>
          isBlank(source) && isBlank(participantCode) && transcriptId === null,
      )
      .map(({ id }) => ({ recordId: id })),
})

export const consentRefused = defineRule({
  id: 'consent-refused',
  severity: 'error',
  check: ({ reader }) => wordsOfPeople(reader, 'refused'),
})

export const consentUnknown = defineRule({
  id: 'consent-unknown',
  severity: 'warning',
  check: ({ reader, graph }) =>
    wordsOfPeople(reader, 'unknown').filter(({ recordId }) => {
      const evidence = reader.get('evidence', recordId)
      return evidence === undefined || (isOfPerson(evidence) && graph.from(recordId).length > 0)
    }),
})

/** Only what certainly is one: an address, a phone number, a registration number. */
export const personalData = defineRule({
  id: 'personal-data',
  severity: 'warning',
  check: ({ reader }) =>
    (['transcript', 'note', 'evidence', 'test-session'] as const)
      .flatMap((type) => reader.all(type))
      .flatMap((record) => {
        const kind = personalDatumIn(record)
        return kind === null ? [] : [{ recordId: record.id, args: { kind } }]
      }),
})

/** A share without its base says nothing. */
export const figureWithoutSample = defineRule({
  id: 'figure-without-sample',
  severity: 'warning',
  check: ({ reader }) =>
    reader
      .all('evidence')
      .filter(isWithoutBase)
      .map(({ id }) => ({ recordId: id })),
})

/** More cases than were looked at, in evidence or tests. */
export const countsImpossible = defineRule({
  id: 'counts-impossible',
  severity: 'error',
  check: ({ reader }) => [
    ...reader
      .all('evidence')
      .filter(({ caseCount, sampleSize }) => isMore(caseCount, sampleSize))
      .map(({ id }) => ({ recordId: id })),
    ...reader
      .all('test')
      .filter(
        (test) =>
          isMore(test.treatedSuccesses, test.treatedTrials) ||
          isMore(test.controlSuccesses, test.controlTrials),
      )
      .map(({ id }) => ({ recordId: id })),
  ],
})

/** Where the words of people with a certain answer to the question of consent stand. */
function wordsOfPeople(reader: RecordReader, consent: 'refused' | 'unknown'): readonly Found[] {
  const has = (each: { readonly consent: string }, text: string): boolean =>
    each.consent === consent && !isBlank(text)
  return [
    ...reader.all('transcript').filter((each) => has(each, each.text)),
    ...reader.all('evidence').filter((each) => has(each, each.title)),
    ...reader.all('test-session').filter((each) => has(each, each.quote)),
  ].map(({ id }) => ({ recordId: id }))
}

/** Whether a single person could be known from it. */
function isOfPerson({ kind, participantCode, transcriptId }: Evidence): boolean {
  const isTalk = kind === 'interview' || kind === 'observation' || kind === 'call'
  return isTalk && (!isBlank(participantCode) || transcriptId !== null)
}

/** What was read at a desk names its source instead; its base is not ours to know. */
function isWithoutBase(evidence: Evidence): boolean {
  const { kind, measure, answerCounts, caseCount, sampleSize, title, details } = evidence
  if (kind === 'desk' || sampleSize !== null) return false
  if (measure === 'nps' || measure === 'csat' || measure === 'ces') {
    return answerCounts.every((count) => count === 0)
  }
  if (measure === 'share' || caseCount !== null) return true
  const text = `${title}\n${details}`
  return share.test(text) && !base.test(text)
}

const share = /\d\s*(%|퍼센트|percent\b)/iu
const base = /\bn\s*[=≈]\s*\d|\d\s*(명|건|회|개)\s*(중|가운데)|\bof\s+\d|\d\s*\/\s*\d/iu

function isMore(count: number | null, of: number | null): boolean {
  return count !== null && of !== null && count > of
}
