/** Text from outside: what is kept of it, and that cleaning it twice changes nothing more. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, longestText, withoutBreaks, withoutEnd } from '#shared/base/text.ts'

/** Text as the clipboard may hand it over: decomposed Hangul, half emoji, controls, marks. */
const roughText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '한국어'.normalize('NFD'),
        '\ud83d',
        '\ude00',
        '\u0000',
        '\r\n',
        '\r',
        '\t',
        '\u0301',
        '\u202eأهلا',
        '👩‍👩‍👧‍👦',
        ' ',
        '\ufeff',
        '\uffff',
        '\ufb2c',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('cleaning text', () => {
  it('changes nothing more when it is done twice', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
      { numRuns: 5000, seed: 4 },
    )
  })

  it('leaves text that every file format can hold', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        const clean = cleanText(text)
        expect(clean).not.toMatch(/\p{Surrogate}/u)
        expect(clean).toBe(clean.normalize('NFC'))
        // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/)
      }),
      { numRuns: 2000, seed: 5 },
    )
  })

  it('keeps Hangul whole, lines apart and tabs in place', () => {
    expect(cleanText('충전\r\n자리\r확인\t완료'.normalize('NFD'))).toBe('충전\n자리\n확인\t완료')
  })

  it('keeps every letter of ordinary text, emoji and right-to-left text', () => {
    const text = '자리 확인·예약 — “꽉 찼네요” 👩‍👩‍👧‍👦 أهلا {{count}} <b>'
    expect(cleanText(text)).toBe(text)
  })

  it('shows a lost half of an emoji as such instead of breaking the file', () => {
    expect(cleanText('a\ud83db')).toBe('a\ufffdb')
  })

  it('cuts what is too long, but never through a letter', () => {
    const long = '가'.repeat(longestText - 1) + '😀'
    expect(cleanText(long)).toBe('가'.repeat(longestText - 1))
    expect(cleanText('가'.repeat(longestText + 5))).toHaveLength(longestText)
  })
})

describe('cleaning a line', () => {
  it('joins lines by one space and trims the ends', () => {
    expect(cleanLine('  자리\n\t 확인 \r\n')).toBe('자리  확인')
  })
})

describe('long runs of one sign', () => {
  it('are taken in one pass, whether they end the text or not', () => {
    const blanks = ' '.repeat(200_000)
    expect(withoutBreaks(`a${blanks}b`)).toBe(`a${blanks}b`)
    expect(withoutBreaks(` 가 \n\n${blanks}\n 나`)).toBe('가 나')
    expect(withoutEnd(`가${'\n'.repeat(200_000)}나\n\n`, /\n/)).toBe(`가${'\n'.repeat(200_000)}나`)
    expect(withoutEnd('\n\n', /\n/)).toBe('')
  })
})
