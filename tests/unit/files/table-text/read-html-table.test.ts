/** Tables as HTML, as Excel, Google Sheets and word processors put them on the clipboard. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtmlTable } from '#shared/files/table-text/read-html-table.ts'
import { unguardFormula } from '#shared/files/table-text/formula-guard.ts'
import { writeHtmlTable } from '#shared/files/table-text/write-table-text.ts'

const excel = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table {mso-displayed-decimal-separator:"\\.";}
td {white-space:nowrap;}
-->
</style>
</head>
<body link="#0563C1">
<table border=0 cellpadding=0 width=128 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
 <tr height=40 style='height:30.0pt'>
  <td height=40 class=xl65 width=64>자리를 찾고<br>
    요금을 본다</td>
  <td class=xl66>“예약 &amp; 결제”&nbsp;</td>
 </tr>
 <tr><td colspan=2 align=right>-1.5</td></tr>
<!--EndFragment-->
</table>
</body>
</html>`

const sheets =
  '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td {border: 1px}--></style>' +
  '<table xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><colgroup><col width="100"/></colgroup><tbody>' +
  '<tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;>&quot;}">"따옴표"</td>' +
  '<td rowspan="2">합친<br/>칸</td><td>1</td></tr><tr><td></td><td>2</td></tr></tbody></table>'

describe('an HTML table', () => {
  it('of Excel is read with its line breaks, and merged cells stand in their first place', () => {
    expect(readHtmlTable(excel)).toEqual([
      ['자리를 찾고\n요금을 본다', '“예약 & 결제”'],
      ['-1.5', ''],
    ])
  })

  it('of Google Sheets is read with quotes as they are', () => {
    expect(readHtmlTable(sheets)).toEqual([
      ['"따옴표"', '합친\n칸', '1'],
      ['', '', '2'],
    ])
  })

  it('of a word processor is read paragraph by paragraph, without its closing tags', () => {
    const html = '<TABLE><TR><TD><P>하나</P>\n<p>둘 <b>셋</b></p><TD>넷<TR><TD>다섯</TABLE>'
    expect(readHtmlTable(html)).toEqual([['하나\n둘 셋', '넷'], ['다섯']])
  })

  it('is only one where nothing else stands around it', () => {
    const table = '<table><tr><td>칸</td></tr></table>'
    const others = [
      `<p>글</p>${table}`,
      `${table}${table}`,
      `<table><tr><td>${table}</td></tr></table>`,
      '<p>표가 아니다</p>',
      '<table></table>',
    ]
    expect(others.map(readHtmlTable)).toEqual(others.map(() => null))
    expect(readHtmlTable(` <div>${table}</div>\n`)).toEqual([['칸']])
  })

  it('runs and loads nothing', () => {
    const html =
      '<table><tr><td><script>x<y</script><img src=x onerror="a>b"> 1 &lt; 2 &#x27;&bogus;</td></tr></table>'
    expect(readHtmlTable(html)).toEqual([["1 < 2 '&bogus;"]])
  })

  it('that was written here is the same once it was read again', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '=1', '가 & <나>', '둘째\n줄', '"', "it's", '👩‍👩‍👧'),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    )
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    })
    const plain = (text: string) =>
      text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .join('\n')
        .replace(/^\n+|\n+$/g, '')
    fc.assert(
      fc.property(table, (written) => {
        const read = readHtmlTable(writeHtmlTable(written))
        expect(read?.map((row) => row.map(unguardFormula).map(plain))).toEqual(
          written.map((row) => row.map(plain).map(unguardFormula)),
        )
      }),
      { seed: 76, numRuns: 300 },
    )
  })
})

describe('any HTML', () => {
  it('is read or refused, and never breaks the reader', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td colspan=3>',
      '<td rowspan="2">',
      '</td>',
      '<!--',
      '-->',
      '<style>',
      '글',
      '<',
      '>',
      '"',
      '&#99999999;',
      '<br',
      '</p>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const read = readHtmlTable(pieces.join(''))
        expect(read === null || read.length > 0).toBe(true)
      }),
      { seed: 77, numRuns: 500 },
    )
  })
})
