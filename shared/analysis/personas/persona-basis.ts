/** Says where a persona stands on thin ground: what is claimed without anybody having been asked. */

import type { Evidence } from '#shared/model/records/evidence.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { daysBetween, longestReviewDays } from './persona-review.ts'
import { twinOf } from './persona-substance.ts'

/** One thing that makes a persona less sure. */
export type Weakness =
  | { readonly code: 'assumed' | 'nobody-asked' | 'no-evidence' | 'never-reviewed' }
  | { readonly code: 'one-source'; readonly source: string }
  | { readonly code: 'few-people'; readonly count: number }
  | { readonly code: 'long-ago'; readonly days: number }
  | { readonly code: 'age-and-gender-only'; readonly other: Persona }

export interface PersonaBasis {
  /** The pieces of evidence that speak for the persona. */
  readonly evidence: readonly Evidence[]
  /** Days since the last review; null where there was none. */
  readonly reviewedDays: number | null
  readonly weaknesses: readonly Weakness[]
}

/** Fewer people than that say little about a whole group. */
export const fewPeople = 3

/** What a persona rests on; `today` as `2026-03-02`. */
export function personaBasis(reader: RecordReader, persona: Persona, today: string): PersonaBasis {
  const evidence = reader.pointingAt('evidence', 'personaIds', persona.id)
  const reviewedDays = daysBetween(persona.lastReviewedOn, today)
  const twin = twinOf(reader, persona)
  return {
    evidence,
    reviewedDays,
    weaknesses: [
      ...groundOf(persona, evidence),
      ...(reviewedDays === null ? [{ code: 'never-reviewed' } as const] : []),
      ...(reviewedDays !== null && reviewedDays > longestReviewDays
        ? [{ code: 'long-ago', days: reviewedDays } as const]
        : []),
      ...(twin === null ? [] : [{ code: 'age-and-gender-only', other: twin } as const]),
    ],
  }
}

function groundOf(persona: Persona, evidence: readonly Evidence[]): readonly Weakness[] {
  const interviews = persona.interviewCount ?? 0
  const answers = persona.surveyCount ?? 0
  const found: Weakness[] = []
  if (interviews + answers === 0) {
    found.push({ code: persona.isProtoPersona ? 'assumed' : 'nobody-asked' })
  } else if (answers === 0 && interviews < fewPeople) {
    found.push({ code: 'few-people', count: interviews })
  }
  if (evidence.length === 0) found.push({ code: 'no-evidence' })
  const sources = new Set(evidence.map(({ source }) => source).filter((source) => source !== ''))
  const [source] = sources
  if (evidence.length > 1 && sources.size === 1 && source !== undefined) {
    found.push({ code: 'one-source', source })
  }
  return found
}
