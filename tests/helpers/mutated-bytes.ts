/** Damages files as disks, mail programs and attackers do; the same seed gives the same damage. */

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const tokens = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '\\u',
    '\\ud800',
    '0',
    '-0',
    '1e999',
    'null',
    'true',
  ],
  ...[
    '"__proto__":{"hit":1},',
    '"constructor":',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud7ff',
    '\n',
    '\r',
  ],
  ...['\t', ';', '|', '<table>', '</td>', '<td colspan=9999>', '<td rowspan=9999>', '&#x110000;'],
  ...[
    '&amp',
    '<!--',
    '-->',
    '<script>',
    '"""',
    "'=1+1",
    'sep=x\n',
    '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  ],
]

// Long enough that whatever takes the square of the length is told by its time.
const longestRepeat = 200_000

/** The bytes after one to eight accidents. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array<ArrayBuffer> {
  const random = randomOf(seed)
  const below = (most: number) => Math.floor(random() * most)
  let now = Uint8Array.from(bytes)
  for (let left = 1 + below(8); left > 0; left--) {
    const at = below(now.length + 1)
    const end = Math.min(now.length, at + below(200))
    const accident = below(20)
    if (accident < 4)
      now = put(now, at, at, [new TextEncoder().encode(tokens[below(tokens.length)])])
    else if (accident < 8 && now.length > 0) now[below(now.length)]! ^= 1 << below(8)
    else if (accident < 10) now = put(now, at, end, [])
    else if (accident < 12) now = put(now, at, at, [now.slice(at, end)])
    else if (accident < 14)
      now = put(now, at, end, [now.slice(below(now.length), below(now.length))])
    else if (accident < 16)
      now = put(now, at, at, [Uint8Array.from({ length: 3 }, () => below(256))])
    else if (accident < 17) now = now.slice(0, at)
    else if (accident < 18) now.fill(0, at, end)
    else if (accident < 19) now = put(now, at, at, repeated(now.slice(at, at + 1 + below(6))))
    else now = now.slice(at)
  }
  return now
}

function repeated(piece: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  if (piece.length === 0) return []
  return Array.from({ length: Math.floor(longestRepeat / piece.length) }, () => piece)
}

function put(
  bytes: Uint8Array<ArrayBuffer>,
  from: number,
  to: number,
  pieces: readonly Uint8Array<ArrayBuffer>[],
): Uint8Array<ArrayBuffer> {
  const added = pieces.reduce((sum, { length }) => sum + length, 0)
  const result = new Uint8Array(from + added + bytes.length - to)
  result.set(bytes.subarray(0, from))
  let at = from
  for (const piece of pieces) {
    result.set(piece, at)
    at += piece.length
  }
  result.set(bytes.subarray(to), at)
  return result
}

const oddValues: readonly unknown[] = [
  ...[null, true, -1, 0.5, 1e308, -0, '', 'x'.repeat(21_000), [], {}, [[[[[[]]]]]], '__proto__'],
  ...[
    { __proto__: null, toString: 1 },
    '\ud800',
    '가'.normalize('NFD'),
    '\u0000',
    [null, null],
    9e15,
  ],
]

/** A JSON text in which one to five values are others, keys are gone, doubled or strange. */
export function mutatedJson(text: string, seed: number): string {
  const random = randomOf(seed)
  const below = (most: number) => Math.floor(random() * most)
  const root = JSON.parse(text) as unknown
  for (let left = 1 + below(5); left > 0; left--) {
    let holder = root
    for (;;) {
      if (typeof holder !== 'object' || holder === null) break
      const fields = holder as Record<string, unknown>
      const keys = Object.keys(fields)
      const key = keys[below(keys.length)]
      if (key === undefined) break
      const inner = fields[key]
      if (typeof inner === 'object' && inner !== null && random() < 0.8) {
        holder = inner
        continue
      }
      const way = below(6)
      if (way === 0 && !Array.isArray(holder)) delete fields[key]
      else if (way === 1) fields[`${key}${tokens[below(tokens.length)]}`] = inner
      else if (way === 2) fields[key] = structuredClone(fields[keys[below(keys.length)]!])
      else fields[key] = structuredClone(oddValues[below(oddValues.length)])
      break
    }
  }
  return JSON.stringify(root)
}
