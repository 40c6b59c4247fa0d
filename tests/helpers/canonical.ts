/** Gives two projects the same text exactly when they hold the same, whatever the order they were built in. */
import type { AnyRecord } from '#shared/model/schema.ts'

export function canonical(records: Iterable<AnyRecord>): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return JSON.stringify(sorted.map(withSortedNames))
}

function withSortedNames(record: AnyRecord): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
