/** Arrows and blueprints on printed pages. */
import { describe, expect, it } from 'vitest'
import { makeSheets } from '#shared/layout/sheets/make-sheets.ts'
import type { SheetPiece } from '#shared/layout/sheets/sheet.ts'
import { sheetInput } from '#renderer/print/sheet-input.ts'
import { OpenedSample } from '#tests/helpers/opened-sample.ts'

const { store } = new OpenedSample('home-ev-charging')
const paper = { paper: 'A3', orientation: 'landscape' } as const
const { sheets } = makeSheets(store, { ...paper, ...sheetInput(store, 'ko', 0) })

function textsOf(pieces: readonly SheetPiece[]): readonly string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'group' ? textsOf(piece.pieces) : piece.kind === 'text' ? [piece.text] : [],
  )
}

const maps = sheets.filter(({ kind }) => kind === 'map').map(({ pieces }) => textsOf(pieces))
const blueprint = maps.filter((texts) => texts.some((text) => text.includes('서비스 블루프린트')))

describe('the page of a blueprint', () => {
  it('is there for maps that show what stands behind', () => {
    expect(blueprint).toHaveLength(1)
  })

  it('names its lines, its marks and its arrows, and leaves other lanes out', () => {
    const [texts] = blueprint
    expect(texts).toEqual(
      expect.arrayContaining(['상호작용선', '가시선', '내부 상호작용선', 'F', 'W 34일', '끊김']),
    )
    expect(texts).not.toContain('감정선')
  })
})

describe('the page of a map', () => {
  it('shows its arrows with their labels', () => {
    expect(maps[0]).toContain('끊김')
    expect(maps[0]).toContain('동의 요청')
  })
})
