/** How much lies in the lanes of which only the header is drawn. */

import { itemTypes } from '#shared/model/cells.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'

/** Cards and emotion points of each collapsed lane, by its id. */
export function useCollapsedCounts(lanes: readonly Lane[]): ReadonlyMap<string, number> {
  const counts = useSelected(
    (reader) =>
      lanes
        .filter((lane) => lane.isCollapsed)
        .map(({ id }) =>
          ([...itemTypes, 'emotion-point'] as const).reduce(
            (sum, type) => sum + reader.pointingAt(type, 'laneId', id).length,
            0,
          ),
        ),
    [lanes],
  )
  const collapsed = lanes.filter((lane) => lane.isCollapsed)
  return new Map(collapsed.map(({ id }, n) => [id, counts[n] ?? 0]))
}
