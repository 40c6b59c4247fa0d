/** Asks a graph what stands next to a record, and which types stand further along. */

import { stationOf, threadStations } from '#shared/model/thread.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import type { ThreadEdge } from './thread-edges.ts'
import type { ThreadGraph } from './thread-graph.ts'

/** What led to a record directly; what a test sent back counts as well. */
export function reasonsOf(graph: ThreadGraph, id: string): readonly AnyRecord[] {
  return graph.to(id).flatMap((edge) => graph.nodes.get(edge.fromId) ?? [])
}

/** What came of a record directly, along the stations. */
export function resultsOf(graph: ThreadGraph, id: string): readonly AnyRecord[] {
  return graph
    .from(id)
    .filter((edge) => edge.kind !== 'teaches')
    .flatMap((edge) => graph.nodes.get(edge.toId) ?? [])
}

/** Whether some of a set of records are of one of the types. */
export function hasType(records: readonly AnyRecord[], ...types: readonly RecordType[]): boolean {
  return records.some(({ type }) => types.includes(type))
}

/** Whether anything of one of the types led to a record, however far along the stations. */
export function comesFrom(
  graph: ThreadGraph,
  id: string,
  ...types: readonly RecordType[]
): boolean {
  return holds(reachedTypes(graph).above, id, types)
}

/** Whether anything of one of the types came of a record, however far along the stations. */
export function leadsTo(graph: ThreadGraph, id: string, ...types: readonly RecordType[]): boolean {
  return holds(reachedTypes(graph).below, id, types)
}

/** For each record the types that can be reached from it, one bit per type. */
type TypesById = ReadonlyMap<string, number>

interface ReachedTypes {
  readonly above: TypesById
  readonly below: TypesById
}

const bits = new Map<RecordType, number>()
const remembered = new WeakMap<ThreadGraph, ReachedTypes>()

function reachedTypes(graph: ThreadGraph): ReachedTypes {
  const known = remembered.get(graph)
  if (known !== undefined) return known
  const edges = inOrder(graph)
  const reached = {
    above: gathered(graph, edges, (edge) => [edge.toId, edge.fromId]),
    below: gathered(graph, edges.toReversed(), (edge) => [edge.fromId, edge.toId]),
  }
  remembered.set(graph, reached)
  return reached
}

/** The edges along the thread, those at its beginning first. */
function inOrder(graph: ThreadGraph): readonly ThreadEdge[] {
  const place = (id: string): number => {
    const type = graph.nodes.get(id)?.type
    const station = type === undefined ? null : stationOf(type)
    // Among questions, an area or a point of view comes before the question asked of it.
    return station === null ? 0 : 2 * threadStations.indexOf(station) + Number(type === 'question')
  }
  return graph.edges
    .filter((edge) => edge.kind !== 'teaches')
    .map((edge) => ({ edge, at: place(edge.fromId) }))
    .sort((a, b) => a.at - b.at)
    .map(({ edge }) => edge)
}

/** One round is enough in the given order; more are needed only where a file holds circles. */
function gathered(
  graph: ThreadGraph,
  edges: readonly ThreadEdge[],
  endsOf: (edge: ThreadEdge) => readonly [at: string, next: string],
): TypesById {
  const found = new Map<string, number>()
  for (let isChanged = true; isChanged;) {
    isChanged = false
    for (const edge of edges) {
      const [at, next] = endsOf(edge)
      const before = found.get(at) ?? 0
      const after = before | (found.get(next) ?? 0) | bitOf(graph.nodes.get(next)?.type)
      if (after === before) continue
      found.set(at, after)
      isChanged = true
    }
  }
  return found
}

function holds(found: TypesById, id: string, types: readonly RecordType[]): boolean {
  const mask = types.reduce((sum, type) => sum | bitOf(type), 0)
  return ((found.get(id) ?? 0) & mask) !== 0
}

/** Bits are given out as types are met; the thread has fewer types than a number has bits. */
function bitOf(type: RecordType | undefined): number {
  if (type === undefined) return 0
  const bit = bits.get(type) ?? 1 << bits.size
  bits.set(type, bit)
  return bit
}
