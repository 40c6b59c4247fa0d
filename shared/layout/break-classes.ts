/** Sorts characters by how text may break around them: the classes of Unicode's UAX 14 that matter here. */

export type BreakClass =
  | 'space'
  /** Letters and numbers of all scripts that separate words by spaces, Hangul and Han left out. */
  | 'letter'
  | 'symbol'
  /** Hangul, Han and kana: letters that text may break around, but not between. */
  | 'wide-letter'
  /** Emoji and East Asian symbols. */
  | 'wide-symbol'
  | 'open'
  | 'wide-open'
  | 'close'
  /** Closers after which even a letter may start a line. */
  | 'firm-close'
  | 'exclaim'
  | 'infix'
  | 'slash'
  | 'quote'
  | 'quote-open'
  | 'quote-close'
  | 'ellipsis'
  | 'dash'
  | 'hyphen'
  /** Allows a break behind it, never before it. */
  | 'no-start'
  | 'prefix'
  | 'postfix'
  | 'glue'
  | 'zero-space'

const named: readonly (readonly [BreakClass, string])[] = [
  ['space', ' \t'],
  ['open', '([{¡¿‚„'],
  ['wide-open', '「『（《〈【〔〖〘［｛｟｢'],
  ['close', ')]'],
  ['firm-close', '}」』）》〉】〕〗〙］｝｠｣、。，．｡､'],
  ['exclaim', '!?！？'],
  ['infix', ',.:;'],
  ['slash', '/'],
  ['quote', '"\''],
  ['quote-open', '“‘«‹‛‟'],
  ['quote-close', '”’»›'],
  ['ellipsis', '…‥․'],
  ['dash', '—'],
  ['hyphen', '-'],
  ['no-start', '|–‐‒‧：；〜・･‼⁇⁈⁉々〻ー゛゜ゝゞヽヾ'],
  ['prefix', '$+\\€₩￦￥¥£￡№±−'],
  ['postfix', '%％‰°℃℉￠¢′″'],
  ['glue', '\u00a0\u202f\u2007\u2060\u2011\ufeff'],
  ['zero-space', '\u200b'],
]

const classes = new Map<number, BreakClass>()
for (const [name, characters] of named) {
  for (const character of characters) classes.set(character.codePointAt(0)!, name)
}

const wideScript = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const wideSymbol = /[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u

/** The class of a character; the character decides for marks that follow it. */
export function breakClassOf(codePoint: number): BreakClass {
  let found = classes.get(codePoint)
  if (found === undefined) {
    found = classify(codePoint)
    classes.set(codePoint, found)
  }
  return found
}

/** Whether a character is as wide as a Hangul syllable; quotation marks between such may part. */
export function isEastAsianWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xffef) ||
    (codePoint >= 0x1f000 && codePoint <= 0x3ffff) ||
    breakClassOf(codePoint) === 'wide-symbol'
  )
}

function classify(codePoint: number): BreakClass {
  const character = String.fromCodePoint(codePoint)
  if (/[\p{L}\p{N}]/u.test(character)) {
    return wideScript.test(character) ? 'wide-letter' : 'letter'
  }
  if (codePoint >= 0x2000 && codePoint <= 0x200a) return 'no-start'
  if (wideSymbol.test(character) && codePoint > 0x2b00) return 'wide-symbol'
  // East Asian symbols such as ㎡ and ～.
  if (codePoint >= 0x3000 && codePoint <= 0xffef) return 'wide-symbol'
  return 'symbol'
}
