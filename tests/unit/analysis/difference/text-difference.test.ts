/** Changed words are marked in Korean as in English, and the rest of the text stays whole. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDifference } from '#shared/analysis/difference/text-difference.ts'

/** [-taken out-]{+come in+} */
function marked(before: string, after: string): string {
  return textDifference(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')
}

describe('two texts', () => {
  it.each([
    ['같은 글', '같은 글', '같은 글'],
    ['동의서를 들고 간다', '동의서에 서명한다', '동의서[-를 들고 간다-]{+에 서명한다+}'],
    ['관리사무소에 전화', '앱에서 전화', '[-관리사무소에-]{+앱에서+} 전화'],
    ['신청서를 낸다', '신청서는 낸다', '신청서[-를-]{+는+} 낸다'],
    ['자리를 확인', '미리 자리를 확인', '{+미리 +}자리를 확인'],
    ['wait for the office', 'wait in the app', 'wait [-for-]{+in+} the [-office-]{+app+}'],
    ['', '새 글', '{+새 글+}'],
    ['옛 글', '', '[-옛 글-]'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected)
  })

  it('are each whole in the parts, whatever they say', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textDifference(before, after)
        const side = (kind: string) =>
          parts
            .filter((part) => part.kind === 'same' || part.kind === kind)
            .map((part) => part.text)
            .join('')
        expect([side('removed'), side('added')]).toEqual([before, after])
      }),
      { seed: 20_261_130 },
    )
  })
})
