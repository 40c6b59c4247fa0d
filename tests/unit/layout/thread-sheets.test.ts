/** Checks the printed thread where one group is higher than a page. */
import { expect, it } from 'vitest'
import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import { contentBottom } from '#shared/layout/sheets/page-frame.ts'
import { surfaceOf, type PaperName } from '#shared/layout/sheets/paper.ts'
import type { SheetPiece } from '#shared/layout/sheets/sheet.ts'
import { threadSheets } from '#shared/layout/sheets/thread-sheets.ts'
import { sheetInput } from '#renderer/print/sheet-input.ts'
import { ThreadProject } from '#tests/helpers/thread-project.ts'

function longThread(): ThreadProject {
  const project = new ThreadProject().pain('pain')
  const [said, ideas] = [80, 30].map((count, side) =>
    Array.from({ length: count }, (_, n) => `${side === 0 ? 'said' : 'idea'}-${n}`),
  ) as [string[], string[]]
  project.add('evidence', said).add('question', ['question']).link('pain', 'question')
  project.add('idea', ideas, { title: '두 줄이 되도록 길게 적은 아이디어의 이름입니다' })
  for (const id of said) project.link(id, 'pain')
  for (const id of ideas) project.link('question', id)
  return project
}

interface Placed {
  readonly text: string
  readonly top: number
  readonly bottom: number
}

function placed(pieces: readonly SheetPiece[], y = 0, scale = 1): readonly Placed[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'group')
      return placed(piece.pieces, y + scale * piece.y, scale * piece.scale)
    if (piece.kind !== 'text') return []
    const top = y + scale * piece.y
    return [{ text: piece.text, top, bottom: top + scale * piece.height }]
  })
}

it.each(['A4', 'A3'] as const satisfies readonly PaperName[])(
  'cuts no card, leaves none out and draws none over the head: %s',
  (paper) => {
    const { store, graph } = longThread()
    const { words } = sheetInput(store, 'ko', 0)
    const subject = { graph, breaks: threadBreaks(graph), personaId: null }
    const surface = surfaceOf(paper, 'landscape')
    const pages = threadSheets(subject, surface, words)
    expect(pages.length).toBeGreaterThan(2)
    const told = new Set<string>()
    for (const { pieces } of pages) {
      const texts = placed(pieces)
      const head = texts.find(({ text }) => text.startsWith('근거 '))!
      for (const { text, top, bottom } of texts.filter((each) => each.text.startsWith('said'))) {
        expect(top).toBeGreaterThan(head.bottom)
        expect(bottom).toBeLessThanOrEqual(contentBottom(surface))
        told.add(text)
      }
    }
    expect(told.size).toBe(80)
  },
)
