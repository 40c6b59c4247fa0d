/** Keeps what has not changed the same objects, so that whoever compares by identity can stop there. */

/**
 * `fresh`, with every part that says the same as its part in `old` taken from `old`. Looks into
 * plain objects, lists and maps; records (objects with a `type` and an `id`) are compared as such.
 */
export function keepSame<Value>(old: Value, fresh: Value): Value
export function keepSame(old: unknown, fresh: unknown): unknown {
  if (Object.is(old, fresh)) return old
  if (fresh instanceof Map) return old instanceof Map ? keepSameMap(old, fresh) : fresh
  if (Array.isArray(fresh)) return Array.isArray(old) ? keepSameList(old, fresh) : fresh
  if (isPlain(fresh) && isPlain(old)) return keepSameFields(old, fresh)
  return fresh
}

type Plain = Readonly<Record<string, unknown>>
type AnyMap = ReadonlyMap<unknown, unknown>

function keepSameList(old: readonly unknown[], fresh: readonly unknown[]): readonly unknown[] {
  const kept = fresh.map((each, n) => keepSame(old[n], each))
  return kept.length === old.length && kept.every((each, n) => each === old[n]) ? old : kept
}

function keepSameMap(old: AnyMap, fresh: AnyMap): AnyMap {
  let isSame = old.size === fresh.size
  const kept = new Map<unknown, unknown>()
  for (const [key, each] of fresh) {
    const before = old.get(key)
    const value = keepSame(before, each)
    kept.set(key, value)
    isSame = isSame && value === before && old.has(key)
  }
  return isSame ? old : kept
}

function keepSameFields(old: Plain, fresh: Plain): Plain {
  const names = Object.keys(fresh)
  const kept: Record<string, unknown> = {}
  for (const name of names) kept[name] = keepSame(old[name], fresh[name])
  const isSame = names.length === Object.keys(old).length
  return isSame && names.every((name) => kept[name] === old[name]) ? old : kept
}

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null || value instanceof Map) return false
  return !Array.isArray(value) && !('type' in value && 'id' in value)
}
