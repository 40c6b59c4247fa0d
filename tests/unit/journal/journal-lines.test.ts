/** Checks that lines come back as they were written, and that nothing else is taken for a line. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc32 } from '#shared/journal/crc32.ts'
import { journalLine, readJournalLines } from '#shared/journal/journal-lines.ts'

it('comes back whatever is said, line separators and halves of characters included', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.string({ unit: 'binary' }), (values, text) => {
      const all = [...values, { text, separators: '\u2028\u2029\r\n' }]
      const read = readJournalLines(all.map(journalLine).join(''))
      expect(JSON.stringify(read.values)).toBe(JSON.stringify(all))
      expect(read.isTorn).toBe(false)
    }),
    { seed: 5, numRuns: 300 },
  )
})

it('takes nothing for a line that is none', () => {
  const line = journalLine({ rev: 1 })
  for (const text of [
    '\n',
    'null\n',
    '00000000 {}\n',
    '\0'.repeat(64),
    line.slice(0, -1),
    ` ${line}`,
  ])
    expect(readJournalLines(text)).toEqual({ values: [], isTorn: true })
  expect(readJournalLines('')).toEqual({ values: [], isTorn: false })
  expect(readJournalLines(`${line}torn`)).toEqual({ values: [{ rev: 1 }], isTorn: true })
})

it('knows the checksum that others compute', () => {
  // The check value of CRC-32 is that of the bytes "123456789"; here each unit is two bytes.
  expect(crc32('\u3231\u3433\u3635\u3837')).toBe('9ae0daaf')
})
