/** Says what evidence speaks for a record: how much of which kind, from where, and its best quote. */

import type { Evidence, EvidenceKind } from '#shared/model/records/evidence.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The evidence linked to a record, in the order in which it was linked. */
export function evidenceFor(reader: RecordReader, id: string): readonly Evidence[] {
  return [...reader.pointingAt('link', 'toId', id)]
    .sort((a, b) => a.createdAt - b.createdAt)
    .flatMap(({ fromId }) => reader.get('evidence', fromId) ?? [])
}

/** Where people speak in their own words comes first. */
const byVoice: readonly EvidenceKind[] = [
  'interview',
  'call',
  'review',
  'observation',
  'workshop',
  'survey',
  'log',
  'desk',
]

/** What shows best what is meant; null where nothing may be quoted. */
export function bestQuote(evidence: readonly Evidence[]): Evidence | null {
  const quotable = evidence.filter(({ consent, title }) => consent !== 'refused' && title !== '')
  return quotable.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

function rank({ kind, participantCode }: Evidence): number {
  return byVoice.indexOf(kind) + (participantCode === '' ? byVoice.length : 0)
}

/** How many cases each kind of evidence speaks for, in the order in which they first came. */
export function casesByKind(
  evidence: readonly Evidence[],
): readonly { readonly kind: EvidenceKind; readonly count: number }[] {
  const counts = new Map<EvidenceKind, number>()
  for (const each of evidence) counts.set(each.kind, (counts.get(each.kind) ?? 0) + casesOf(each))
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

/** What was heard from one person is one case; what was counted, as many as there were. */
function casesOf({ measure, caseCount, answerCounts }: Evidence): number {
  if (measure === 'none' || measure === 'share') return caseCount ?? 1
  return answerCounts.reduce((sum, count) => sum + count, 0) || 1
}
