/** Counts lines by hand-checked widths: a Hangul syllable is 0.8643 em wide, a space 0.2509 em. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, measureLines, measureWidth } from '#shared/layout/text-measure.ts'

const style = { fontSize: 10, weight: 400 } as const
const lines = (text: string, width: number) => breakLines(text, { ...style, width })

describe('breaking text into lines', () => {
  it('breaks Korean between words, not inside them', () => {
    expect(lines('동의 절차를 직접 조율', 60)).toEqual(['동의 절차를', '직접 조율'])
  })

  it('breaks a word that is wider than the box wherever it must', () => {
    expect(lines('관리사무소', 30)).toEqual(['관리사', '무소'])
    expect(lines('새 관리사무소', 30)).toEqual(['새', '관리사', '무소'])
  })

  it('lets spaces hang over the edge', () => {
    expect(lines('관리사   무소', 27)).toEqual(['관리사', '무소'])
  })

  it('keeps the lines the author made, empty ones too', () => {
    expect(lines('첫째\n\n셋째', 100)).toEqual(['첫째', '', '셋째'])
  })

  it('does not open a line for a line feed at the very end', () => {
    expect(lines('첫째\n', 100)).toEqual(['첫째'])
  })

  it('takes no line for no text', () => {
    expect(measureLines('', { ...style, width: 100 })).toBe(0)
  })

  it('breaks behind a hyphen and before an opening bracket, never before a comma', () => {
    expect(lines('well-known', 30)).toEqual(['well-', 'known'])
    expect(lines('설치비(예상)', 30)).toEqual(['설치비', '(예상)'])
    expect(lines('새 설치비, 끝', 30)).toEqual(['새', '설치비,', '끝'])
  })

  it('keeps a minus sign with its number', () => {
    expect(lines('최저 -2.1', 24)).toEqual(['최저', '-2.1'])
  })

  it('keeps emoji of several characters whole', () => {
    expect(lines('👩‍👩‍👧👩‍👩‍👧', 15)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧'])
  })
})

describe('measuring text', () => {
  it('adds up the widths of the bundled font', () => {
    expect(measureWidth('가나', style)).toBeCloseTo((2 * 1770) / 204.8, 6)
  })

  it('sets semibold wider than regular', () => {
    const bold = measureWidth('Touchpoint', { fontSize: 10, weight: 600 })
    expect(bold).toBeGreaterThan(measureWidth('Touchpoint', style))
  })

  it('loses no character and never overfills a line that could be broken', () => {
    const word = fc.string({ unit: fc.constantFrom(...'가나다라abc12(),.-!·“”'), maxLength: 12 })
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 200 }), (content, width) => {
        const broken = lines(content, width)
        expect(broken.join('').replaceAll(' ', '')).toBe(content.replaceAll(' ', ''))
        for (const line of broken) {
          expect(measureWidth(line, style)).toBeLessThanOrEqual(width)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
