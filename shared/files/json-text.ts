/** Guards JSON text from outside: how deep it goes, and the exact place where it breaks. */

/** A place in a text, both figures from 1; the column counts UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Where JSON text breaks. */
export interface SyntaxBreak {
  readonly offset: number
  /** True where the text ends though more must follow. */
  readonly isAtEnd: boolean
}

const quote = 0x22
const backslash = 0x5c

/** The offset at which lists and objects nest deeper than `most`; null when they never do. */
export function findTooDeep(text: string, most: number): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) {
      at = endOfText(text, at)
    } else if (unit === 0x7b || unit === 0x5b) {
      depth += 1
      if (depth > most) return at
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1
  }
  return null
}

/** The line and column of an offset. */
export function placeAt(text: string, offset: number): TextPlace {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end' | 'nothing'

/**
 * Finds the first place where text is not JSON; null where it is JSON throughout. Keeps its own
 * stack, so that no depth can exhaust the machine's.
 */
export function findSyntaxBreak(text: string): SyntaxBreak | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = skipSpace(text, 0)
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end')
  while (at < text.length) {
    const sign = text[at]!
    const isEnd = sign === (open.at(-1) === '{' ? '}' : ']')
    if (isEnd && expected.endsWith('or-end')) {
      open.pop()
      at += 1
      expected = afterValue()
    } else if (expected === 'comma-or-end' && sign === ',') {
      at += 1
      expected = open.at(-1) === '{' ? 'key' : 'value'
    } else if (expected === 'key' || expected === 'key-or-end') {
      const colon = sign === '"' ? readText(text, at) : at
      if (typeof colon !== 'number' || colon === at) return breakAt(text, colon)
      at = skipSpace(text, colon)
      if (text[at] !== ':') return breakAt(text, at)
      at += 1
      expected = 'value'
    } else if (expected === 'value' || expected === 'value-or-end') {
      if (sign === '{' || sign === '[') {
        open.push(sign)
        at += 1
        expected = sign === '{' ? 'key-or-end' : 'value-or-end'
      } else {
        const end = readScalar(text, at)
        if (typeof end !== 'number') return end
        at = end
        expected = afterValue()
      }
    } else return breakAt(text, at)
    at = skipSpace(text, at)
  }
  return expected === 'nothing' ? null : breakAt(text, text.length)
}

function breakAt(text: string, place: number | SyntaxBreak): SyntaxBreak {
  if (typeof place !== 'number') return place
  return { offset: place, isAtEnd: place >= text.length }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at += 1
  return at
}

/** The offset behind a text, number or word; or the place where it breaks. */
function readScalar(text: string, at: number): number | SyntaxBreak {
  if (text[at] === '"') return readText(text, at)
  for (const word of ['true', 'false', 'null']) {
    if (text[at] !== word[0]) continue
    let length = 0
    while (length < word.length && text[at + length] === word[length]) length += 1
    return length === word.length ? at + length : breakAt(text, at + length)
  }
  return readNumber(text, at)
}

// Written as loops: a regular expression may exhaust its stack on texts of many megabytes.
function readText(text: string, start: number): number | SyntaxBreak {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) return at + 1
    if (unit < 0x20) return breakAt(text, at)
    if (unit !== backslash) continue
    at += 1
    if (at >= text.length) break
    if (text[at] === 'u') {
      for (let digit = 0; digit < 4; digit++) {
        at += 1
        if (at >= text.length || !/[0-9a-fA-F]/.test(text[at]!)) return breakAt(text, at)
      }
    } else if (!'"\\/bfnrt'.includes(text[at]!)) return breakAt(text, at)
  }
  return breakAt(text, text.length)
}

function readNumber(text: string, start: number): number | SyntaxBreak {
  let at = text[start] === '-' ? start + 1 : start
  const digits = (): boolean => {
    const first = at
    while (at < text.length && text[at]! >= '0' && text[at]! <= '9') at += 1
    return at > first
  }
  if (text[at] === '0') at += 1
  else if (!digits()) return breakAt(text, at)
  if (text[at] === '.') {
    at += 1
    if (!digits()) return breakAt(text, at)
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at += 1
    if (text[at] === '+' || text[at] === '-') at += 1
    if (!digits()) return breakAt(text, at)
  }
  return at
}

/** The offset of the quote that ends a text, or the end of the whole where none does. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === backslash) at += 1
    else if (unit === quote) return at
  }
  return text.length
}
