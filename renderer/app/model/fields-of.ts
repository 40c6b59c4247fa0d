/** Reads fields of values that may be anything, such as what an earlier version has stored. */

/** The fields of an object; none where it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  // An object's fields may be read by any name; what they are is asked where they are used.
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}
