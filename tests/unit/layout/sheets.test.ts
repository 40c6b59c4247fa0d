/** Checks printed pages: nothing is missing, nothing is cut, nothing lies on anything else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '#shared/base/geometry.ts'
import { updateNote } from '#shared/commands/boards/note-commands.ts'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { updatePersona } from '#shared/commands/persona-commands.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import { makeSheets, type SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import { paperNames, type Orientation, type PaperName } from '#shared/layout/sheets/paper.ts'
import type { Sheet, SheetPiece, TextPiece } from '#shared/layout/sheets/sheet.ts'
import { measureLines } from '#shared/layout/text-measure.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { sheetInput } from '#renderer/print/sheet-input.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const day = Date.UTC(2026, 6, 2)

function print(
  reader: RecordReader,
  paper: PaperName = 'A4',
  orientation: Orientation = 'landscape',
): SheetSet {
  return makeSheets(reader, {
    paper,
    orientation,
    ...sheetInput(reader, 'ko', day),
  })
}

interface PlacedText {
  readonly piece: TextPiece
  readonly box: Box
}

/** Texts with their boxes in px of the sheet, groups resolved. */
function textsIn(pieces: readonly SheetPiece[], x = 0, y = 0, scale = 1): readonly PlacedText[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'group') {
      return textsIn(piece.pieces, x + scale * piece.x, y + scale * piece.y, scale * piece.scale)
    }
    if (piece.kind !== 'text') return []
    const box = {
      x: x + scale * piece.x,
      y: y + scale * piece.y,
      width: scale * piece.width,
      height: scale * piece.height,
    }
    return [{ piece, box }]
  })
}

const textsOf = (sheet: Sheet): readonly string[] =>
  textsIn(sheet.pieces).map(({ piece }) => piece.text)

const allText = ({ sheets }: SheetSet): string =>
  sheets.flatMap(textsOf).join('\n').replaceAll(/\s+/g, ' ')

function overlap(a: Box, b: Box): boolean {
  const hair = 0.01
  return (
    a.x + hair < b.x + b.width &&
    b.x + hair < a.x + a.width &&
    a.y + hair < b.y + b.height &&
    b.y + hair < a.y + a.height
  )
}

/** Every text lies within the page, in a box as high as its lines, and, but for boards, on no other text. */
function expectTidy(sheet: Sheet): void {
  const texts = textsIn(sheet.pieces)
  for (const { piece, box } of texts) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(sheet.surface.width + 0.01)
    expect(box.y + box.height).toBeLessThanOrEqual(sheet.surface.height + 0.01)
    const { fontSize, weight, lineHeight } = piece.type
    const lines = measureLines(piece.text, { fontSize, weight, width: piece.width })
    expect(piece.height).toBe(lines * lineHeight)
  }
  // On boards, people put things where they like.
  if (sheet.kind === 'board') return
  texts.forEach(({ piece, box }, n) => {
    const covered = texts.slice(n + 1).find((other) => overlap(box, other.box))
    expect(covered === undefined ? null : [piece.text, covered.piece.text]).toBeNull()
  })
}

