/** Tables in text, as Excel, Google Sheets and CSV files write them. */
import * as fc from 'fast-check'
import { guardFormula } from '#shared/files/table-text/formula-guard.ts'
import { describe, expect, it } from 'vitest'
import { readPastedTable, readTableFile } from '#shared/files/table-text/read-table-text.ts'
import { tableCells, transposed } from '#shared/files/table-text/table-cells.ts'
import { writeTabTable } from '#shared/files/table-text/write-table-text.ts'

const rows = (text: string) => readPastedTable(text)?.rows

describe('pasted cells', () => {
  it('are read row by row, with empty cells and line breaks in quotes', () => {
    expect(rows('가1\t나1\t다1\r\n가2\t\t다2\r\n')).toEqual([
      ['가1', '나1', '다1'],
      ['가2', '', '다2'],
    ])
    expect(rows('"첫 줄\n둘째 ""줄"""\t끝\n"탭\t안"\t')).toEqual([
      ['첫 줄\n둘째 "줄"', '끝'],
      ['탭\t안', ''],
    ])
  })

  it('keep quotes that do not enclose the cell, as Google Sheets leaves them', () => {
    expect(rows('"좋다" 고 한다\t"열린 채\n27" 화면\t"따옴표"')).toEqual([
      ['"좋다" 고 한다', '"열린 채'],
      ['27" 화면', '따옴표'],
    ])
  })

  it('are seen in a single column where one of them has lines of its own', () => {
    expect(rows('"한 칸의\n두 줄"\r\n다음 칸\r\n')).toEqual([['한 칸의\n두 줄'], ['다음 칸']])
  })

  it('are not seen in lines, in prose with commas and in figures', () => {
    const lines = [
      '한 줄\n또 한 줄',
      '집에서, 회사에서\n밤에, 낮에',
      '1,000원\n2,500원',
      '"말"\n"글"',
    ]
    expect(lines.map(readPastedTable)).toEqual([null, null, null, null])
  })

  it('are guessed where commas part every line alike', () => {
    expect(readPastedTable('검색,상담\n"비교, 계산",신청')).toEqual({
      rows: [
        ['검색', '상담'],
        ['비교, 계산', '신청'],
      ],
      isGuess: true,
    })
  })
})

describe('a table in a file', () => {
  it.each([
    ['commas', '단계,행동\r\n탐색,"찾고, 묻는다"\r\n'],
    ['semicolons', '단계;행동\n탐색;찾고, 묻는다'],
    ['tabs', '단계\t행동\n탐색\t찾고, 묻는다'],
    ['the delimiter that Excel names', 'sep=|\n단계|행동\n탐색|찾고, 묻는다'],
    ['a mark of its encoding', '\uFEFF단계,행동\n탐색,"찾고, 묻는다"'],
  ])('is read with %s', (_, text) => {
    expect(readTableFile(text)).toEqual([
      ['단계', '행동'],
      ['탐색', '찾고, 묻는다'],
    ])
  })

  it('may have one column only', () => {
    expect(readTableFile('하나\n둘')).toEqual([['하나'], ['둘']])
  })
})

describe('the cells of a table', () => {
  it('become one card for each line, without marks of lists', () => {
    expect(tableCells([['- 찾는다\n- 묻는다\n', ' -1 ', '']])).toEqual([
      [
        { text: '- 찾는다\n- 묻는다', titles: ['찾는다', '묻는다'] },
        { text: '-1', titles: ['-1'] },
        { text: '', titles: [] },
      ],
    ])
  })

  it('can change rows for columns', () => {
    expect(transposed([['가', '나'], ['다']])).toEqual([
      ['가', '다'],
      ['나', ''],
    ])
  })
})

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '한글',
      '=1+1',
      "'=1",
      '"',
      '가"나',
      '줄\n바꿈',
      '탭\t안',
      '- 목록',
      '+82-10',
    ),
    fc.string({ unit: 'grapheme-ascii', maxLength: 8 }).map((text) => text.replace(/\r/g, '')),
  )

  it('is the same once it was written and read again', () => {
    const width = fc.integer({ min: 2, max: 4 })
    const table = width.chain((count) =>
      fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    fc.assert(
      fc.property(table, (written) => {
        // Blank rows at the end are nothing.
        fc.pre(written.at(-1)!.some((text) => text.trim() !== ''))
        const read = tableCells(readPastedTable(writeTabTable(written))?.rows ?? [])
        // A guard of its own for each cell, which reading takes off again.
        expect(read).toEqual(tableCells(written.map((row) => row.map(guardFormula))))
        expect(read.map((row) => row.map(({ text }) => text))).toEqual(
          written.map((row) => row.map((text) => text.trim())),
        )
      }),
      { seed: 75, numRuns: 400 },
    )
  })
})
