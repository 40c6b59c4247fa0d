/** Finds records by type and by what they point at, without searching through all of them. */

import { referencesFrom, targetsOf } from '#shared/model/references.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'

const none: ReadonlySet<string> = new Set()

export class Indexes {
  private readonly idsByType = new Map<string, Set<string>>()
  private readonly idsByTarget = new Map<string, Set<string>>()

  /** Ids of all records of a type, in no particular order. */
  ofType(type: RecordType): ReadonlySet<string> {
    return this.idsByType.get(type) ?? none
  }

  /** Ids of the records of type `from` whose `field` holds the target's id. */
  pointingAt(from: RecordType, field: string, targetId: string): ReadonlySet<string> {
    return this.idsByTarget.get(targetKey(from, field, targetId)) ?? none
  }

  add(record: AnyRecord): void {
    include(this.idsByType, record.type, record.id)
    for (const each of referencesFrom(record.type)) {
      for (const target of targetsOf(record, each)) {
        include(this.idsByTarget, targetKey(record.type, each.field, target), record.id)
      }
    }
  }

  remove(record: AnyRecord): void {
    exclude(this.idsByType, record.type, record.id)
    for (const each of referencesFrom(record.type)) {
      for (const target of targetsOf(record, each)) {
        exclude(this.idsByTarget, targetKey(record.type, each.field, target), record.id)
      }
    }
  }
}

function targetKey(from: string, field: string, targetId: string): string {
  return `${from}.${field}>${targetId}`
}

function include(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key)
  if (ids === undefined) index.set(key, new Set([id]))
  else ids.add(id)
}

function exclude(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key)
  ids?.delete(id)
  if (ids?.size === 0) index.delete(key)
}
