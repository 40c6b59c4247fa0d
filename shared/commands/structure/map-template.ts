/** What of a map can serve as a template for others: its structure, and its content if wanted. */

import { itemTypes } from '#shared/model/cells.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { arrowsWithin } from './parts-of-columns.ts'

/**
 * The records of a template: the map, its stages, steps and lanes; with content also cards, their
 * arrows and channels. Personas, feelings, pictures and links of the thread stay with the project
 * that they are about.
 */
export function templateOf(
  reader: RecordReader,
  journeyId: string,
  withContent: boolean,
): readonly AnyRecord[] {
  const stages = reader.pointingAt('stage', 'journeyId', journeyId)
  const lanes = reader.pointingAt('lane', 'journeyId', journeyId)
  const items = withContent
    ? lanes.flatMap((lane) =>
        itemTypes.flatMap((type): readonly AnyRecord[] =>
          reader.pointingAt(type, 'laneId', lane.id),
        ),
      )
    : []
  const channelIds = new Set(
    items.flatMap((item) => (item.type === 'touchpoint' ? item.channelIds : [])),
  )
  const records: readonly (AnyRecord | undefined)[] = [
    reader.get('journey', journeyId),
    ...stages,
    ...stages.flatMap((stage) => reader.pointingAt('step', 'stageId', stage.id)),
    ...lanes,
    ...items,
    ...arrowsWithin(reader, items),
    ...reader.all('channel').filter(({ id }) => channelIds.has(id)),
  ]
  const kept = records.filter((record) => record !== undefined)
  const ids = new Set(kept.map(({ id }) => id))
  return kept.map((record) => onItsOwn(record, ids))
}

/** A record without what only its project knows. */
function onItsOwn(record: AnyRecord, ids: ReadonlySet<string>): AnyRecord {
  const fields: Record<string, unknown> = {}
  const isIn = (id: string | null) => id !== null && ids.has(id)
  if ('originId' in record) fields['originId'] = null
  if (record.type === 'journey') fields['isStructureLocked'] = false
  if (record.type === 'card') Object.assign(fields, { personaId: null, image: null, source: '' })
  if (record.type === 'pain-point') {
    const touchpointId = isIn(record.touchpointId) ? record.touchpointId : null
    Object.assign(fields, { personaIds: [], touchpointId })
  }
  if (record.type === 'opportunity') fields['painPointIds'] = record.painPointIds.filter(isIn)
  return withFields<AnyRecord>(record, fields)
}
