/** The chains of a project: how far each pain point was taken, and what stands beside them all. */

import { threadStations, typesAt, type ThreadStation } from '#shared/model/thread.ts'
import { comesFrom, leadsTo } from './neighbours.ts'
import { reach } from './thread-edges.ts'
import { stationIn, type ThreadGraph } from './thread-graph.ts'

export interface ThreadChain {
  /** The pain point; for a chain that has none, the first of its records along the stations. */
  readonly id: string
  readonly painPointId: string | null
  /** The stations at which something stands. */
  readonly stations: ReadonlySet<ThreadStation>
  /** Evidence upstream, and downstream a part of a to-be map that is changed because of it. */
  readonly isComplete: boolean
}

/** How far the pain points of the as-is maps were taken; each figure counts pain points. */
export interface Coverage {
  readonly painPoints: number
  readonly withEvidence: number
  /** With a How-Might-We question or a point of view; an opportunity alone asks nothing yet. */
  readonly withQuestion: number
  readonly withIdea: number
  readonly withPrototype: number
  readonly withTest: number
  readonly withImprovement: number
  readonly full: number
  /** Evidence of the whole project from which nothing was made so far. */
  readonly unusedEvidence: number
}

/**
 * One chain per pain point of an as-is map, in the order of the maps; then those that have no pain
 * point: whatever else is linked, one chain for each part that hangs together. Records without any
 * link make no chain.
 */
export function threadChains(graph: ThreadGraph): readonly ThreadChain[] {
  const chains = graph.painPointIds.map((id): ThreadChain => {
    const stations = threadStations.filter(
      (station) =>
        station === 'pain-point' ||
        comesFrom(graph, id, ...typesAt(station)) ||
        leadsTo(graph, id, ...typesAt(station)),
    )
    return { id, painPointId: id, stations: new Set(stations), isComplete: isFull(graph, id) }
  })
  return [...chains, ...chainsWithoutPain(graph)]
}

/** The ids at each station of a chain, its own among them. */
export function chainMembers(
  graph: ThreadGraph,
  id: string,
): ReadonlyMap<ThreadStation, readonly string[]> {
  const walk = { edges: graph, followsTeaching: false, besides: [new Set([id])] }
  const ids = new Set([
    id,
    ...reach({ ...walk, direction: 'upstream' }, [id]),
    ...reach({ ...walk, direction: 'downstream' }, [id]),
  ])
  const members = new Map<ThreadStation, string[]>(threadStations.map((each) => [each, []]))
  // The graph knows the order in which they are told.
  for (const record of graph.nodes.values()) {
    if (ids.has(record.id)) members.get(stationIn(record))?.push(record.id)
  }
  return members
}

/** The figures of the overview and of the thread's head. */
export function coverage(graph: ThreadGraph): Coverage {
  const { painPointIds } = graph
  const count = (isCounted: (id: string) => boolean): number =>
    painPointIds.filter(isCounted).length
  return {
    painPoints: painPointIds.length,
    withEvidence: count((id) => comesFrom(graph, id, 'evidence')),
    withQuestion: count((id) => leadsTo(graph, id, 'question', 'point-of-view')),
    withIdea: count((id) => leadsTo(graph, id, 'idea')),
    withPrototype: count((id) => leadsTo(graph, id, 'prototype')),
    withTest: count((id) => leadsTo(graph, id, 'test')),
    withImprovement: count((id) => leadsTo(graph, id, 'improvement')),
    full: count((id) => isFull(graph, id)),
    unusedEvidence: graph.reader.all('evidence').filter(({ id }) => graph.from(id).length === 0)
      .length,
  }
}

function isFull(graph: ThreadGraph, painPointId: string): boolean {
  return (
    comesFrom(graph, painPointId, 'evidence') && leadsTo(graph, painPointId, ...typesAt('to-be'))
  )
}

function chainsWithoutPain(graph: ThreadGraph): readonly ThreadChain[] {
  const isFree = (id: string): boolean =>
    graph.nodes.get(id)?.type !== 'pain-point' &&
    !comesFrom(graph, id, 'pain-point') &&
    !leadsTo(graph, id, 'pain-point')
  const chains: ThreadChain[] = []
  const seen = new Set<string>()
  for (const { id } of graph.nodes.values()) {
    if (seen.has(id) || !isFree(id)) continue
    const stations = new Set<ThreadStation>()
    const open = [id]
    let size = 0
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const record = graph.nodes.get(at)
      if (record === undefined || seen.has(at) || !isFree(at)) continue
      seen.add(at)
      size += 1
      stations.add(stationIn(record))
      for (const edge of graph.from(at)) if (edge.kind !== 'teaches') open.push(edge.toId)
      for (const edge of graph.to(at)) if (edge.kind !== 'teaches') open.push(edge.fromId)
    }
    // A single record that is linked only to chains of pain points, or to nothing.
    if (size > 1) chains.push({ id, painPointId: null, stations, isComplete: false })
  }
  return chains
}
