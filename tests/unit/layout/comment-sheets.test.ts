/** Printed comments and filtered maps: pages that are there only where they were asked for. */
import { describe, expect, it } from 'vitest'
import { addItem } from '#shared/commands/item-commands.ts'
import { addComment, replyToComment } from '#shared/commands/remarks/comment-commands.ts'
import { addTag, putTag } from '#shared/commands/remarks/tag-commands.ts'
import { emptyFilter } from '#shared/layout/filter/map-filter.ts'
import { makeSheets, type SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import type { SheetPiece } from '#shared/layout/sheets/sheet.ts'
import { sheetInput, type PrintChoices } from '#renderer/print/sheet-input.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

function sheets(workbench: TestWorkbench, choices: PrintChoices = {}): SheetSet {
  return makeSheets(workbench.store, {
    paper: 'A4',
    orientation: 'landscape',
    ...sheetInput(workbench.store, 'ko', 0, choices),
  })
}

function texts(pieces: readonly SheetPiece[]): readonly string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'group' ? texts(piece.pieces) : piece.kind === 'text' ? [piece.text] : [],
  )
}

const words = (set: SheetSet, kind: string) =>
  set.sheets.filter((sheet) => sheet.kind === kind).flatMap(({ pieces }) => texts(pieces))

describe('comments on paper', () => {
  it('stand nowhere unless they were asked for', () => {
    const workbench = smallWorkbench()
    workbench.run(addComment, { recordId: 'pain-1', text: '정말인가요?', authorId: null })
    const set = sheets(workbench)
    expect(set.sheets.flatMap(({ pieces }) => texts(pieces))).not.toContain('정말인가요?')
  })

  it('are listed with what they are about, who said them, and their answers', () => {
    const workbench = smallWorkbench()
    const { title } = workbench.need('pain-point', 'pain-1')
    const commentId = workbench.run(addComment, {
      recordId: 'pain-1',
      text: '정말인가요?',
      authorId: 'participant-1',
    })
    workbench.run(replyToComment, { commentId, text: '세 번 들었습니다', authorId: null })
    const listed = words(sheets(workbench, { comments: true }), 'comments')
    const { name } = workbench.need('participant', 'participant-1')
    expect(listed).toEqual(expect.arrayContaining([title, '정말인가요?', '세 번 들었습니다']))
    expect(listed.some((text) => text.startsWith(`${name} · `))).toBe(true)
  })

  it('go on over as many pages as they need', () => {
    const workbench = smallWorkbench()
    for (let n = 0; n < 40; n++) {
      workbench.run(addComment, { recordId: 'pain-1', text: `질문 ${n}`, authorId: null })
    }
    const set = sheets(workbench, { comments: true })
    expect(set.sheets.filter(({ kind }) => kind === 'comments').length).toBeGreaterThan(1)
    const listed = words(set, 'comments')
    for (let n = 0; n < 40; n++) expect(listed).toContain(`질문 ${n}`)
  })
})

describe('a map on paper', () => {
  it('shows the tags of its cards', () => {
    const workbench = smallWorkbench()
    const tagId = workbench.run(addTag, { name: '법무 확인 필요' })
    workbench.run(putTag, { tagId, recordIds: ['pain-1'] })
    expect(words(sheets(workbench), 'map')).toContain('법무 확인 필요')
  })

  it('holds only what matches where it is printed as filtered, and says so', () => {
    const workbench = smallWorkbench()
    const { laneId, stepId } = workbench.need('pain-point', 'pain-1')
    workbench.run(addItem, { laneId, stepId, index: null, title: '찾는 것' })
    const filters = [{ journeyId: 'journey-1', filter: { ...emptyFilter, text: '찾는' } }]
    const printed = words(sheets(workbench, { filters }), 'map')
    expect(printed).toContain('찾는 것')
    expect(printed).not.toContain(workbench.need('pain-point', 'pain-1').title)
    expect(printed.some((text) => text.startsWith('필터한 보기'))).toBe(true)
    expect(words(sheets(workbench), 'map').some((text) => text.startsWith('필터한'))).toBe(false)
  })
})
