/** The thread of a whole project as one graph, built once for all who look at it as a whole. */

import { AppError } from '#shared/base/app-error.ts'
import { stationOf, threadStations, typesAt, type ThreadStation } from '#shared/model/thread.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import {
  edgeOfLink,
  edgeOfPain,
  mayJoin,
  type ThreadEdge,
  type ThreadEdges,
} from './thread-edges.ts'

export interface ThreadGraph extends ThreadEdges {
  readonly reader: RecordReader
  /** By station, then in the order of the boards and maps; parts of maps only where changed. */
  readonly nodes: ReadonlyMap<string, AnyRecord>
  readonly edges: readonly ThreadEdge[]
  /** The pain points that are asked about: on the visible part of an as-is map. */
  readonly painPointIds: readonly string[]
}

const none: readonly ThreadEdge[] = []

/** Reads links and records once. A moment's work at 5,000 records; callers keep it per revision. */
export function threadGraph(reader: RecordReader): ThreadGraph {
  const [down, up] = [new Map<string, ThreadEdge[]>(), new Map<string, ThreadEdge[]>()]
  const edges = allEdges(reader)
  for (const edge of edges) {
    push(down, edge.fromId, edge)
    push(up, edge.toId, edge)
  }
  const isLinked = (id: string): boolean => up.has(id) || down.has(id)
  const isAsked = visibleToday(reader)
  const nodes = new Map<string, AnyRecord>()
  const painPointIds: string[] = []
  for (const type of threadStations.flatMap(typesAt)) {
    for (const record of recordsOf(reader, type, up)) {
      const isOnMap = record.type === 'pain-point' || record.type === 'opportunity'
      const isShown = !isOnMap || isAsked(record)
      if (isShown || isLinked(record.id)) nodes.set(record.id, record)
      if (isShown && record.type === 'pain-point') painPointIds.push(record.id)
    }
  }
  return {
    reader,
    nodes,
    edges,
    painPointIds,
    from: (id) => down.get(id) ?? none,
    to: (id) => up.get(id) ?? none,
  }
}

/**
 * The station at which a record of the graph stands.
 * @throws AppError `not-in-thread`
 */
export function stationIn(record: AnyRecord): ThreadStation {
  const station = stationOf(record.type)
  // Only records of the stations become nodes.
  if (station === null) throw new AppError('not-in-thread', [record.id])
  return station
}

function allEdges(reader: RecordReader): readonly ThreadEdge[] {
  const isToday = visibleToday(reader)
  const links = reader
    .all('link')
    .filter((link) => mayJoin(reader.find(link.fromId), reader.find(link.toId), link.kind))
    .map(edgeOfLink)
  // A to-be map brings copies of pain points and opportunities along; they are no news.
  const fields = reader
    .all('opportunity')
    .filter((opportunity) => opportunity.painPointIds.length > 0 && isToday(opportunity))
    .flatMap(({ id, painPointIds }) => painPointIds.map((painId) => edgeOfPain(painId, id)))
  return [...links, ...fields]
}

/** Of the parts of maps only those that a link leads to, so that no map is read as a whole. */
function recordsOf(
  reader: RecordReader,
  type: RecordType,
  up: ReadonlyMap<string, unknown>,
): readonly AnyRecord[] {
  if (stationOf(type) !== 'to-be') return reader.all(type)
  const changed = [...up.keys()].flatMap((id) => reader.find(id) ?? [])
  return changed.filter((record) => record.type === type)
}

/** Tells whether an item lies on the visible part of an as-is map; asks once per step and lane. */
function visibleToday(reader: RecordReader) {
  const known = new Map<string, boolean>()
  const remembered = (id: string, ask: () => boolean): boolean => {
    const answer = known.get(id) ?? ask()
    known.set(id, answer)
    return answer
  }
  const isStepShown = (stepId: string): boolean => {
    const step = reader.get('step', stepId)
    const stage = step === undefined ? undefined : reader.get('stage', step.stageId)
    if (step === undefined || stage === undefined || step.isHidden || stage.isHidden) return false
    return reader.get('journey', stage.journeyId)?.state === 'as-is'
  }
  const isLaneShown = (laneId: string): boolean => reader.get('lane', laneId)?.isHidden === false
  return ({ stepId, laneId }: { readonly stepId: string; readonly laneId: string }): boolean =>
    remembered(stepId, () => isStepShown(stepId)) && remembered(laneId, () => isLaneShown(laneId))
}

function push(map: Map<string, ThreadEdge[]>, id: string, edge: ThreadEdge): void {
  const known = map.get(id)
  if (known === undefined) map.set(id, [edge])
  else known.push(edge)
}
