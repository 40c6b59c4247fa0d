/** Says which part of one map is which part of another: by where it came from, else by its words. */

import { foldedName } from '#shared/base/text.ts'
import type { CellItem } from '#shared/model/cells.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { MapFrame, MapRecords } from './map-records.ts'

/** The id before of each part after that is the same. */
export type Pairs = ReadonlyMap<string, string>

/** A record that may say what it was made from. */
type Made = Extract<AnyRecord, { readonly originId: string | null }>

/**
 * The columns and rows of two maps that are the same. First by origin: one was made from the
 * other, or both from a third. What is left is the same where it says the same: stages of one
 * name, lanes of one kind and name, steps of one name in stages that are the same. Maps that share
 * no origin at all have likely been drawn apart: there, nameless steps of a stage go by their place.
 */
export function pairFrames(before: MapFrame, after: MapFrame): Pairs {
  const pairing = new Pairing()
  pairing.join(after.journey, before.journey)
  pairing.byOrigin(before.stages, after.stages)
  pairing.byOrigin(before.steps, after.steps)
  pairing.byOrigin(before.lanes, after.lanes)
  const isDrawnApart = pairing.size === 1
  pairing.byKey(before.stages, after.stages, ({ name }) => foldedName(name))
  pairing.byKey(before.steps, after.steps, ({ name, stageId }, toBefore) =>
    name === '' ? '' : `${toBefore(stageId)} ${foldedName(name)}`,
  )
  if (isDrawnApart) {
    pairing.byKey(before.steps, after.steps, ({ name, stageId }, toBefore) =>
      name === '' ? toBefore(stageId) : '',
    )
  }
  pairing.byKey(before.lanes, after.lanes, ({ kind, name }) => `${kind} ${foldedName(name)}`)
  // Of lanes for free text, only the name says what they are about.
  pairing.byKey(before.lanes, after.lanes, ({ kind }) => (kind === 'text' ? '' : kind))
  return pairing.pairs
}

/**
 * All parts of two maps that are the same: columns and rows as `pairFrames` says, what lies on
 * them by origin, then by equal words in the same cell, then in the same lane where the words
 * stand there once. A persona has one place on a map and one point in a cell, and two items have
 * one arrow, so these are the same wherever their ends are.
 */
export function pairMaps(before: MapRecords, after: MapRecords): Pairs {
  const pairing = new Pairing(pairFrames(before, after))
  pairing.byKey(before.personas, after.personas, ({ personaId }) => personaId)
  pairing.byOrigin(before.items, after.items)
  pairing.byKey(before.items, after.items, (item, toBefore) =>
    said(item, `${toBefore(item.laneId)} ${toBefore(item.stepId)}`),
  )
  pairing.byKey(before.items, after.items, (item, toBefore) => said(item, toBefore(item.laneId)), {
    onlySole: true,
  })
  pairing.byKey(
    before.points,
    after.points,
    ({ laneId, stepId, personaId }, toBefore) =>
      `${toBefore(laneId)} ${toBefore(stepId)} ${personaId}`,
  )
  pairing.byKey(
    before.transitions,
    after.transitions,
    ({ fromId, toId }, toBefore) => `${toBefore(fromId)} ${toBefore(toId)}`,
  )
  pairing.byOrigin(before.transitions, after.transitions)
  return pairing.pairs
}

/** '' for what says nothing, and so is the same as nothing. */
function said({ type, title }: CellItem, place: string): string {
  const words = foldedName(title)
  return words === '' ? '' : `${type} ${place} ${words}`
}

type KeyOf<Item> = (item: Item, toBefore: (id: string) => string) => string

class Pairing {
  readonly pairs: Map<string, string>
  private readonly taken: Set<string>

  constructor(known: Pairs = new Map()) {
    this.pairs = new Map(known)
    this.taken = new Set(known.values())
  }

  get size(): number {
    return this.pairs.size
  }

  join(after: AnyRecord, before: AnyRecord): void {
    if (this.pairs.has(after.id) || this.taken.has(before.id)) return
    this.pairs.set(after.id, before.id)
    this.taken.add(before.id)
  }

  /** Of several copies of one record, the first is the one. */
  byOrigin<Item extends Made>(before: readonly Item[], after: readonly Item[]): void {
    const byId = new Map(before.map((record) => [record.id, record]))
    const byOrigin = new Map(
      before.flatMap((record) => (record.originId === null ? [] : [[record.originId, record]])),
    )
    for (const record of after) {
      const { id, originId } = record
      const old =
        (originId === null ? undefined : (byId.get(originId) ?? byOrigin.get(originId))) ??
        byOrigin.get(id)
      if (old?.type === record.type) this.join(record, old)
    }
  }

  /** Pairs what is left and has the same key, in order; '' is the same as nothing. */
  byKey<Item extends AnyRecord>(
    before: readonly Item[],
    after: readonly Item[],
    keyOf: KeyOf<Item>,
    { onlySole = false } = {},
  ): void {
    const left = before.filter(({ id }) => !this.taken.has(id))
    if (left.length === 0) return
    const old = grouped(left, (item) => keyOf(item, (id) => id))
    const fresh = after.filter(({ id }) => !this.pairs.has(id))
    const now = grouped(fresh, (item) => keyOf(item, (id) => this.pairs.get(id) ?? id))
    for (const [key, records] of now) {
      const olds = old.get(key) ?? []
      if (onlySole && (records.length > 1 || olds.length > 1)) continue
      records.forEach((record, n) => {
        const match = olds[n]
        if (match !== undefined) this.join(record, match)
      })
    }
  }
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === '') continue
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [item])
    else own.push(item)
  }
  return groups
}
