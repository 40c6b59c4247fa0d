/** Things of a board through the clipboard: all that was written comes back, and nothing else. */
import { describe, expect, it } from 'vitest'
import { readBoardClipboard, writeBoardClipboard } from '#shared/files/board-clipboard.ts'
import { linesToTitles } from '#shared/files/item-clipboard.ts'
import { make } from '#tests/helpers/make-records.ts'

const boardId = 'board-1'

describe('the clipboard of boards', () => {
  it('gives back notes, frames and connectors as they were', () => {
    const frame = make.frame({ boardId })
    const idea = make.idea({ boardId, frameId: frame.id, sketch: 'M1 2L3 4' })
    const connector = make.connector({ boardId, fromId: frame.id, toId: idea.id })
    const tag = make.tag({})
    const taggings = [{ recordId: idea.id, tagId: tag.id }]
    const things = { records: [frame, idea, connector], tags: [tag], taggings }
    expect(readBoardClipboard(writeBoardClipboard(things))).toEqual(things)
  })

  it('takes nothing that is not what it says, and nothing that has no place on a board', () => {
    const note = make.note({ boardId })
    const none = { records: [], tags: [], taggings: [] }
    const text = writeBoardClipboard({
      records: [note, { ...note, title: 7 } as never, make.persona({}) as never, 'note' as never],
      tags: [make.channel({}) as never],
      taggings: [{ recordId: note.id } as never, 7 as never],
    })
    expect(readBoardClipboard(text)).toEqual({ ...none, records: [note] })
    expect(readBoardClipboard('{"format":"other","records":[]}')).toEqual(none)
    expect(readBoardClipboard('not JSON')).toEqual(none)
  })

  it('makes a note of every pasted line, also of thousands', () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `${n}번째로 들은 말`)
    expect(linesToTitles(lines.join('\n'))).toEqual(lines)
  })
})
