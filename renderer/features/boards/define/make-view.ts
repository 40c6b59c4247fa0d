/** Says what a point of view made from a selection begins with: its user and its insight. */

import type { PointOfView } from '#shared/model/records/point-of-view.ts'
import { linkKindBetween } from '#shared/model/thread.ts'
import type { RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** Those of some records that something of a type can be made from. */
export function sourcesFor(
  reader: RecordReader,
  ids: readonly string[],
  type: RecordType,
): readonly string[] {
  return ids.filter((id) => {
    const record = reader.find(id)
    return record !== undefined && linkKindBetween(record.type, type) !== null
  })
}

/** The persona is named only where the sources concern no other. */
export function viewStart(
  reader: RecordReader,
  sourceIds: readonly string[],
): Pick<PointOfView, 'title' | 'personaId' | 'insight'> {
  const sources = sourceIds.flatMap((id) => reader.find(id) ?? [])
  const personaIds = new Set(
    sources.flatMap((each) =>
      each.type === 'pain-point' || each.type === 'insight' ? each.personaIds : [],
    ),
  )
  const [personaId = null] = personaIds.size === 1 ? [...personaIds] : []
  const persona = personaId === null ? undefined : reader.get('persona', personaId)
  const insight = sources.find((each) => each.type === 'insight')
  return {
    title: persona?.name ?? '',
    personaId: persona === undefined ? null : persona.id,
    insight: insight?.title ?? '',
  }
}
