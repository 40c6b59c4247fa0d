/** The kinds of fields a record may have, as validators. Records stay flat and are made of these. */

import * as z from 'zod/mini'
import {
  cleanLine,
  cleanLongText,
  cleanText,
  longestLongText,
  longestText,
} from '#shared/base/text.ts'
import { isId } from '#shared/base/ids.ts'
import { isOrderKey } from '#shared/base/order-key.ts'

/** Farthest from the origin of a board that anything lies, in px. */
export const farthestPosition = 1_000_000

// Under the content security policy nothing may be compiled at run time.
z.config({ jitless: true })

/** Text of several lines, '' when empty. Must already be clean (see `cleanText`). */
export function text() {
  return z.string().check(
    z.maxLength(longestText),
    z.refine((value) => cleanText(value) === value, { error: 'text-not-clean' }),
  )
}

/** A whole document of several lines, such as a transcript; '' when empty. */
export function longText() {
  return z.string().check(
    z.maxLength(longestLongText),
    z.refine((value) => cleanLongText(value) === value, { error: 'long-text-not-clean' }),
  )
}

/** Text on one line, '' when empty. */
export function line() {
  return z.string().check(
    z.maxLength(longestText),
    z.refine((value) => cleanLine(value) === value, { error: 'line-not-clean' }),
  )
}

/** A list of one-line texts in the order the user gave them. */
export function lines() {
  return z.array(line()).check(z.maxLength(1000))
}

/** The id of another record. Which type it names stands in `references.ts`. */
export function id() {
  return z.string().check(z.refine(isId, { error: 'not-an-id' }))
}

/** Ids of other records, each once. */
export function ids() {
  return z
    .array(id())
    .check(z.refine((value) => new Set(value).size === value.length, { error: 'ids-repeated' }))
}

/** The fractional key that gives the place among siblings. */
export function orderKey() {
  return z.string().check(z.refine(isOrderKey, { error: 'not-an-order-key' }))
}

/** A score from 1 to 5 in whole steps, null where nobody has given one. */
export function score() {
  return z.nullable(z.int().check(z.minimum(1), z.maximum(5)))
}

/** An estimate from 1 to 5 that need not be whole, as dragging gives it; null where nobody has. */
export function rating() {
  return z.nullable(z.number().check(z.minimum(1), z.maximum(5)))
}

/** A score from 0 to 10, as means of answers give it; null where nobody was asked. */
export function tenths() {
  return z.nullable(z.number().check(z.minimum(0), z.maximum(10)))
}

/** Counts of answers, from the lowest answer to the highest; empty where nobody was asked. */
export function answerCounts() {
  return z.array(z.int().check(z.minimum(0), z.maximum(10_000_000))).check(z.maxLength(11))
}

/** A share from 0 to 1; null where none is given. */
export function share() {
  return z.nullable(z.number().check(z.minimum(0), z.maximum(1)))
}

/** A count of people or things, null where unknown. */
export function count() {
  return z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000)))
}

/** A length on the map in px at zoom 1, null for the default. */
export function length(shortest: number, longest: number) {
  return z.nullable(z.number().check(z.minimum(shortest), z.maximum(longest)))
}

/** A place on a board in px at zoom 1, right or down of its origin. */
export function position() {
  return z.number().check(z.minimum(-farthestPosition), z.maximum(farthestPosition))
}

/** Pen strokes as SVG path data in whole px, lines only: `M10 20L30 40`. '' where none are drawn. */
export function strokes() {
  return z
    .string()
    .check(
      z.maxLength(longestText),
      z.regex(/^(?:M-?\d{1,5} -?\d{1,5}(?:L-?\d{1,5} -?\d{1,5})*)*$/, { error: 'not-strokes' }),
    )
}

/** A day as `2026-03-02`; '' where unknown. */
export function day() {
  return z.string().check(z.refine(isDayOrEmpty, { error: 'not-a-day' }))
}

/** Yes or no. */
export function flag() {
  return z.boolean()
}

/** One of a few named values. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values)
}

/** Milliseconds since 1970-01-01 UTC. */
export function time() {
  return z.int().check(z.minimum(0), z.maximum(8.64e15))
}

/** SHA-256 of a stored image, 64 hexadecimal digits; null where there is none. */
export function assetHash() {
  return z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/)))
}

function isDayOrEmpty(value: string): boolean {
  if (value === '') return true
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  // A day that is not in the calendar would come back as another one.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
