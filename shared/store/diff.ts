/** The difference between two states of a project; serves undo, autosave, merge and comparison. */

import type { AnyRecord } from '#shared/model/schema.ts'

/** Some fields of a record by name. */
export type Fields = Readonly<Record<string, unknown>>

/** What one record's changed fields were and became. */
export interface FieldChange {
  readonly before: Fields
  readonly after: Fields
}

/** Added and removed records whole, changed records by field; each id occurs in one map only. */
export interface Diff {
  readonly added: ReadonlyMap<string, AnyRecord>
  readonly updated: ReadonlyMap<string, FieldChange>
  readonly removed: ReadonlyMap<string, AnyRecord>
}

export const emptyDiff: Diff = { added: new Map(), updated: new Map(), removed: new Map() }

/** Whether a diff changes nothing. */
export function isEmptyDiff(diff: Diff): boolean {
  return diff.added.size === 0 && diff.updated.size === 0 && diff.removed.size === 0
}

/** The diff that takes a change back. */
export function invert(diff: Diff): Diff {
  const updated = new Map<string, FieldChange>()
  for (const [id, change] of diff.updated) {
    updated.set(id, { before: change.after, after: change.before })
  }
  return { added: diff.removed, updated, removed: diff.added }
}

/** One diff with the effect of two, the first one first. What cancels out is left out. */
export function squash(first: Diff, second: Diff): Diff {
  if (isEmptyDiff(first)) return second
  const added = new Map(first.added)
  const updated = new Map(first.updated)
  const removed = new Map(first.removed)
  for (const [id, record] of second.removed) {
    const change = updated.get(id)
    updated.delete(id)
    // Undo must bring back the record as it was before the first of the two changes.
    if (!added.delete(id)) removed.set(id, change ? withFields(record, change.before) : record)
  }
  for (const [id, record] of second.added) {
    const old = removed.get(id)
    if (old === undefined) added.set(id, record)
    else {
      removed.delete(id)
      setChange(updated, id, fieldsBetween(old, record))
    }
  }
  for (const [id, change] of second.updated) {
    const created = added.get(id)
    if (created !== undefined) added.set(id, withFields(created, change.after))
    else setChange(updated, id, joinChanges(updated.get(id), change))
  }
  return { added, updated, removed }
}

/** A record with some fields replaced. */
export function withFields<Item extends AnyRecord>(record: Item, fields: Fields): Item {
  return { ...record, ...fields }
}

/** The fields in which two states of one record differ; null when they are equal. */
export function fieldsBetween(before: AnyRecord, after: AnyRecord): FieldChange | null {
  const old: Record<string, unknown> = {}
  const fresh: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(after)) {
    const was = (before as unknown as Fields)[name]
    if (sameValue(was, value)) continue
    old[name] = was
    fresh[name] = value
  }
  return Object.keys(fresh).length === 0 ? null : { before: old, after: fresh }
}

/** Whether two field values are the same; lists are compared item by item. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((item, place) => sameValue(item, b[place]))
}

function setChange(
  updated: Map<string, FieldChange>,
  id: string,
  change: FieldChange | null,
): void {
  if (change === null) updated.delete(id)
  else updated.set(id, change)
}

function joinChanges(first: FieldChange | undefined, second: FieldChange): FieldChange | null {
  const before: Record<string, unknown> = { ...second.before, ...first?.before }
  const after: Record<string, unknown> = { ...first?.after, ...second.after }
  for (const name of Object.keys(after)) {
    if (!sameValue(before[name], after[name])) continue
    delete before[name]
    delete after[name]
  }
  return Object.keys(after).length === 0 ? null : { before, after }
}
