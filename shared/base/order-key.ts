/** Order as a fractional key inside the record: sorting by plain text comparison gives the order. */

import { AppError } from './app-error.ts'

const digits = '0123456789abcdefghijklmnopqrstuvwxyz'
const first = digits[0]!

/** Whether a text is a usable key: digits and small letters, not ending in the smallest digit. */
export function isOrderKey(text: string): boolean {
  return /^[0-9a-z]{0,199}[1-9a-z]$/.test(text)
}

/**
 * A key between two neighbours; null means there is none on that side.
 * @throws AppError `order-not-ascending` when `before` does not sort before `after`
 */
export function keyBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) {
    throw new AppError('order-not-ascending', [before, after])
  }
  return between(before ?? '', after)
}

/** `count` keys between two neighbours, ascending and about as short as can be. */
export function keysBetween(
  before: string | null,
  after: string | null,
  count: number,
): readonly string[] {
  if (count <= 0) return []
  const half = Math.floor(count / 2)
  const middle = keyBetween(before, after)
  return [
    ...keysBetween(before, middle, half),
    middle,
    ...keysBetween(middle, after, count - half - 1),
  ]
}

/** Sorts records by their key; equal keys (two people adding at once) by id. */
export function byOrder<Item extends { readonly order: string; readonly id: string }>(
  a: Item,
  b: Item,
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function between(low: string, high: string | null): string {
  let shared = 0
  if (high !== null) {
    while ((low[shared] ?? first) === high[shared]) shared++
  }
  if (shared > 0) return high!.slice(0, shared) + between(low.slice(shared), high!.slice(shared))
  const lowDigit = low === '' ? 0 : digits.indexOf(low[0]!)
  const highDigit = high === null ? digits.length : digits.indexOf(high[0]!)
  if (highDigit - lowDigit > 1) return digits[Math.floor((lowDigit + highDigit) / 2)]!
  if (high !== null && high.length > 1) return high[0]!
  return digits[lowDigit]! + between(low.slice(1), null)
}
