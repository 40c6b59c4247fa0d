/** Lists the comments of a project on pages of their own: what they are about, who said what, when. */

import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import type { Surface } from './paper.ts'
import { heightOf, Pen } from './pen.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

/** One thing that was said. */
export interface PrintedComment {
  /** Who said it and when: `박현아 · 2026년 3월 2일`. */
  readonly byLine: string
  readonly text: string
}

/** A conversation with its answers. */
export interface PrintedConversation {
  /** What it is about, and where that is. */
  readonly about: string
  readonly place: string
  readonly isResolved: boolean
  /** At least one; answers stand behind what they answer. */
  readonly said: readonly PrintedComment[]
}

const indent = 18

/** Open conversations first; none gives no page. */
export function commentSheets(
  conversations: readonly PrintedConversation[],
  surface: Surface,
  words: SheetWords,
): readonly Draft[] {
  if (conversations.length === 0) return []
  const { margin } = surface
  const width = Math.min(contentWidth(surface), 760)
  const pages: Draft[] = []
  let pen = new Pen()
  let y = 0
  const startPage = (): void => {
    pen = new Pen()
    const isFirst = pages.length === 0
    const place = { x: margin, y: margin, width: contentWidth(surface) } as const
    y =
      pen.text(
        words.say('comments'),
        isFirst
          ? { ...place, type: sheetType.title, role: 'heading' }
          : { ...place, type: sheetType.heading, color: 'ink-secondary' },
      ) + 14
  }
  const finishPage = (): void => {
    pages.push({ kind: 'comments', pieces: pen.pieces, scale: null })
  }

  startPage()
  const inOrder = [
    ...conversations.filter(({ isResolved }) => !isResolved),
    ...conversations.filter(({ isResolved }) => isResolved),
  ]
  for (const conversation of inOrder) {
    for (const line of linesOf(conversation, words)) {
      const room = width - line.x
      const height = heightOf(line.text, line.type, room)
      // A line that is higher than a page begins one.
      if (y + height > contentBottom(surface) && y > margin + 60) {
        finishPage()
        startPage()
      }
      y =
        pen.text(line.text, {
          ...{ x: margin + line.x, y, width: room, type: line.type, color: line.color },
        }) + line.gap
    }
    pen.line([margin, y], [margin + width, y], 'line', 0.8)
    y += 10
  }
  finishPage()
  return pages
}

function linesOf({ about, place, isResolved, said }: PrintedConversation, words: SheetWords) {
  const state = isResolved ? ` · ${words.say('resolved')}` : ''
  return [
    {
      ...{ text: about, x: 0, gap: 1 },
      ...({ type: sheetType.bodyStrong, color: 'ink' } as const),
    },
    {
      ...{ text: `${place}${state}`, x: 0, gap: 6 },
      ...({ type: sheetType.small, color: 'ink-secondary' } as const),
    },
    ...said.flatMap(({ byLine, text }, n) => [
      {
        ...{ text: byLine, x: n === 0 ? 0 : indent, gap: 1 },
        ...({ type: sheetType.smallStrong, color: 'ink-secondary' } as const),
      },
      {
        ...{ text, x: n === 0 ? 0 : indent, gap: 6 },
        ...({ type: sheetType.body, color: 'ink' } as const),
      },
    ]),
  ]
}
