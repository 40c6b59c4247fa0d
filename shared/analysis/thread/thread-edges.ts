/** The edges of the thread at one record, found by index: cheap however large the project is. */

import { isChangeable, stationOf } from '#shared/model/thread.ts'
import type { LinkKind } from '#shared/model/records/link.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** One step along the thread: a link record, or an opportunity that names its pain point. */
export interface ThreadEdge {
  /** The id of the link; `pain>opportunity` where a field of the opportunity says it. */
  readonly id: string
  readonly fromId: string
  readonly toId: string
  /** `teaches` leads back, every other kind along the stations. */
  readonly kind: LinkKind
  /** Null where there is no link record to remove. */
  readonly linkId: string | null
}

/** Where edges are asked for: in the indexes of a project, or in a graph that was built. */
export interface ThreadEdges {
  /** What came of a record. */
  from(id: string): readonly ThreadEdge[]
  /** What led to it. */
  to(id: string): readonly ThreadEdge[]
}

/** The edges as the indexes of a project know them at the moment of asking. */
export function indexedEdges(reader: RecordReader): ThreadEdges {
  const isWhole = ({ fromId, toId, kind }: ThreadEdge): boolean =>
    mayJoin(reader.find(fromId), reader.find(toId), kind)
  return {
    from: (id) =>
      [
        ...reader.pointingAt('link', 'fromId', id).map(edgeOfLink),
        ...reader
          .pointingAt('opportunity', 'painPointIds', id)
          .map((opportunity) => edgeOfPain(id, opportunity.id)),
      ].filter(isWhole),
    to: (id) =>
      [
        ...reader.pointingAt('link', 'toId', id).map(edgeOfLink),
        ...(reader.get('opportunity', id)?.painPointIds ?? []).map((painPointId) =>
          edgeOfPain(painPointId, id),
        ),
      ].filter(isWhole),
  }
}

/** Whether both ends can stand in the thread; parts of maps do only where something changes them. */
export function mayJoin(
  from: AnyRecord | undefined,
  to: AnyRecord | undefined,
  kind: LinkKind,
): boolean {
  if (from === undefined || to === undefined || isChangeable(from)) return false
  if (stationOf(from.type) === null || stationOf(to.type) === null) return false
  return !isChangeable(to) || kind === 'changes'
}

export function edgeOfLink(link: {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: LinkKind
}): ThreadEdge {
  const { id, fromId, toId, kind } = link
  return { id, fromId, toId, kind, linkId: id }
}

export function edgeOfPain(painPointId: string, opportunityId: string): ThreadEdge {
  return {
    id: `${painPointId}>${opportunityId}`,
    fromId: painPointId,
    toId: opportunityId,
    kind: 'asks',
    linkId: null,
  }
}

/** Which way to walk, and whether over what tests sent back as well. */
export interface Walk {
  readonly edges: ThreadEdges
  readonly direction: 'upstream' | 'downstream'
  readonly followsTeaching: boolean
  /** Where the walk does not go, nor on from there. */
  readonly besides?: readonly ReadonlySet<string>[]
}

/** All that can be reached from some records; safe in circles, which teaching can make. */
export function reach(walk: Walk, startIds: Iterable<string>): Set<string> {
  const { edges, direction, followsTeaching, besides = [] } = walk
  const isUp = direction === 'upstream'
  const found = new Set<string>()
  const open = [...startIds]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const edge of isUp ? edges.to(id) : edges.from(id)) {
      if (edge.kind === 'teaches' && !followsTeaching) continue
      const next = isUp ? edge.fromId : edge.toId
      if (found.has(next) || besides.some((ids) => ids.has(next))) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}
