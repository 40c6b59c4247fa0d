/** Says quickly that a record is valid; whoever is told that it is not asks its validator, which says why. */

import type * as z from 'zod/mini'
import type { FieldShape, RawRecord } from './define-record.ts'

type Check = (value: unknown) => boolean

/**
 * A check that lets through just what `z.strictObject` of the same fields would give back as it is. It makes no copy
 * and no list of issues, which for thousands of records is most of what a validator does. Null
 * where a field is of a kind that is not known here; such records are for the validator alone.
 */
export function quickCheck(shape: FieldShape): ((raw: RawRecord) => boolean) | null {
  const checks: (readonly [name: string, check: Check])[] = []
  for (const [name, field] of Object.entries(shape)) {
    const check = checkOf(field)
    if (check === null) return null
    checks.push([name, check])
  }
  return (raw) => {
    let count = 0
    for (const name in raw) if (Object.hasOwn(raw, name)) count++
    return count === checks.length && checks.every(([name, check]) => check(raw[name]))
  }
}

function checkOf(field: z.core.$ZodType): Check | null {
  // Zod describes what it checks by plain data; these are the kinds that `fields.ts` is made of.
  const { def } = (field as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      // A format of zod's own, such as an address, is no added check but part of the kind.
      return def.coerce === true || 'format' in def
        ? null
        : both((value) => typeof value === 'string', def.checks)
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'number':
      return numberCheck(def)
    case 'literal': {
      const values: ReadonlySet<unknown> = new Set(def.values)
      return (value) => values.has(value)
    }
    case 'enum': {
      const values: ReadonlySet<unknown> = new Set(Object.values(def.entries))
      return (value) => values.has(value)
    }
    case 'nullable': {
      const inner = checkOf(def.innerType)
      return inner === null ? null : (value) => value === null || inner(value)
    }
    case 'array': {
      const each = checkOf(def.element)
      return each === null
        ? null
        : both((value) => Array.isArray(value) && value.every(each), def.checks)
    }
    default:
      return null
  }
}

function numberCheck(def: z.core.$ZodNumberDef): Check | null {
  const format = 'format' in def ? def.format : undefined
  if (def.coerce === true || (format !== undefined && format !== 'safeint')) return null
  const isNumber = format === undefined ? Number.isFinite : Number.isSafeInteger
  return both((value) => isNumber(value), def.checks)
}

/** The kind, then everything that was added by `.check(…)`. */
function both(isKind: Check, added: readonly z.core.$ZodCheck<never>[] = []): Check {
  if (added.length === 0) return isKind
  return (value) => {
    if (!isKind(value)) return false
    const payload = { value: value as never, issues: [] as z.core.$ZodRawIssue[] }
    for (const check of added) {
      const isLate = check._zod.check(payload) instanceof Promise
      if (isLate || payload.issues.length > 0) return false
    }
    // A check may also change what it is given, which is for the validator.
    return payload.value === value
  }
}
