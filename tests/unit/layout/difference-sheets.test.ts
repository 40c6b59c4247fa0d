/** The printed difference of two maps says all of it, on pages of any paper, and nothing is cut. */
import { describe, expect, it } from 'vitest'
import { makeSheets } from '#shared/layout/sheets/make-sheets.ts'
import { contentBottom } from '#shared/layout/sheets/page-frame.ts'
import type { Sheet, SheetPiece } from '#shared/layout/sheets/sheet.ts'
import { removeJourney } from '#shared/commands/journey-commands.ts'
import { sheetInput } from '#renderer/print/sheet-input.ts'
import { OpenedSample } from '#tests/helpers/opened-sample.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const sample = new OpenedSample('home-ev-charging')

function pagesOf(paper: 'A4' | 'A3', orientation: 'landscape' | 'portrait'): readonly Sheet[] {
  const { sheets } = makeSheets(sample.store, {
    ...sheetInput(sample.store, 'ko', 0),
    paper,
    orientation,
  })
  return sheets.filter(({ kind }) => kind === 'difference')
}

function textsOf(pieces: readonly SheetPiece[]) {
  return pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : []))
}

describe.each([
  ['A4', 'landscape'],
  ['A4', 'portrait'],
  ['A3', 'landscape'],
] as const)('the difference on %s %s', (paper, orientation) => {
  it('says summary, means, every change with its old and new words, and why', () => {
    const pages = pagesOf(paper, orientation)
    const said = pages.flatMap(({ pieces }) => textsOf(pieces).map(({ text }) => text))
    const [summary] = said.filter((text) => text.includes('감정 평균 +0.3'))
    expect(summary).toContain('접점 5개 바뀜')
    expect(said).toEqual(expect.arrayContaining(['정민우', '+0.8', '−0.8→0', '5→5개']))
    expect(said.filter((text) => text === '빠짐')).toHaveLength(131)
    expect(said.filter((text) => text === '추가')).toHaveLength(17)
    expect(said.some((text) => text.startsWith('바꾼 까닭: '))).toBe(true)
    for (const field of ['시나리오', '실제', '자세한 내용']) expect(said).toContain(field)
  })

  it('keeps every line above the foot of its page', () => {
    for (const { surface, pieces } of pagesOf(paper, orientation)) {
      const footer = surface.height - surface.margin
      for (const { y, height, text } of textsOf(pieces)) {
        if (y >= footer - 1) continue
        expect([text, y + height <= contentBottom(surface) + 1]).toEqual([text, true])
      }
    }
  })
})

it('a project without a map of tomorrow has no such page', () => {
  const workbench = new TestWorkbench(sample.records)
  const toBe = workbench.store.all('journey').find(({ state }) => state === 'to-be')!
  workbench.run(removeJourney, { journeyId: toBe.id })
  expect(sheetInput(workbench.store, 'ko', 0).differences).toEqual([])
})
