/** Lays out one group of the thread: who stands above whom, and how high. */

import type { Point } from '#shared/base/geometry.ts'
import type { Columns } from './thread-columns.ts'
import type { GroupMembers } from './thread-groups.ts'
import { placeLayers } from './layered-heights.ts'
import { withFewCrossings, type LayerEdge } from './layered-order.ts'
import { threadMetrics } from './thread-metrics.ts'
import type { SubjectEdge, ThreadItem } from './thread-subject.ts'

export interface PlacedGroup {
  readonly height: number
  /** Top edge of each item, in px from the top of the group. */
  readonly tops: ReadonlyMap<string, number>
  /** The points that long edges pass, by edge id, from the top of the group. */
  readonly passing: ReadonlyMap<string, readonly Point[]>
}

/** Edges that jump over layers get a place in each of them, so that no card lies on their way. */
export function layoutGroup(
  { items, edges }: GroupMembers,
  { layers, layerOf }: Columns,
  heightOf: (item: ThreadItem) => number,
): PlacedGroup {
  const layerById = new Map(items.map((item) => [item.id, layerOf(item)]))
  const used = new Set(layerById.values())
  const filled: string[][] = layers.map(() => [])
  for (const item of items) filled[layerOf(item)]?.push(item.id)
  const short: LayerEdge[] = []
  const passed = new Map<string, readonly (readonly [placeId: string, layer: number])[]>()
  for (const edge of edges.filter((each) => isForwards(each, layerById))) {
    const [start, end] = [layerById.get(edge.fromId) ?? 0, layerById.get(edge.toId) ?? 0]
    const places: (readonly [string, number])[] = []
    for (let layer = start + 1; layer < end; layer++) {
      if (!used.has(layer)) continue
      const placeId = `${edge.id} | ${layer}`
      filled[layer]?.push(placeId)
      places.push([placeId, layer])
    }
    if (places.length > 0) passed.set(edge.id, places)
    const stops = [edge.fromId, ...places.map(([placeId]) => placeId), edge.toId]
    for (const [n, to] of stops.entries()) {
      const from = stops[n - 1]
      if (from !== undefined) short.push({ from, to })
    }
  }
  const inUse = filled.filter((layer) => layer.length > 0)
  const ordered = withFewCrossings({ layers: inUse, edges: short })
  const heights = new Map(items.map((item) => [item.id, heightOf(item)]))
  const { cardGap, passingGap } = threadMetrics
  const tops = placeLayers(ordered, short, (id) => {
    const height = heights.get(id)
    return height === undefined ? { height: 0, gap: passingGap } : { height, gap: cardGap }
  })
  const passing = new Map<string, readonly Point[]>()
  for (const [id, places] of passed) {
    const points = places.flatMap(([placeId, layer]) => {
      const { x = 0, width = 0 } = layers[layer] ?? {}
      const y = tops.get(placeId) ?? 0
      return [
        { x, y },
        { x: x + width, y },
      ]
    })
    passing.set(id, points)
  }
  const bottoms = [...tops].map(([id, top]) => top + (heights.get(id) ?? 0))
  return { height: Math.max(0, ...bottoms), tops, passing }
}

/** Whether an edge leads from an earlier layer to a later one; learning leads back. */
function isForwards(
  { fromId, toId, kind }: SubjectEdge,
  layerById: ReadonlyMap<string, number>,
): boolean {
  return kind !== 'teaches' && (layerById.get(fromId) ?? 0) < (layerById.get(toId) ?? 0)
}
