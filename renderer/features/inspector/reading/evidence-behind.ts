/** Reads the evidence that speaks for a record, and from how many places it comes. */

import type { Evidence } from '#shared/model/records/evidence.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** The evidence linked to a record, in the order in which it was linked. */
export function evidenceBehind(reader: RecordReader, id: string): readonly Evidence[] {
  return [...reader.pointingAt('link', 'toId', id)]
    .sort((a, b) => a.createdAt - b.createdAt)
    .flatMap((link) => reader.get('evidence', link.fromId) ?? [])
}

/** How many people or sources it comes from; what names neither counts as one source together. */
export function sourceCount(evidence: readonly Evidence[]): number {
  return new Set(
    evidence.map(({ participantCode, source, kind }) => participantCode || source || kind),
  ).size
}
