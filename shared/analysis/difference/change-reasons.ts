/** Finds why a part of a map is other than before: the improvements that the thread leads to it. */

import type { Improvement } from '#shared/model/records/improvement.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { RecordDifference } from './record-differences.ts'

/** The improvements that change it, else its step, else its stage; empty where none is linked. */
export function reasonsOf(
  reader: RecordReader,
  { after }: RecordDifference,
): readonly Improvement[] {
  let id: string | null = after?.id ?? null
  while (id !== null) {
    const found = reader
      .pointingAt('link', 'toId', id)
      .filter(({ kind }) => kind === 'changes')
      .flatMap(({ fromId }) => reader.get('improvement', fromId) ?? [])
    if (found.length > 0) return found
    id = holderOf(reader, id)
  }
  return []
}

function holderOf(reader: RecordReader, id: string): string | null {
  const record = reader.find(id)
  if (record === undefined) return null
  if ('stepId' in record) return record.stepId
  return record.type === 'step' ? record.stageId : null
}
