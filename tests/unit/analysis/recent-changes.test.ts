/** Checks what is told of the last days: dated records, put together by the hour. */
import { describe, expect, it } from 'vitest'
import { additionsBefore } from '#shared/analysis/recent-changes.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const hour = 3_600_000
const noon = Date.UTC(2026, 1, 3, 12)
const board = make.board({ id: 'board-1' })
const noteAt = (id: string, createdAt: number) => make.note({ id, boardId: 'board-1', createdAt })

function additions(records: ReturnType<typeof noteAt>[], moment = noon + hour, most = 9) {
  return additionsBefore(new TestWorkbench([board, ...records]).store, moment, most)
}

describe('recent additions', () => {
  it('are counted together within an hour, and apart from what came earlier', () => {
    const found = additions([
      noteAt('note-1', noon),
      noteAt('note-2', noon - hour / 2),
      noteAt('note-3', noon - 3 * hour),
    ])
    expect(found).toEqual([
      { type: 'note', recordId: 'note-1', count: 2, at: noon },
      { type: 'note', recordId: 'note-3', count: 1, at: noon - 3 * hour },
    ])
  })

  it('come newest first, of every dated type, no more than asked for', () => {
    const idea = make.idea({ id: 'idea-1', boardId: 'board-1', createdAt: noon + 1 })
    const link = make.link({ fromId: 'note-1', toId: 'idea-1', createdAt: noon + 2 })
    const round = make['vote-round']({ boardId: 'board-1', openedAt: noon + 3 })
    const { store } = new TestWorkbench([board, noteAt('note-1', noon), idea, link, round])
    const types = additionsBefore(store, noon + hour, 3).map(({ type }) => type)
    expect(types).toEqual(['vote-round', 'link', 'idea'])
  })

  it('count all of their hour, also what came before something that is not told any more', () => {
    const idea = make.idea({ id: 'idea-1', boardId: 'board-1', createdAt: noon - 1 })
    const { store } = new TestWorkbench([
      ...[board, noteAt('note-1', noon), idea],
      noteAt('note-2', noon - 2),
    ])
    expect(additionsBefore(store, noon + hour, 1)).toMatchObject([{ type: 'note', count: 2 }])
  })

  it('leave out what came later than the moment', () => {
    expect(additions([noteAt('note-1', noon)], noon)).toEqual([])
  })
})
