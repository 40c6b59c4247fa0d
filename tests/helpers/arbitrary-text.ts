/** Random texts, most of them unkind. */
import * as fc from 'fast-check'

/** Texts that break naive code: Hangul composed and decomposed, emoji families, right-to-left, lone surrogates, controls, nothing at all, and a lot. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      '예약 확인',
      '전기차 충전기'.normalize('NFD'),
      '👩‍👩‍👧‍👦 가족 🇰🇷 1️⃣',
      'שלום עליכם',
      'مرحبا \u202eبالعالم',
      'a\ud83d',
      '\udc00b',
      '줄 하나\r\n줄 둘\r셋\n',
      'x\u0000y\u0007z\u001b\ufffe',
      '  앞뒤 빈칸\t',
      'e\u0301 ä ①',
      '<script>alert("1")</script>',
      '"=1+1"\\ \u2028 \u2029',
      '__proto__',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '가나다라마바사'.repeat(2500),
      'z'.repeat(25_000),
      '😀'.repeat(9_999),
    ),
  },
)
