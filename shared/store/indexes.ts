/** Finds records by type and by what they point at, without searching or sorting all of them each time. */

import { referencesFrom, targetsOf } from '#shared/model/references.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'

/** Records under one key: their ids, and lists of them for as long as these hold. */
interface Shelf {
  readonly ids: Set<string>
  /** In order; null once a record has come, gone, or changed its place. */
  sortedIds: readonly string[] | null
  /** The same as records; null once one of them is another object. */
  sorted: readonly AnyRecord[] | null
}

const nothing: readonly AnyRecord[] = []

export class Indexes {
  private readonly shelves = new Map<string, Shelf>()
  private readonly find: (id: string) => AnyRecord | undefined

  /** `find` gives the record of now under an id. */
  constructor(find: (id: string) => AnyRecord | undefined) {
    this.find = find
  }

  /** All records of a type, in order; the same list again while nothing in it changes. */
  ofType(type: RecordType): readonly AnyRecord[] {
    return this.listOf(type)
  }

  /** The records of type `from` whose `field` holds the target's id; in order, as above. */
  pointingAt(from: RecordType, field: string, targetId: string): readonly AnyRecord[] {
    return this.listOf(targetKey(from, field, targetId))
  }

  /** Takes in that a record has come, changed or gone; undefined where there was or is none. */
  update(old: AnyRecord | undefined, now: AnyRecord | undefined): void {
    if (old !== undefined && now !== undefined && standsAlike(old, now)) {
      for (const key of keysOf(now)) this.shelves.get(key)!.sorted = null
      return
    }
    if (old !== undefined) for (const key of keysOf(old)) this.takeOut(key, old.id)
    if (now !== undefined) for (const key of keysOf(now)) this.putIn(key, now.id)
  }

  private listOf(key: string): readonly AnyRecord[] {
    const shelf = this.shelves.get(key)
    if (shelf === undefined) return nothing
    if (shelf.sorted !== null) return shelf.sorted
    if (shelf.sortedIds === null) {
      shelf.sorted = this.records(shelf.ids).sort(compareRecords)
      shelf.sortedIds = shelf.sorted.map(({ id }) => id)
    } else shelf.sorted = this.records(shelf.sortedIds)
    return shelf.sorted
  }

  private records(ids: Iterable<string>): AnyRecord[] {
    const found: AnyRecord[] = []
    for (const id of ids) {
      const record = this.find(id)
      if (record !== undefined) found.push(record)
    }
    return found
  }

  private putIn(key: string, id: string): void {
    const shelf = this.shelves.get(key)
    if (shelf === undefined) {
      this.shelves.set(key, { ids: new Set([id]), sortedIds: null, sorted: null })
      return
    }
    shelf.ids.add(id)
    shelf.sortedIds = shelf.sorted = null
  }

  private takeOut(key: string, id: string): void {
    const shelf = this.shelves.get(key)
    if (shelf === undefined) return
    shelf.ids.delete(id)
    shelf.sortedIds = shelf.sorted = null
    if (shelf.ids.size === 0) this.shelves.delete(key)
  }
}

/** Every key that a record lies under. */
function keysOf(record: AnyRecord): readonly string[] {
  const keys: string[] = [record.type]
  for (const each of referencesFrom(record.type)) {
    for (const target of targetsOf(record, each)) {
      keys.push(targetKey(record.type, each.field, target))
    }
  }
  return keys
}

function targetKey(from: string, field: string, targetId: string): string {
  return `${from}.${field}>${targetId}`
}

/** Whether two states of a record lie under the same keys, at the same place among the others. */
function standsAlike(a: AnyRecord, b: AnyRecord): boolean {
  if (a.type !== b.type || orderOf(a) !== orderOf(b)) return false
  return referencesFrom(a.type).every((each) => {
    const [before, after] = [targetsOf(a, each), targetsOf(b, each)]
    return before.length === after.length && before.every((id, n) => id === after[n])
  })
}

function compareRecords(a: AnyRecord, b: AnyRecord): number {
  const [one, other] = [orderOf(a), orderOf(b)]
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** '' for records without an order. */
function orderOf(record: AnyRecord): string {
  return 'order' in record ? record.order : ''
}
