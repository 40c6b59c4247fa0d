/** Says quickly that a record is valid; whoever is told that it is not asks its validator, which says why. */

import type * as z from 'zod/mini'
import type { FieldShape, RawRecord } from './define-record.ts'

type Check = (value: unknown) => boolean

/**
 * A check that lets through just what `z.strictObject` of the same fields would give back as it
 * is, and no -0. It makes no copy and no list of issues, which for thousands of records is most of
 * what a validator does. Null where a field is of a kind that is not known here; such records are
 * for the validator alone.
 */
export function quickCheck(shape: FieldShape): ((raw: RawRecord) => boolean) | null {
  const names = Object.keys(shape)
  const checks: Check[] = []
  for (const name of names) {
    const check = checkOf(shape[name]!)
    if (check === null) return null
    checks.push(check)
  }
  return (raw) => {
    if (Object.keys(raw).length !== names.length) return false
    for (let n = 0; n < names.length; n++) if (!checks[n]!(raw[names[n]!])) return false
    return true
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
        : withAdded((value) => typeof value === 'string', def.checks)
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
      const isList: Check = (value) => Array.isArray(value) && value.every((one) => each!(one))
      return each === null ? null : withAdded(isList, def.checks)
    }
    default:
      return null
  }
}

function numberCheck(def: z.core.$ZodNumberDef): Check | null {
  const format = 'format' in def ? def.format : undefined
  if (def.coerce === true || (format !== undefined && format !== 'safeint')) return null
  const isNumber = format === undefined ? Number.isFinite : Number.isSafeInteger
  return withAdded((value) => isNumber(value) && !Object.is(value, -0), def.checks)
}

/** The kind, then everything that was added by `.check(…)`. */
function withAdded(isKind: Check, added: readonly z.core.$ZodCheck<never>[] = []): Check {
  let check = isKind
  for (const each of added) {
    const before = check
    const next = addedCheck(each)
    check = (value) => before(value) && next(value)
  }
  return check
}

/** Gets values of the kind only, so that what a check asks of them is there. */
function addedCheck(check: z.core.$ZodCheck<never>): Check {
  // These two are most of all; what they are described by stands in zod's own types.
  if (check._zod.def.check === 'max_length') {
    const { maximum } = check._zod.def as z.core.$ZodCheckMaxLengthDef
    return (value) => (value as string | readonly unknown[]).length <= maximum
  }
  if (check._zod.def.check === 'custom') {
    const { fn } = check._zod.def as z.core.$ZodCustomDef
    // What answers later, or with something else than yes, is for the validator.
    return (value) => fn(value) === true
  }
  return asZodSays(check)
}

function asZodSays(check: z.core.$ZodCheck<never>): Check {
  return (value) => {
    const payload = { value: value as never, issues: [] as z.core.$ZodRawIssue[] }
    const isLate = check._zod.check(payload) instanceof Promise
    // A check may also change what it is given, which is for the validator.
    return !isLate && payload.issues.length === 0 && payload.value === value
  }
}
