/** How much lies in the lanes of which only the header is drawn. */

import { itemTypes } from '#shared/model/cells.ts'
import { isRated } from '#shared/layout/cell-rows.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'

/** Cards, emotion points or scored touchpoints of each collapsed lane, by its id. */
export function useCollapsedCounts(lanes: readonly Lane[]): ReadonlyMap<string, number> {
  const counts = useSelected(
    (reader) =>
      lanes
        .filter((lane) => lane.isCollapsed)
        .map((lane) =>
          lane.kind === 'expectation' ? ratedCount(reader, lanes) : countIn(reader, lane),
        ),
    [lanes],
  )
  const collapsed = lanes.filter((lane) => lane.isCollapsed)
  return new Map(collapsed.map(({ id }, n) => [id, counts[n] ?? 0]))
}

function countIn(reader: RecordReader, { id }: Lane): number {
  return ([...itemTypes, 'emotion-point'] as const).reduce(
    (sum, type) => sum + reader.pointingAt(type, 'laneId', id).length,
    0,
  )
}

/** The touchpoints of all lanes at which somebody has said what is expected or what comes. */
function ratedCount(reader: RecordReader, lanes: readonly Lane[]): number {
  return lanes.flatMap(({ id }) => reader.pointingAt('touchpoint', 'laneId', id)).filter(isRated)
    .length
}
