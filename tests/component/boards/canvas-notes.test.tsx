/** What stands on a note: its source and consent, votes once they are closed, nothing while silent. */
import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { layoutBoard } from '#shared/layout/board/board-layout.ts'
import { boardRecord } from '#shared/model/records/board.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { BoardContext, type BoardState } from '#renderer/features/boards/canvas/board-state.ts'
import { FrameNode } from '#renderer/features/boards/canvas/nodes/FrameNode.tsx'
import { NoteNode } from '#renderer/features/boards/canvas/nodes/NoteNode.tsx'
import { LanguageProvider } from '#renderer/i18n/i18n.ts'
import { AssetContext } from '#renderer/state/assets.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { createLocalStore } from '#renderer/state/local-store.ts'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const boardId = 'board-1'
const shelf = { put: () => Promise.resolve(''), get: () => Promise.resolve(null) }

function show(records: readonly AnyRecord[], board: Partial<AnyRecord> = {}): void {
  const own = { ...make.board({ id: boardId, stage: 'ideate' }), ...board } as AnyRecord
  expect(boardRecord.validator.safeParse(own).success).toBe(true)
  const workbench = new TestWorkbench([make.project({ id: 'project-1' }), own, ...records])
  const layout = layoutBoard(workbench.store, boardId)
  const state: BoardState = {
    layout,
    spot: null,
    leadId: null,
    typedType: null,
    dragging: null,
    resizing: null,
    connecting: null,
    marquee: null,
    isEditing: false,
    isPanning: false,
  }
  const parts = {
    boardId,
    board: createLocalStore(state),
    canEdit: true,
    goTo: () => undefined,
    edit: () => undefined,
    focus: () => undefined,
  }
  render(
    <LanguageProvider language="ko" onLanguageChange={() => undefined}>
      <DocumentContext value={openDocument('project-1', workbench)}>
        <AssetContext value={shelf}>
          <BoardContext value={parts}>
            {layout.view.frames.map(({ id }) => (
              <FrameNode key={id} id={id} />
            ))}
            {layout.view.items.map(({ id }) => (
              <NoteNode key={id} id={id} />
            ))}
          </BoardContext>
        </AssetContext>
      </DocumentContext>
    </LanguageProvider>,
  )
}

beforeEach(() => {
  act(() => {
    useSession.getState().select([])
    useSession.getState().setWritingAs(null)
  })
})

describe('a note', () => {
  it('says of evidence where it is from and what the person agreed to', () => {
    const fields = { source: '예약 설문', participantCode: 'M-03', consent: 'refused' } as const
    show([make.evidence({ boardId, title: '네 번 물었어요', ...fields })])
    screen.getByText('네 번 물었어요')
    screen.getByText('예약 설문 · M-03')
    screen.getByText('동의하지 않음')
  })

  it('counts what stands behind an insight', () => {
    const insight = make.insight({ boardId })
    const heard = [make.evidence({ boardId }), make.evidence({ boardId })]
    const links = heard.map(({ id }) =>
      make.link({ fromId: id, toId: insight.id, kind: 'supports' }),
    )
    show([insight, ...heard, ...links])
    screen.getByText('근거 2')
  })

  it('counts the ideas for a question and what could be better about it', () => {
    const question = make.question({ boardId, title: '어떻게 하면 앱을 만들 수 있을까?' })
    const idea = make.idea({ boardId })
    show([question, idea, make.link({ fromId: question.id, toId: idea.id, kind: 'answers' })])
    screen.getByText('아이디어 1')
    screen.getByText(/살펴볼 점 \d/)
  })

  it('shows who wrote it, and that it is locked', () => {
    const author = make.participant({ id: 'participant-1', name: '지우' })
    show([author, make.note({ boardId, authorId: author.id, isLocked: true })])
    screen.getByText('지우')
    screen.getByRole('img', { name: '잠김' })
  })
})

describe('votes', () => {
  const frame = make.frame({ id: 'frame-1', boardId, name: '전자 동의' })
  const idea = make.idea({ boardId, frameId: frame.id })
  const round = make['vote-round']({ boardId, itemIds: [idea.id], isClosed: false })
  const votes = [2, 1].map((dots) => make.vote({ roundId: round.id, itemId: idea.id, dots }))

  it('are hidden while the round is open', () => {
    show([frame, idea, round, ...votes])
    screen.getByText('1장')
    expect(screen.queryByRole('img', { name: '3표' })).toBeNull()
  })

  it('are counted on the note and its group once it is closed', () => {
    show([frame, idea, { ...round, isClosed: true }, ...votes])
    screen.getByRole('img', { name: '3표' })
    screen.getByText('1장 · 3표')
  })
})

describe('a silent board', () => {
  const [jiwoo, mina] = [
    make.participant({ id: 'participant-1' }),
    make.participant({ id: 'participant-2', name: '민아' }),
  ]
  const own = make.idea({ boardId, authorId: jiwoo.id, title: '내 생각' })
  const other = make.idea({ boardId, authorId: mina.id, title: '남의 생각' })

  it('shows the words of whoever writes now, and blank notes of the others', () => {
    act(() => useSession.getState().setWritingAs(jiwoo.id))
    show([jiwoo, mina, own, other], { isSilent: true })
    screen.getByText('내 생각')
    screen.getByText('가려진 메모')
    expect(screen.queryByText('남의 생각')).toBeNull()
    act(() => useSession.getState().setWritingAs(mina.id))
    screen.getByText('남의 생각')
    expect(screen.queryByText('내 생각')).toBeNull()
  })

  it('shows everything again once it is not silent any more', () => {
    show([jiwoo, mina, own, other])
    screen.getByText('내 생각')
    screen.getByText('남의 생각')
  })
})
