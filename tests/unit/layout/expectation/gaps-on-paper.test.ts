/** The lane of expectations and the list of gaps on printed pages. */
import { describe, expect, it } from 'vitest'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import { makeSheets } from '#shared/layout/sheets/make-sheets.ts'
import type { SheetPiece } from '#shared/layout/sheets/sheet.ts'
import { sheetInput } from '#renderer/print/sheet-input.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

/** A map with the lane, three touchpoints and a gap of each sign. */
function ratedWorkbench() {
  const workbench = smallWorkbench()
  workbench.addLane('expectation')
  const better = workbench.addCard('touchpoint', '이용', '충전기 위치 안내')
  const worst = workbench.addCard('touchpoint', '이용', '고장 신고 전화')
  workbench.addCard('touchpoint', '이용', '아직 모르는 접점')
  workbench.run(scoreTouchpoints, {
    changes: [
      { touchpointId: better, expectation: 2, actual: 5 },
      { touchpointId: worst, expectation: 5, actual: 1 },
    ],
  })
  return workbench
}

function print({ store }: TestWorkbench, gaps?: boolean) {
  const input = sheetInput(store, 'ko', 0, { gaps })
  return makeSheets(store, { paper: 'A3', orientation: 'landscape', ...input }).sheets
}

function textsOf(pieces: readonly SheetPiece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'group') return textsOf(piece.pieces)
    return piece.kind === 'text' ? [piece.text] : []
  })
}

describe('expectation and actual on paper', () => {
  it('stand in the map as names and signed gaps, once in the lane beside once on the card', () => {
    const map = print(ratedWorkbench()).find(({ kind }) => kind === 'map')!
    const texts = textsOf(map.pieces)
    const count = (text: string) => texts.filter((each) => each === text).length
    expect(['고장 신고 전화', '−4', '충전기 위치 안내', '+3'].map(count)).toEqual([2, 2, 2, 2])
    expect(texts.join(' ')).toContain('세모는 기대, 동그라미는 실제')
  })

  it('are listed worst first on a page of their own where that is asked for', () => {
    const workbench = ratedWorkbench()
    expect(print(workbench).filter(({ kind }) => kind === 'gaps')).toEqual([])
    const [page, ...others] = print(workbench, true).filter(({ kind }) => kind === 'gaps')
    expect(others).toEqual([])
    const texts = textsOf(page!.pieces)
    const places = ['고장 신고 전화', '설치 신청서', '충전기 위치 안내'].map((title) =>
      texts.indexOf(title),
    )
    expect(places[0]).toBeGreaterThan(0)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(texts.filter((text) => /^[−+]\d$/.test(text))).toEqual(['−4', '−1', '+3'])
    expect(texts).not.toContain('아직 모르는 접점')
    expect(texts.join(' ')).toContain('3곳 중 2곳')
  })
})
