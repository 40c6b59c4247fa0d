/** Chooses what the thread shows, and in which layer each thing stands. */

import type { LinkKind } from '#shared/model/records/link.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { stationOf, threadStations, type ThreadStation } from '#shared/model/thread.ts'

export interface SubjectEdge {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: LinkKind
}

/** A break, as far as the picture is concerned. */
export interface SubjectBreak {
  readonly kind: string
  readonly recordId: string
  readonly anchorId: string
  readonly station: ThreadStation
  readonly mend: { readonly kind: string }
}

/** What is to be laid out. A graph and breaks of the analysis have this form. */
export interface ThreadSubject {
  readonly graph: {
    readonly nodes: ReadonlyMap<string, AnyRecord>
    readonly edges: readonly SubjectEdge[]
    readonly painPointIds: readonly string[]
  }
  /** Those that are to be shown. */
  readonly breaks: readonly SubjectBreak[]
  /** Shows only what names the persona, with what led to it and came of it; null for all. */
  readonly personaId: string | null
}

/** A card, or a place where one is missing. */
export interface ThreadItem {
  /** The record's id, or the key of the break. */
  readonly id: string
  readonly station: ThreadStation
  /** Questions can stand in a second layer of their column, behind what they are asked of. */
  readonly isBehind: boolean
  /** Null for a missing card. */
  readonly record: AnyRecord | null
}

export interface ThreadContent {
  readonly items: ReadonlyMap<string, ThreadItem>
  readonly edges: readonly SubjectEdge[]
  /** How many records stand at each station, shown or not. */
  readonly totals: ReadonlyMap<ThreadStation, number>
}

/** Tells a missing card from every other one, and from all records. */
export function missingId({ kind, recordId }: Pick<SubjectBreak, 'kind' | 'recordId'>): string {
  return `${kind} ${recordId}`
}

/** What is linked, every pain point, and what a break is about; the rest is only counted. */
export function threadContent({ graph, breaks, personaId }: ThreadSubject): ThreadContent {
  const { nodes } = graph
  const isShown = personaId === null ? () => true : aroundPersona(graph, personaId)
  const edges = graph.edges.filter(({ fromId, toId }) => isShown(fromId) && isShown(toId))
  const missing = breaks.filter((each) => isShown(each.anchorId) && nodes.has(each.anchorId))
  const shown = new Set([
    ...graph.painPointIds,
    ...edges.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...missing.map(({ anchorId }) => anchorId),
  ])
  const items = new Map<string, ThreadItem>()
  const totals = new Map<ThreadStation, number>(threadStations.map((each) => [each, 0]))
  for (const [id, record] of nodes) {
    const station = stationOf(record.type)
    if (station === null || !isShown(id)) continue
    totals.set(station, (totals.get(station) ?? 0) + 1)
    if (!shown.has(id)) continue
    items.set(id, { id, station, isBehind: record.type === 'question', record })
  }
  const all = [...edges]
  for (const each of missing.filter(isPlace)) {
    const anchor = items.get(each.anchorId)
    if (anchor === undefined || anchor.station === each.station) continue
    const id = missingId(each)
    const isBehind = each.station === 'question'
    items.set(id, { id, station: each.station, isBehind, record: null })
    const isUpstream = threadStations.indexOf(each.station) < threadStations.indexOf(anchor.station)
    const [fromId, toId] = isUpstream ? [id, anchor.id] : [anchor.id, id]
    all.push({ id, fromId, toId, kind: 'leads-to' })
  }
  return {
    items,
    edges: all.filter((edge) => items.has(edge.fromId) && items.has(edge.toId)),
    totals,
  }
}

/** A missing learning would stand at an earlier station, which looks like a reason: it has none. */
function isPlace({ kind, mend }: SubjectBreak): boolean {
  return mend.kind !== 'open' && kind !== 'test-without-learning'
}

/** Tells whether a record names the persona, or led to such a record, or came of it. */
function aroundPersona(
  { nodes, edges }: ThreadSubject['graph'],
  personaId: string,
): (id: string) => boolean {
  const named = [...nodes.values()].filter((record) => names(record, personaId))
  const found = new Set(named.map(({ id }) => id))
  for (const isUp of [true, false]) {
    const next = new Map<string, string[]>()
    for (const { fromId, toId, kind } of edges) {
      if (kind === 'teaches') continue
      const [at, to] = isUp ? [toId, fromId] : [fromId, toId]
      const known = next.get(at)
      if (known === undefined) next.set(at, [to])
      else known.push(to)
    }
    const seen = new Set(named.map(({ id }) => id))
    const open = [...seen]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      found.add(id)
      for (const each of next.get(id) ?? []) {
        if (seen.has(each)) continue
        seen.add(each)
        open.push(each)
      }
    }
  }
  return (id) => found.has(id)
}

function names(record: AnyRecord, personaId: string): boolean {
  if ('personaIds' in record) return record.personaIds.includes(personaId)
  return 'personaId' in record && record.personaId === personaId
}
