/** Counts what stands behind a question and what has come of it, along the links of the thread. */

import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

export interface QuestionCounts {
  readonly pains: number
  readonly evidence: number
  readonly ideas: number
}

/** Reasons of reasons count, too; each record once. What tests taught leads back and is left out. */
export function countsOfQuestion(reader: RecordReader, questionId: string): QuestionCounts {
  const reasons = new Map<string, AnyRecord>()
  const open = [questionId]
  for (const id of open) {
    const links = reader.pointingAt('link', 'toId', id).filter(({ kind }) => kind !== 'teaches')
    for (const { fromId } of links) {
      const reason = reader.find(fromId)
      if (reason === undefined || reasons.has(fromId)) continue
      reasons.set(fromId, reason)
      open.push(fromId)
    }
  }
  const count = (type: AnyRecord['type']): number =>
    [...reasons.values()].filter((reason) => reason.type === type).length
  const ideas = reader
    .pointingAt('link', 'fromId', questionId)
    .filter(({ toId }) => reader.get('idea', toId) !== undefined)
  return { pains: count('pain-point'), evidence: count('evidence'), ideas: ideas.length }
}
