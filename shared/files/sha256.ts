/** SHA-256 in plain arithmetic, so that a picture can be checked against its name anywhere. */

const roundConstants = Uint32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)))
const startState = Uint32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)))

/** The SHA-256 of bytes as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(startState)
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) mix(state, bytes, at)
  const tail = lastBlocks(bytes, whole)
  for (let at = 0; at < tail.length; at += 64) mix(state, tail, at)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

const words = new Uint32Array(64)

function mix(state: Uint32Array, bytes: Uint8Array, start: number): void {
  for (let n = 0; n < 16; n++) {
    const at = start + 4 * n
    words[n] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
  }
  for (let n = 16; n < 64; n++) {
    const early = words[n - 15]!
    const late = words[n - 2]!
    const a = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const b = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[n] = words[n - 16]! + a + words[n - 7]! + b
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight
  for (let n = 0; n < 64; n++) {
    const choice = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + roundConstants[n]! + words[n]!
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  const after: Eight = [a, b, c, d, e, f, g, h]
  for (let n = 0; n < 8; n++) state[n] = state[n]! + after[n]!
}

// A state always has eight words.
type Eight = [number, number, number, number, number, number, number, number]

/** What is left behind the last whole block, with the end mark and the length in bits. */
function lastBlocks(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.length - from
  const tail = new Uint8Array(rest < 56 ? 64 : 128)
  tail.set(bytes.subarray(from))
  tail[rest] = 0x80
  const length = new DataView(tail.buffer)
  length.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000))
  length.setUint32(tail.length - 4, bytes.length << 3)
  return tail
}

function turn(word: number, places: number): number {
  return (word >>> places) | (word << (32 - places))
}

/** The first 32 bits behind the point. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 0x100000000)
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  return primes
}
