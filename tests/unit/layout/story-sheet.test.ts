/** Checks the one-page story: all of it is told where the paper has room, and nothing leaves its part. */
import { expect, it } from 'vitest'
import { paperNames, surfaceOf } from '#shared/layout/sheets/paper.ts'
import type { SheetPiece } from '#shared/layout/sheets/sheet.ts'
import { storySheet, type StoryContent, type StoryLine } from '#shared/layout/sheets/story-sheet.ts'
import { sheetInput } from '#renderer/print/sheet-input.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const { words } = sheetInput(new TestWorkbench().store, 'ko', 0)

function line(text: string, look: StoryLine['look'] = 'text'): StoryLine {
  return { text, note: '밤 충전 인터뷰 · M-03', look }
}

/** A story whose parts have so many lines. */
function story(...counts: readonly number[]): StoryContent {
  const stations = ['evidence', 'question', 'idea', 'test', 'improvement'] as const
  const parts = stations.map((station, n) => ({
    station,
    lines: Array.from({ length: counts[n] ?? 0 }, (_, k) =>
      line(`자리를 10분 잡아 주는 순번 대기 ${k}`),
    ),
    more: '',
  }))
  return { recordId: 'pain', title: '예약할 수 없는 자리', place: '', feelings: [], parts }
}

const texts = (pieces: readonly SheetPiece[]) => pieces.filter((piece) => piece.kind === 'text')

it('gives a part with many lines the room that short ones beside it do not need', () => {
  const { pieces } = storySheet(story(4, 1, 8, 2, 2), surfaceOf('A4', 'portrait'), words)
  const told = texts(pieces).map(({ text }) => text)
  expect(told.filter((text) => text.startsWith('자리를'))).toHaveLength(17)
  expect(told).not.toContain('…')
})

it.each(paperNames.flatMap((name) => [`${name} portrait`, `${name} landscape`]))(
  'keeps every text in the part it belongs to, however much there is: %s',
  (paper) => {
    const [name, orientation] = paper.split(' ') as [
      (typeof paperNames)[number],
      'portrait' | 'landscape',
    ]
    const surface = surfaceOf(name, orientation)
    for (const counts of [
      [0, 0, 0, 0, 0],
      [5, 2, 3, 4, 1],
      [60, 60, 60, 60, 60],
    ]) {
      const { pieces } = storySheet(story(...counts), surface, words)
      const parts = pieces.filter((piece) => piece.kind === 'box' && piece.stroke === 'line')
      expect(parts).toHaveLength(5)
      const head = Math.min(...parts.map((part) => ('y' in part ? part.y : 0)))
      for (const text of texts(pieces).filter(({ y }) => y > head)) {
        const holder = parts.find(
          (part) =>
            part.kind === 'box' &&
            text.x >= part.x &&
            text.x + text.width <= part.x + part.width + 0.01 &&
            text.y >= part.y &&
            text.y + text.height <= part.y + part.height + 0.01,
        )
        expect(holder, text.text).toBeDefined()
      }
    }
  },
)
