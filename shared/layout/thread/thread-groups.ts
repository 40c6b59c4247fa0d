/** Sorts what the thread shows into groups that hang together. */

import type { SubjectEdge, ThreadContent, ThreadItem } from './thread-subject.ts'

export interface GroupMembers {
  /** From the first one along its edges, so that what belongs together comes together. */
  readonly items: readonly ThreadItem[]
  readonly edges: readonly SubjectEdge[]
}

/** Groups in the order of their first pain point, then those that have none. */
export function hangingTogether(
  { items, edges }: Pick<ThreadContent, 'items' | 'edges'>,
  firstIds: readonly string[],
): readonly GroupMembers[] {
  const edgesAt = new Map<string, SubjectEdge[]>()
  for (const edge of edges) {
    for (const id of [edge.fromId, edge.toId]) {
      const known = edgesAt.get(id)
      if (known === undefined) edgesAt.set(id, [edge])
      else known.push(edge)
    }
  }
  const seen = new Set<string>()
  const groups: GroupMembers[] = []
  for (const id of [...firstIds, ...items.keys()]) {
    const members = collect(id, items, edgesAt, seen)
    if (members.length === 0) continue
    const own = members.flatMap((item) =>
      (edgesAt.get(item.id) ?? []).filter((edge) => edge.fromId === item.id),
    )
    groups.push({ items: members, edges: own })
  }
  return groups
}

/** Goes deep before it goes wide, so that the first order has few crossings already. */
function collect(
  startId: string,
  items: ReadonlyMap<string, ThreadItem>,
  edgesAt: ReadonlyMap<string, readonly SubjectEdge[]>,
  seen: Set<string>,
): readonly ThreadItem[] {
  const found: ThreadItem[] = []
  const open = [startId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const item = items.get(id)
    if (item === undefined || seen.has(id)) continue
    seen.add(id)
    found.push(item)
    const here = id
    const next = (edgesAt.get(id) ?? []).map(({ fromId, toId }) =>
      fromId === here ? toId : fromId,
    )
    // The last one pushed is looked at first.
    open.push(...next.toReversed())
  }
  return found
}
