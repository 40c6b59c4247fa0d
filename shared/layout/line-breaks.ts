/** Says where text may break under `word-break: keep-all`, the way Chromium does it. */

import { breakClassOf, isEastAsianWide, type BreakClass } from './break-classes.ts'

const neverStarts: ReadonlySet<BreakClass> = new Set<BreakClass>([
  'close',
  'firm-close',
  'exclaim',
  'infix',
  'slash',
  'quote',
  'quote-close',
  'ellipsis',
  'hyphen',
  'no-start',
  'zero-space',
  'glue',
])
const neverEnds: ReadonlySet<BreakClass> = new Set<BreakClass>([
  'open',
  'wide-open',
  'quote',
  'quote-open',
  'glue',
])

// Between two ASCII characters Chromium asks a table of its own, which differs from UAX 14.
const asciiOpeners = '([<{'
const beforeAsciiOpeners = '!"#%&)*+,.:;=>\\]|}~'
const notAfterHyphen = '!$),./:;?]}'
const notAfterQuestion = '!"\'),./:;?]}'

/**
 * Whether a line may end behind code point `left` and go on with `right`; neither is a space.
 * `before` and `after` are the code points on their outer sides, 0 at the ends of the text.
 * Behind a run of spaces a line may always end.
 */
export function mayBreakBetween(
  before: number,
  left: number,
  right: number,
  after: number,
): boolean {
  if (isAscii(left) && isAscii(right)) return mayBreakAscii(before, left, right)
  const a = breakClassOf(left)
  const b = breakClassOf(right)
  if (a === 'zero-space') return true
  if (isLetter(a) && isLetter(b)) return false
  if (neverEnds.has(a) || neverStarts.has(b)) return false
  if (b === 'quote-open') return isEastAsianWide(left) && isEastAsianWide(after)
  if (a === 'quote-close') return isEastAsianWide(before) && isEastAsianWide(right)
  if (isBehindNumber(a, before) && (b === 'prefix' || b === 'postfix')) return false
  return mayBreakClasses(a, b, before)
}

/** Whether a sign still belongs to the number before it, as the point in `3.％` does. */
function isBehindNumber(a: BreakClass, before: number): boolean {
  const mayBelong = a === 'slash' || a === 'infix' || a === 'close' || a === 'firm-close'
  return mayBelong && /\p{Nd}/u.test(String.fromCodePoint(before))
}

function mayBreakClasses(a: BreakClass, b: BreakClass, before: number): boolean {
  const isWord = b === 'letter' || b === 'symbol'
  const isWide = b === 'wide-letter' || b === 'wide-symbol'
  switch (a) {
    case 'letter':
    case 'symbol':
      return isWide || b === 'wide-open' || b === 'dash'
    case 'wide-letter':
    case 'wide-symbol':
      return b !== 'postfix'
    case 'close':
    case 'infix':
    case 'postfix':
      return !isWord
    case 'prefix':
      return !isWord && !isWide
    case 'dash':
      return b !== 'dash'
    case 'hyphen':
      // A hyphen at the start of a word belongs to it, as in -é.
      return !isWord || (before !== 0 && breakClassOf(before) !== 'space')
    default:
      return true
  }
}

function mayBreakAscii(before: number, left: number, right: number): boolean {
  const a = String.fromCharCode(left)
  const b = String.fromCharCode(right)
  if (a === '-') {
    // Not behind what may be a minus sign, but in ABCD-1234.
    if (isDigit(right)) return isAscii(before) && /[0-9A-Za-z]/.test(String.fromCharCode(before))
    return !notAfterHyphen.includes(b)
  }
  if (a === '?') return !notAfterQuestion.includes(b)
  return asciiOpeners.includes(b) && beforeAsciiOpeners.includes(a)
}

function isAscii(codePoint: number): boolean {
  return codePoint > 0x20 && codePoint < 0x80
}

function isDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39
}

function isLetter(name: BreakClass): boolean {
  return name === 'letter' || name === 'wide-letter'
}
