/** What led to a record, and what came of it: found by index, so that selecting is instant. */

import { isInThread } from '#shared/model/thread.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { indexedEdges, reach, type ThreadEdges } from './thread-edges.ts'

/** The thread through a record. The four sets of ids never overlap, but for `links`. */
export interface RecordThread {
  /** All of it, the entries included. */
  readonly ids: ReadonlySet<string>
  /** Where it enters the thread: mostly the record alone; see `entriesOf`. */
  readonly entries: ReadonlySet<string>
  /** The reasons. */
  readonly upstream: ReadonlySet<string>
  /** The results. */
  readonly downstream: ReadonlySet<string>
  /** Ids of the edges that lead from the reasons to the results, and back where tests taught. */
  readonly links: ReadonlySet<string>
}

/**
 * The thread through a record of any type; everything is empty for what takes no part. What a test
 * sent back is followed too, after all else: what leads along the stations to the record stays a
 * reason even where a test taught it again.
 */
export function threadOf(reader: RecordReader, id: string): RecordThread {
  const edges = indexedEdges(reader)
  const entries = new Set(entriesOf(reader, id))
  const along = { edges, followsTeaching: false, besides: [entries] }
  const upstream = reach({ ...along, direction: 'upstream' }, entries)
  const downstream = reach(
    { ...along, direction: 'downstream', besides: [entries, upstream] },
    entries,
  )
  const everywhere = { edges, followsTeaching: true, besides: [entries, upstream, downstream] }
  for (const direction of ['upstream', 'downstream'] as const) {
    const side = direction === 'upstream' ? upstream : downstream
    for (const id of reach({ ...everywhere, direction }, [...entries, ...side])) side.add(id)
  }
  const ids = new Set([...entries, ...upstream, ...downstream])
  return { ids, entries, upstream, downstream, links: linksAmong(edges, ids, upstream, downstream) }
}

/**
 * The records by which something takes part in the thread.
 * - What stands at a station, or is a part of a to-be map that something changes: itself. A stage
 *   or step brings along what is changed within it.
 * - A pain point or opportunity of a to-be map that nothing links to: the one it was copied from.
 * - A part of an as-is map: the pain points and opportunities that lie in it; of a touchpoint only
 *   the pain points that name it, since a step can have several touchpoints.
 * - A persona: all that names it. A transcript: what is quoted from it. An assumption: its idea.
 */
export function entriesOf(reader: RecordReader, id: string): readonly string[] {
  const record = reader.find(id)
  switch (record?.type) {
    case undefined:
      return []
    case 'stage': {
      const steps = reader.pointingAt('step', 'stageId', id)
      return [...changed(reader, id), ...steps.flatMap((step) => entriesOf(reader, step.id))]
    }
    case 'step':
      return [
        ...changed(reader, id),
        ...reader
          .pointingAt('touchpoint', 'stepId', id)
          .flatMap((touchpoint) => changed(reader, touchpoint.id)),
        ...reader
          .pointingAt('pain-point', 'stepId', id)
          .flatMap((pain) => ownOrOrigin(reader, pain)),
        ...reader
          .pointingAt('opportunity', 'stepId', id)
          .flatMap((opportunity) => ownOrOrigin(reader, opportunity)),
      ]
    case 'touchpoint':
      return [
        ...changed(reader, id),
        ...reader
          .pointingAt('pain-point', 'touchpointId', id)
          .flatMap((pain) => ownOrOrigin(reader, pain)),
      ]
    case 'pain-point':
    case 'opportunity':
      return ownOrOrigin(reader, record)
    case 'persona':
      return namingPersona(reader, id)
    case 'transcript':
      return reader.pointingAt('evidence', 'transcriptId', id).map((evidence) => evidence.id)
    case 'assumption':
      return [record.ideaId]
    default:
      return isInThread(record) ? [id] : []
  }
}

function changed(reader: RecordReader, id: string): readonly string[] {
  return indexedEdges(reader).to(id).length > 0 ? [id] : []
}

/** A copy on a to-be map stands for its original until something is said about itself. */
function ownOrOrigin(
  reader: RecordReader,
  item: { readonly id: string; readonly originId: string | null },
): readonly string[] {
  const isLinked =
    reader.pointingAt('link', 'fromId', item.id).length > 0 ||
    reader.pointingAt('link', 'toId', item.id).length > 0
  return [isLinked || item.originId === null ? item.id : item.originId]
}

function namingPersona(reader: RecordReader, id: string): readonly string[] {
  return [
    ...reader.pointingAt('evidence', 'personaIds', id),
    ...reader.pointingAt('insight', 'personaIds', id),
    ...reader
      .pointingAt('pain-point', 'personaIds', id)
      .filter(({ originId }) => originId === null),
    ...reader.pointingAt('point-of-view', 'personaId', id),
    ...reader.pointingAt('question', 'personaId', id),
  ].map((each) => each.id)
}

/** An edge past the record, from its reasons straight to its results, is not on the way. */
function linksAmong(
  edges: ThreadEdges,
  ids: ReadonlySet<string>,
  upstream: ReadonlySet<string>,
  downstream: ReadonlySet<string>,
): ReadonlySet<string> {
  const links = new Set<string>()
  for (const id of ids) {
    for (const edge of edges.from(id)) {
      if (!ids.has(edge.toId)) continue
      const isPast = upstream.has(edge.fromId) && downstream.has(edge.toId)
      if (edge.kind === 'teaches' || !isPast) links.add(edge.id)
    }
  }
  return links
}
