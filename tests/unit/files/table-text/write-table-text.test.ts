/** Tables as spreadsheets take them from the clipboard. */
import { describe, expect, it } from 'vitest'
import { guardFormula, unguardFormula } from '#shared/files/table-text/formula-guard.ts'
import { writeHtmlTable, writeTabTable } from '#shared/files/table-text/write-table-text.ts'

describe('a copied table', () => {
  it('has its cells apart by tabs, and quotes round line breaks', () => {
    expect(
      writeTabTable([
        ['찾는다\n묻는다', -1.5],
        ['말: "응"', ''],
      ]),
    ).toBe('"찾는다\n묻는다"\t-1.5\n"말: ""응"""\t')
  })

  it('is HTML as well, with texts that stay texts', () => {
    expect(
      writeHtmlTable([
        ['1/2', 0.5],
        ['가<b>\n&', ''],
      ]),
    ).toBe(
      '<meta charset="utf-8"><table><tbody>' +
        `<tr><td style="mso-number-format:'\\@';white-space:pre-wrap">1/2</td><td>0.5</td></tr>` +
        `<tr><td style="mso-number-format:'\\@';white-space:pre-wrap">가&lt;b&gt;` +
        '<br style="mso-data-placement:same-cell">&amp;</td>' +
        `<td style="mso-number-format:'\\@';white-space:pre-wrap"></td></tr></tbody></table>`,
    )
  })
})

describe('a text that a spreadsheet would run', () => {
  const dangerous = ['=1+1', ' =HYPERLINK("x")', '+가', '- 목록', '@합', '＝1', '-2+3*4']
  const harmless = ['-1.5', '+82-10-1234', '(02) 123', '가=나', "'따옴표'", '', '한글']

  it('leaves with an apostrophe, in both forms', () => {
    expect(dangerous.map(guardFormula)).toEqual(dangerous.map((text) => `'${text}`))
    expect(writeTabTable([['=1+1']])).toBe("'=1+1")
    expect(writeHtmlTable([['=1+1']])).toContain(">'=1+1</td>")
  })

  it('comes back as it was', () => {
    const all = [...dangerous, ...harmless]
    expect(all.map(guardFormula).map(unguardFormula)).toEqual(all)
  })

  it('is told from numbers, telephone numbers and words', () => {
    expect(harmless.map(guardFormula)).toEqual(harmless)
  })
})
