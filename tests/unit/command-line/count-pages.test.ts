/** Shows that the pages of a PDF are counted, and nothing that only looks like one. */
import { expect, it } from 'vitest'
import { countPages } from '#electron/command-line/count-pages.ts'

it('counts the pages of a PDF, not the lists of pages', () => {
  const pdfOf = (pages: number) =>
    Buffer.from(`%PDF-1.4 /Type /Pages ${'/Type /Page\n'.repeat(pages)}`)
  expect(countPages(pdfOf(0))).toBe(0)
  expect(countPages(pdfOf(9))).toBe(9)
  expect(countPages(Buffer.from('<</Type/Page/Parent 1 0 R>> <</Type/Pages>>'))).toBe(1)
})
