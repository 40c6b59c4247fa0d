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
  private readonly byType = new Map<string, Shelf>()
  /** By the target's id first: most records are nobody's target, and are asked about most. */
  private readonly byTarget = new Map<string, Map<string, Shelf>>()
  private readonly find: (id: string) => AnyRecord | undefined

  /** `find` gives the record of now under an id. */
  constructor(find: (id: string) => AnyRecord | undefined) {
    this.find = find
  }

  /** All records of a type, in order; the same list again while nothing in it changes. */
  ofType(type: RecordType): readonly AnyRecord[] {
    return this.listOn(this.byType.get(type))
  }

  /** The records of type `from` whose `field` holds the target's id; in order, as above. */
  pointingAt(from: RecordType, field: string, targetId: string): readonly AnyRecord[] {
    const shelves = this.byTarget.get(targetId)
    return shelves === undefined ? nothing : this.listOn(shelves.get(fieldKey(from, field)))
  }

  /** Whether any record points at the target. */
  isTarget(targetId: string): boolean {
    return this.byTarget.has(targetId)
  }

  /** Takes in that a record has come, changed or gone; undefined where there was or is none. */
  update(old: AnyRecord | undefined, now: AnyRecord | undefined): void {
    if (old !== undefined && now !== undefined && standsAlike(old, now)) {
      eachShelfKey(now, (key, targetId) => {
        this.shelvesFor(targetId).get(key)!.sorted = null
      })
      return
    }
    if (old !== undefined) {
      eachShelfKey(old, (key, targetId) => {
        const shelves = this.shelvesFor(targetId)
        takeOut(shelves, key, old.id)
        if (targetId !== null && shelves.size === 0) this.byTarget.delete(targetId)
      })
    }
    if (now !== undefined) {
      eachShelfKey(now, (key, targetId) => putIn(this.shelvesFor(targetId), key, now.id))
    }
  }

  /** The shelves of a target; those by type where it is null. */
  private shelvesFor(targetId: string | null): Map<string, Shelf> {
    if (targetId === null) return this.byType
    let shelves = this.byTarget.get(targetId)
    if (shelves === undefined) {
      shelves = new Map()
      this.byTarget.set(targetId, shelves)
    }
    return shelves
  }

  private listOn(shelf: Shelf | undefined): readonly AnyRecord[] {
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
}

function putIn(shelves: Map<string, Shelf>, key: string, id: string): void {
  const shelf = shelves.get(key)
  if (shelf === undefined) {
    shelves.set(key, { ids: new Set([id]), sortedIds: null, sorted: null })
    return
  }
  shelf.ids.add(id)
  shelf.sortedIds = shelf.sorted = null
}

function takeOut(shelves: Map<string, Shelf>, key: string, id: string): void {
  const shelf = shelves.get(key)
  if (shelf === undefined) return
  shelf.ids.delete(id)
  shelf.sortedIds = shelf.sorted = null
  if (shelf.ids.size === 0) shelves.delete(key)
}

/** Names every shelf that a record lies on: its type's, and one for each link to a target. */
function eachShelfKey(record: AnyRecord, tell: (key: string, targetId: string | null) => void) {
  tell(record.type, null)
  for (const each of referencesFrom(record.type)) {
    // The table of references names only fields that exist on the type.
    const value = (record as unknown as Readonly<Record<string, unknown>>)[each.field]
    if (value === null) continue
    const key = fieldKey(record.type, each.field)
    if (typeof value === 'string') tell(key, value)
    else for (const targetId of targetsOf(record, each)) tell(key, targetId)
  }
}

const fieldKeys = new Map<string, Map<string, string>>()

/** The same text each time, which is cheaper to look up than one that is put together. */
function fieldKey(from: string, field: string): string {
  let keys = fieldKeys.get(from)
  if (keys === undefined) fieldKeys.set(from, (keys = new Map()))
  let key = keys.get(field)
  if (key === undefined) keys.set(field, (key = `${from}.${field}`))
  return key
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