describe('the pages of a project', () => {
  it('are a cover, a sheet per persona, each map on one page, and its touchpoints', () => {
    const { sheets, title } = print(smallWorkbench().store)
    expect(title).toBe('집에서 전기차 충전')
    expect(sheets.map(({ page, kind }) => [page, kind])).toEqual([
      [1, 'cover'],
      [2, 'persona'],
      [3, 'persona'],
      [4, 'map'],
      [5, 'table'],
      [6, 'map'],
      [7, 'difference'],
      [8, 'difference'],
      ...[9, 10, 11, 12, 13].map((page) => [page, 'board']),
      [14, 'thread'],
      [15, 'story'],
    ])
  })

  it('tell boards, the thread and its story in full', () => {
    const { sheets } = print(smallWorkbench().store)
    const textOf = (page: number) => textsOf(sheets[page - 1]!).join('\n')
    expect(textOf(9)).toContain('칸이 너무 많아서 주말에 두 번 앉았어요.')
    expect(textOf(9)).toContain('인터뷰 M-03 · M-03')
    expect(textOf(11)).toContain('어떻게 하면 신청을 한 번에 끝낼 수 있을까?')
    expect(textOf(13)).toContain('88명 중 49명')
    for (const title of ['아는 것을 또 적게 한다', '적을 칸이 많음', '종이 신청서']) {
      expect(textOf(14)).toContain(title)
    }
    expect(textOf(15)).toContain('49/88')
    for (const page of [7, 8, 9, 10, 11, 12, 13, 14, 15]) expectTidy(sheets[page - 1]!)
  })

  it('leave out the words of those who said no to being quoted', () => {
    const workbench = smallWorkbench()
    const said = '칸이 너무 많아서 주말에 두 번 앉았어요.'
    expect(allText(print(workbench.store))).toContain(said)
    workbench.run(updateNote, {
      noteId: 'evidence-1',
      type: 'evidence',
      fields: { consent: 'refused' },
    })
    const whole = allText(print(workbench.store))
    expect(whole).not.toContain(said)
    expect(whole.split('동의하지 않아 싣지 않음')).toHaveLength(3)
  })

  it('stand in the contents with the pages they are on', () => {
    const { sheets } = print(smallWorkbench().store)
    const cover = textsOf(sheets[0]!)
    const pageOf = (entry: string) => Number(cover[cover.lastIndexOf(entry) + 1])
    expect(['정민우', '한도윤', '오늘의 충전', '접점표'].map(pageOf)).toEqual([2, 3, 4, 5])
  })

  it('carry their number, the paper and the scale', () => {
    const { sheets } = print(smallWorkbench().store, 'A3', 'portrait')
    expect(textsOf(sheets[1]!)).toContain('2 / 14')
    expect(textsOf(sheets[1]!)).toContain('A3 세로')
    expect(textsOf(sheets[3]!).some((text) => /^A3 세로 · 축척 \d+%$/.test(text))).toBe(true)
  })

  it('have the exact size of the paper', () => {
    const sizes = paperNames.map((paper) => {
      const { surface } = print(smallWorkbench().store, paper, 'portrait')
      return [surface.widthMm, surface.heightMm]
    })
    expect(sizes).toEqual([
      [210, 297],
      [297, 420],
      [420, 594],
      [594, 841],
      [841, 1189],
    ])
  })

  it('show everything of a persona', () => {
    const workbench = smallWorkbench()
    const fields = {
      role: '맞벌이 직장인',
      age: '34세',
      quote: '자리가 있으면 운이 좋은 날이에요',
      goals: ['아침에 80%'],
      needs: ['자리를 미리 아는 방법'],
      frustrations: ['앱이 두 개'],
      behaviours: ['퇴근길에 확인'],
      channels: ['모바일 앱'],
      accessibilityNeeds: ['밝은 화면'],
      notes: '다음 달에 다시 만난다',
      interviewCount: 6,
      surveyCount: 190,
      isProtoPersona: true,
    }
    workbench.run(updatePersona, { personaId: 'persona-min', fields })
    const text = textsOf(print(workbench.store).sheets[1]!).join(' ')
    for (const value of Object.values(fields).flat()) {
      if (typeof value === 'string') expect(text).toContain(value)
    }
    for (const basis of ['인터뷰 6', '설문 190', '프로토 페르소나']) expect(text).toContain(basis)
  })

  it('say below a map where it is lowest, where it drops most and what is answered', () => {
    const workbench = smallWorkbench()
    workbench.feel('정민우', '신청', -2, 2)
    const texts = textsOf(print(workbench.store).sheets[3]!)
    expect(texts).toContain('동의, 정민우 −2')
    expect(texts).toContain('신청서 → 동의, 정민우 −1')
    expect(texts).toContain('페인 포인트 1건 중 1건에 기회가 있습니다.')
    expect(texts).toContain('최저점 −2')
  })

  it('leave hidden lanes out and say so', () => {
    const workbench = smallWorkbench()
    workbench.run(setLaneHidden, { laneId: 'lane-pain', isHidden: true })
    const texts = textsOf(print(workbench.store).sheets[3]!)
    expect(texts).not.toContain('적을 칸이 많음')
    expect(texts.join(' ')).toContain('1개는 싣지 않았습니다')
  })

  it('read stage by stage: a stage, its steps, then what is in it', () => {
    const workbench = smallWorkbench()
    workbench.addCard('action', '이용', '케이블 꽂기')
    const texts = textsOf(print(workbench.store).sheets[3]!)
    const order = ['신청', '신청서', '신청서 쓰기', '적을 칸이 많음', '이용', '충전', '케이블 꽂기']
    const places = order.map((text) => texts.indexOf(text))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })
})

