/** The columns of the thread: one per station, narrow where nothing stands. */

import { threadStations, type ThreadStation } from '#shared/model/thread.ts'
import { threadMetrics } from './thread-metrics.ts'
import type { ThreadContent, ThreadItem } from './thread-subject.ts'

export interface ThreadColumn {
  readonly station: ThreadStation
  readonly x: number
  readonly width: number
  /** Records at the station, shown or not. */
  readonly total: number
  /** Cards in the column, missing ones not counted. */
  readonly shown: number
}

/** Where the cards of one layer stand; a column has two where questions stand behind areas. */
export interface ThreadLayer {
  readonly x: number
  readonly width: number
}

export interface Columns {
  readonly columns: readonly ThreadColumn[]
  readonly layers: readonly ThreadLayer[]
  readonly layerOf: (item: ThreadItem) => number
  readonly width: number
}

export function placeColumns({ items, edges, totals }: ThreadContent): Columns {
  const { cardWidth, emptyWidth, columnGap } = threadMetrics
  const inStations = new Map<ThreadStation, ThreadItem[]>(threadStations.map((each) => [each, []]))
  for (const item of items.values()) inStations.get(item.station)?.push(item)
  const isDoubled = edges.some(({ fromId, toId }) => {
    const [from, to] = [items.get(fromId), items.get(toId)]
    return from?.station === 'question' && to?.station === 'question' && !from.isBehind
  })
  const layers: ThreadLayer[] = []
  const firstLayer = new Map<ThreadStation, number>()
  let x = 0
  const columns = threadStations.map((station): ThreadColumn => {
    const standing = inStations.get(station) ?? []
    const layerWidth = standing.length === 0 ? emptyWidth : cardWidth
    const start = x
    firstLayer.set(station, layers.length)
    for (let n = 0; n < (station === 'question' && isDoubled ? 2 : 1); n++) {
      layers.push({ x, width: layerWidth })
      x += layerWidth + columnGap
    }
    const shown = standing.filter(({ record }) => record !== null).length
    const total = totals.get(station) ?? 0
    return { station, x: start, width: x - columnGap - start, total, shown }
  })
  return {
    columns,
    layers,
    layerOf: ({ station, isBehind }) =>
      (firstLayer.get(station) ?? 0) + Number(station === 'question' && isDoubled && isBehind),
    width: x - columnGap,
  }
}
