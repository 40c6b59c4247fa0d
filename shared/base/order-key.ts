/** Order as a fractional key inside the record: sorting by plain text comparison gives the order. */

import { AppError } from './app-error.ts'

const digits = '0123456789abcdefghijklmnopqrstuvwxyz'
const first = '0'
const last = 'z'
const middle = 'i'

/** Whether a text is a usable key: digits and small letters, not ending in the smallest digit. */
export function isOrderKey(text: string): boolean {
  return /^[0-9a-z]{0,199}[1-9a-z]$/.test(text)
}

/**
 * A key between two neighbours; null means there is none on that side. Keys at either end stay
 * short however many there are; keys that keep going into one gap grow by a digit every five.
 * @throws AppError `order-not-ascending` when `before` does not sort before `after`
 */
export function keyBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) {
    throw new AppError('order-not-ascending', [before, after])
  }
  if (before === null) return after === null ? middle : keyBefore(after)
  return after === null ? keyAfter(before) : inGap(before, after)
}

/** `count` keys between two neighbours, ascending and about as short as can be. */
export function keysBetween(
  before: string | null,
  after: string | null,
  count: number,
): readonly string[] {
  if (count <= 0) return []
  if (after === null) return run(count, before, (key) => keyBetween(key, null))
  if (before === null) return run(count, after, (key) => keyBetween(null, key)).toReversed()
  const half = Math.floor(count / 2)
  const key = keyBetween(before, after)
  return [...keysBetween(before, key, half), key, ...keysBetween(key, after, count - half - 1)]
}

/** Sorts records by their key; equal keys (two people adding at once) by id. */
export function byOrder<Item extends { readonly order: string; readonly id: string }>(
  a: Item,
  b: Item,
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function run(
  count: number,
  start: string | null,
  next: (from: string | null) => string,
): readonly string[] {
  const keys: string[] = []
  for (let key = start; keys.length < count;) keys.push((key = next(key)))
  return keys
}

// Towards the ends a key is a counter, whose width is told by how often the outermost digit leads
// it ("z" + three digits). So a thousand keys in a row need five digits, not two hundred.
function keyAfter(key: string): string {
  const { lead, counter } = counterOf(key, last)
  // The first digit is not the last one, so the sum never runs over.
  const place = counter.findLastIndex((digit) => digit !== last)
  const raised = digits[digits.indexOf(counter[place]!) + 1]!
  return trimmed([lead, ...counter.slice(0, place), raised])
}

function keyBefore(key: string): string {
  const { lead, counter } = counterOf(key, first)
  const place = counter.findLastIndex((digit) => digit !== first)
  const lowered = digits[digits.indexOf(counter[place]!) - 1]!
  const borrowed = counter.slice(place + 1).fill(last)
  return trimmed([lead, ...counter.slice(0, place), lowered, ...borrowed])
}

function counterOf(key: string, outermost: string) {
  let leading = 0
  while (key[leading] === outermost) leading++
  const width = leading + 2
  const counter = key.slice(leading, leading + width).padEnd(width, first)
  return { lead: key.slice(0, leading), counter: [...counter] }
}

function trimmed(parts: readonly string[]): string {
  return parts.join('').replace(/0+$/, '')
}

function inGap(low: string, high: string | null): string {
  let shared = 0
  if (high !== null) {
    while ((low[shared] ?? first) === high[shared]) shared++
  }
  if (shared > 0) return high!.slice(0, shared) + inGap(low.slice(shared), high!.slice(shared))
  const lowDigit = low === '' ? 0 : digits.indexOf(low[0]!)
  const highDigit = high === null ? digits.length : digits.indexOf(high[0]!)
  if (highDigit - lowDigit > 1) return digits[Math.floor((lowDigit + highDigit) / 2)]!
  if (high !== null && high.length > 1) return high[0]!
  return digits[lowDigit]! + inGap(low.slice(1), null)
}