describe('a map that is too large for the paper', () => {
  function wideWorkbench(): TestWorkbench {
    const workbench = smallWorkbench()
    for (let n = 0; n < 25; n++) workbench.addStage(`단계 ${n}`)
    return workbench
  }

  it('is whole all the same, with a warning about its text', () => {
    const printed = print(wideWorkbench().store, 'A4')
    expect(printed.sheets.filter((sheet) => sheet.kind === 'map')).toHaveLength(2)
    expect(printed.warnings).toMatchObject([
      { code: 'text-too-small', page: 4, name: '오늘의 충전' },
    ])
    expect(printed.warnings[0]!.textPt).toBeLessThan(5)
  })

  it('is readable on larger paper', () => {
    expect(print(wideWorkbench().store, 'A0').warnings).toEqual([])
  })
})

describe('long texts', () => {
  const long = '충전 자리를 미리 알 수 있다면 좋겠다는 이야기를 여러 번 들었다. '

  it('go on over as many pages as they need', () => {
    const workbench = smallWorkbench()
    const texts = {
      description: `${long.repeat(200)}설명의 끝`,
      notes: `${long.repeat(300)}메모의 끝`,
      expectationText: `${long.repeat(250)}기대의 끝`,
    }
    workbench.run(updateProject, { description: texts.description })
    workbench.run(updatePersona, { personaId: 'persona-min', fields: { notes: texts.notes } })
    workbench.run(updateTouchpoint, {
      touchpointId: 'touchpoint-1',
      fields: { expectationText: texts.expectationText },
    })
    const printed = print(workbench.store, 'A4', 'portrait')
    for (const sheet of printed.sheets) expectTidy(sheet)
    const whole = allText(printed)
    const count = whole.split('들었다.').length - 1
    expect(count).toBe(200 + 300 + 250)
    for (const end of ['설명의 끝', '메모의 끝', '기대의 끝']) expect(whole).toContain(end)
  })
})

describe('an unfinished project', () => {
  it('prints a cover when there is nothing else', () => {
    const { sheets, title } = print(new TestWorkbench().store)
    expect(sheets.map((sheet) => sheet.kind)).toEqual(['cover'])
    expect(title).toBe('프로젝트')
  })

  it('prints a map without stages as a page that says so', () => {
    const workbench = new TestWorkbench()
    workbench.addJourney('빈 여정')
    const { sheets, warnings } = print(workbench.store)
    expect(textsOf(sheets[1]!)).toContain('아직 단계나 레인이 없는 여정 맵입니다.')
    expect(warnings).toEqual([])
  })
})

describe('any project on any paper', () => {
  it('prints without anything cut off, beside the page or on top of another', () => {
    const title = fc.string({ unit: fc.constantFrom(...'가나다라 마바사아\nabc, '), maxLength: 60 })
    const card = fc.record({
      kind: fc.constantFrom('action', 'touchpoint', 'pain-point', 'opportunity'),
      stage: fc.constantFrom('신청', '이용'),
      title,
    })
    const feeling = fc.record({
      persona: fc.constantFrom('정민우', '한도윤', '최영란', '박지훈'),
      value: fc.integer({ min: -4, max: 4 }).map((half) => half / 2),
      step: fc.constantFrom(1, 2),
    })
    fc.assert(
      fc.property(
        fc.array(card, { maxLength: 12 }),
        fc.array(feeling, { maxLength: 10 }),
        title,
        fc.constantFrom(...paperNames),
        fc.constantFrom('portrait', 'landscape'),
        (cards, feelings, name, paper, orientation) => {
          const workbench = smallWorkbench()
          workbench.addPersona('최영란')
          workbench.addPersona('박지훈')
          workbench.addStage(name.replaceAll(/\s+/g, ' ').trim())
          for (const each of cards) workbench.addCard(each.kind, each.stage, each.title.trim())
          for (const { persona, value, step } of feelings) {
            workbench.feel(persona, '신청', value, step)
          }
          for (const sheet of print(workbench.store, paper, orientation).sheets) expectTidy(sheet)
        },
      ),
      { seed: 5, numRuns: 25 },
    )
  })
})
