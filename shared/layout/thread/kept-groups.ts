/** Remembers how the groups of a layout were placed, so that after a change only changed ones are placed anew. */

import type { Columns, ThreadLayer } from './thread-columns.ts'
import { layoutGroup, type PlacedGroup } from './thread-group.ts'
import type { GroupMembers } from './thread-groups.ts'
import type { SubjectEdge, ThreadItem } from './thread-subject.ts'

/** A group as it was placed once; heights in px, in the order of its items. */
interface KnownGroup<Curve> {
  readonly members: GroupMembers
  readonly heights: readonly number[]
  readonly placed: PlacedGroup
  /** The curves of its edges, where the group began at `y`. */
  drawn: { readonly y: number; readonly curves: readonly Curve[] } | null
}

/** All groups of one layout. */
export class KeptGroups<Curve> {
  private readonly columns: Columns
  private readonly old: ReadonlyMap<string, KnownGroup<Curve>>
  /** By the id of the first item. */
  private readonly known = new Map<string, KnownGroup<Curve>>()

  /** Takes over from `previous` what still holds. */
  constructor(columns: Columns, previous: KeptGroups<Curve> | undefined) {
    this.columns = columns
    const isStill =
      previous !== undefined && sameList(previous.columns.layers, columns.layers, sameLayer)
    this.old = isStill ? previous.known : new Map()
  }

  /** Places a group; the very same object where all that decides about it is as it was. */
  place(members: GroupMembers, heights: readonly number[]): KnownGroup<Curve> {
    const firstId = members.items[0]?.id ?? ''
    const old = this.old.get(firstId)
    const isSame =
      old !== undefined &&
      sameList(old.heights, heights, Object.is) &&
      sameList(old.members.items, members.items, standsAlike) &&
      sameList(old.members.edges, members.edges, leadsAlike)
    const group = isSame ? old : this.placeAnew(members, heights)
    this.known.set(firstId, group)
    return group
  }

  private placeAnew(members: GroupMembers, heights: readonly number[]): KnownGroup<Curve> {
    const byId = new Map(members.items.map(({ id }, n) => [id, heights[n] ?? 0]))
    const placed = layoutGroup(members, this.columns, ({ id }) => byId.get(id) ?? 0)
    return { members, heights, placed, drawn: null }
  }
}

/** What a card says does not matter here, but for the height that it makes. */
function standsAlike(a: ThreadItem, b: ThreadItem): boolean {
  return a.id === b.id && a.station === b.station && a.isBehind === b.isBehind
}

function leadsAlike(a: SubjectEdge, b: SubjectEdge): boolean {
  return a.id === b.id && a.fromId === b.fromId && a.toId === b.toId && a.kind === b.kind
}

function sameLayer(a: ThreadLayer, b: ThreadLayer): boolean {
  return a.x === b.x && a.width === b.width
}

function sameList<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): boolean {
  if (a.length !== b.length) return false
  for (const [n, item] of a.entries()) {
    const other = b[n]
    if (other === undefined || !isSame(item, other)) return false
  }
  return true
}
