/** What leaves the product: clean text, lines and cells that nothing runs, and the same text back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  guardFormula,
  unguardFormula,
  unguardLines,
} from '#shared/files/table-text/formula-guard.ts'
import { readPastedTable } from '#shared/files/table-text/read-table-text.ts'
import { readHtmlTable } from '#shared/files/table-text/read-html-table.ts'
import { writeHtmlTable, writeTabTable } from '#shared/files/table-text/write-table-text.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { outCell, outText, outValue, writeLines } from '#shared/files/text-gate.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { make } from '#tests/helpers/make-records.ts'
import { failureOf, pathOf, recordOf, smallFile } from '#tests/helpers/small-file.ts'

const decomposed = '가'.normalize('NFD')

describe('a text on its way out', () => {
  it('is well-formed, composed, and free of control characters', () => {
    expect(outText(`\ud800 ${decomposed}\u0000\u0007\u001b[31m\r\nx\ty`)).toBe(
      '\ufffd 가[31m\nx\ty',
    )
  })

  it('is cleaned wherever it stands in a value, and nothing else is changed', () => {
    expect(outValue({ title: `a\u0000${decomposed}`, list: ['\udc00', 2, null, true] })).toEqual({
      title: 'a가',
      list: ['\ufffd', 2, null, true],
    })
  })

  it('is cleaned in a project file, even where a record was not', () => {
    const project = make.project({ name: `bad\u0000\ud800${decomposed}` })
    expect(writeProjectFile([project], [])).toContain('"name": "bad\ufffd가"')
  })
})

describe('a cell or a line', () => {
  const risky = ['=1+1', '@x', '+a', '-b', "'=1+1", "''@x", '\t=1', '＝1', "=cmd|' /C calc'!A0"]

  it('never begins as a formula, whatever it was called', () => {
    for (const text of [...risky, '\u0000=1+1', '\u200e\u0007=1'.slice(1)]) {
      expect(outCell(text), text).toMatch(/^'/)
    }
  })

  it('keeps negative numbers and telephone numbers as they are', () => {
    expect(['-1.5', '+82-10-1234-5678', '-3', '(02) 123-4567'].map(outCell)).toEqual([
      '-1.5',
      '+82-10-1234-5678',
      '-3',
      '(02) 123-4567',
    ])
  })

  it('comes back as the same text, also where somebody wrote the apostrophe', () => {
    const text = fc.oneof(
      fc.constantFrom(...risky),
      fc.string({ unit: fc.constantFrom("'", '=', '-', '1', ' ', 'a', '가', '@', '+') }),
    )
    fc.assert(
      fc.property(text, (each) => unguardFormula(guardFormula(each)) === each),
      { seed: 5, numRuns: 2000 },
    )
  })

  it('comes back from a copied range as it went, in both forms', () => {
    const cell = fc.string({
      unit: fc.constantFrom("'", '=', '-', '"', 'a', '가', '@', '&', '<', ','),
      minLength: 1,
    })
    const range = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(range, (rows) => {
        const pasted = readPastedTable(writeTabTable(rows))?.rows
        expect(pasted?.map((row) => row.map(unguardFormula))).toEqual(rows)
        const html = readHtmlTable(writeHtmlTable(rows))
        expect(html?.map((row) => row.map(unguardFormula))).toEqual(rows)
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('is guarded line by line in plain text, and read back line by line', () => {
    const titles = ['=1+1', '창구', '@x', '-2']
    expect(writeLines(titles)).toBe("'=1+1\n창구\n'@x\n-2")
    expect(writeLines(['a\n=b'])).toBe("a\n'=b")
    expect(unguardLines(writeLines(titles)).split('\n')).toEqual(titles)
  })
})

describe('a file from a Mac', () => {
  it('has its decomposed texts composed, long ones too', () => {
    const file = smallFile()
    file.records.push({
      ...make.transcript({ id: 'transcript-9', text: decomposed + 'x'.repeat(30_000) }),
    })
    const read = readProjectFile(JSON.stringify(file))
    expect(read.ok ? [] : read.failure.problems).toEqual([])
    const found = read.ok ? read.value.records.find(({ id }) => id === 'transcript-9') : undefined
    expect(found?.type === 'transcript' && found.text.startsWith('가xxx')).toBe(true)
    recordOf(file, 'transcript-9')['text'] = 'y'.repeat(400_001)
    expect(failureOf(file).problems).toEqual([
      {
        code: 'text-too-long',
        path: `${pathOf(file, 'transcript-9')}.text`,
        details: { length: 400_001, most: 400_000 },
      },
    ])
  })
})
