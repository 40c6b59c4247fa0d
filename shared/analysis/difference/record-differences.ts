/** Compares two sets of records, record by record: two versions of a project, or two maps of one. */

import { byOrder } from '#shared/base/order-key.ts'
import { referencesFrom, targetsOf } from '#shared/model/references.ts'
import { isOrdered, siblingGroup, type Ordered } from '#shared/model/sibling-group.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import { fieldsBetween, sameValue, withFields, type Fields } from '#shared/store/diff.ts'
import { movedPlaces } from './kept-order.ts'

export const changeKinds = ['added', 'removed', 'moved', 'changed'] as const

export type ChangeKind = (typeof changeKinds)[number]

/** A field as each side has it; ids are those of its own side. */
export interface FieldDifference {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

/** What became of one record; at least one side is there. */
export interface RecordDifference {
  readonly type: RecordType
  /** Null for what was added. */
  readonly before: AnyRecord | null
  /** Null for what was removed. */
  readonly after: AnyRecord | null
  /** Whether it lies elsewhere, or elsewhere among its neighbours. */
  readonly isMoved: boolean
  /** The fields that say where it lies and differ; empty where only its place in order does. */
  readonly places: readonly FieldDifference[]
  /** All other fields that differ. */
  readonly fields: readonly FieldDifference[]
}

export interface CompareOptions {
  /** The id before of each record after that is the same thing; by default those of the same id. */
  readonly pairs?: ReadonlyMap<string, string>
  /** Fields that do not count, such as widths where the content is compared. */
  readonly ignores?: (type: RecordType, field: string) => boolean
}

/** What says where a record lies, rather than what it is. */
const placeFields: ReadonlySet<string> = new Set([
  'journeyId',
  'stageId',
  'stepId',
  'laneId',
  'boardId',
  'frameId',
  'zone',
  'x',
  'y',
])

/** Never compared by themselves: an order key says nothing without those of the neighbours. */
const neverCompared: ReadonlySet<string> = new Set(['id', 'order', 'originId'])

/**
 * What differs between two sets of records. Those that are paired are compared field by field, as
 * if the ids of one side were those of the other; what has no pair was added or removed. Records
 * come in the order of `after`, those that were removed behind them in the order of `before`.
 */
export function differencesBetween(
  before: Iterable<AnyRecord>,
  after: Iterable<AnyRecord>,
  options: CompareOptions = {},
): readonly RecordDifference[] {
  const then = new Map(Array.from(before, (record) => [record.id, record]))
  const now = [...after]
  const { pairs = sameIds(then, now), ignores = () => false } = options
  const toBefore = (id: string): string => pairs.get(id) ?? id
  const compared = now.map((record): Compared => {
    const old = then.get(pairs.get(record.id) ?? '')
    return { record, old, translated: translate(record, toBefore) }
  })
  const reordered = reorderedIds(compared)
  const found: RecordDifference[] = []
  for (const { record, old, translated } of compared) {
    if (old === undefined) {
      found.push({ ...nothing, type: record.type, before: null, after: record })
      continue
    }
    const names = changedFields(old, translated).filter((name) => !ignores(record.type, name))
    const both = names.map((name) => ({
      name,
      before: fieldOf(old, name),
      after: fieldOf(record, name),
    }))
    const places = both.filter(({ name }) => placeFields.has(name))
    const fields = both.filter(({ name }) => !placeFields.has(name))
    const isMoved = places.length > 0 || reordered.has(record.id)
    if (!isMoved && fields.length === 0) continue
    found.push({ type: record.type, before: old, after: record, isMoved, places, fields })
  }
  const kept = new Set(compared.flatMap(({ old }) => old?.id ?? []))
  for (const record of then.values()) {
    if (kept.has(record.id)) continue
    found.push({ ...nothing, type: record.type, before: record, after: null })
  }
  return found
}

/** In which ways a record differs; one that was moved may have changed as well. */
export function kindsOf({
  before,
  after,
  isMoved,
  fields,
}: RecordDifference): readonly ChangeKind[] {
  if (before === null) return ['added']
  if (after === null) return ['removed']
  return [
    ...(isMoved ? (['moved'] as const) : []),
    ...(fields.length > 0 ? (['changed'] as const) : []),
  ]
}

const nothing = { isMoved: false, places: [], fields: [] } as const

interface Compared {
  readonly record: AnyRecord
  readonly old: AnyRecord | undefined
  /** The record with the ids of the other side. */
  readonly translated: AnyRecord
}

function sameIds(
  then: ReadonlyMap<string, AnyRecord>,
  now: readonly AnyRecord[],
): ReadonlyMap<string, string> {
  return new Map(
    now.filter(({ id, type }) => then.get(id)?.type === type).map(({ id }) => [id, id]),
  )
}

function translate(record: AnyRecord, toBefore: (id: string) => string): AnyRecord {
  const fields: Record<string, unknown> = { id: toBefore(record.id) }
  for (const reference of referencesFrom(record.type)) {
    const targets = targetsOf(record, reference).map(toBefore)
    fields[reference.field] = reference.onDelete === 'drop' ? targets : (targets[0] ?? null)
  }
  return withFields(record, fields)
}

function changedFields(old: AnyRecord, translated: AnyRecord): readonly string[] {
  const changed = Object.keys(fieldsBetween(old, translated)?.after ?? {})
  const sets = new Set(
    referencesFrom(old.type).flatMap((each) => (each.onDelete === 'drop' ? [each.field] : [])),
  )
  return changed.filter(
    (name) =>
      !neverCompared.has(name) &&
      // In which order somebody chose channels or personas says nothing.
      !(sets.has(name) && sameValue(sorted(fieldOf(old, name)), sorted(fieldOf(translated, name)))),
  )
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.toSorted() : list
}

function fieldOf(record: AnyRecord, name: string): unknown {
  // Names come from the records themselves.
  return (record as unknown as Fields)[name]
}

/** Ids after of what stands elsewhere among the neighbours that it had before. */
function reorderedIds(compared: readonly Compared[]): ReadonlySet<string> {
  const groups = new Map<string, { old: Ordered; translated: Ordered; id: string }[]>()
  for (const { record, old, translated } of compared) {
    if (old === undefined || !isOrdered(old) || !isOrdered(translated)) continue
    const group = siblingGroup(translated)
    if (group !== siblingGroup(old)) continue
    const own = groups.get(group)
    if (own === undefined) groups.set(group, [{ old, translated, id: record.id }])
    else own.push({ old, translated, id: record.id })
  }
  const moved = new Set<string>()
  for (const own of groups.values()) {
    const ranks = new Map(
      own
        .map(({ old }) => old)
        .sort(byOrder)
        .map(({ id }, rank) => [id, rank]),
    )
    const inOrder = own.toSorted((a, b) => byOrder(a.translated, b.translated))
    const places = movedPlaces(
      inOrder.map(({ old, translated }) => ({
        rank: ranks.get(old.id)!,
        isSteady: old.order === translated.order,
      })),
    )
    for (const place of places) moved.add(inOrder[place]!.id)
  }
  return moved
}
