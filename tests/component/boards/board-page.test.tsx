/** The page of a stage's boards: how one begins, several boards, views, the question and the tools. */
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BoardPage } from '#renderer/features/boards/BoardPage.tsx'
import { useSession } from '#renderer/state/session.ts'
import { useWorkshopTimer } from '#renderer/state/workshop-timer.ts'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { addBoard } from '#shared/commands/boards/board-commands.ts'
import { addNotes } from '#shared/commands/boards/note-commands.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import { ideasProject, show } from './board-stage.tsx'

/** The page, following the place as the shell does. */
function Page({ stage }: { readonly stage: BoardStage }) {
  const place = useSession((session) => session.place)
  return <BoardPage stage={stage} boardId={place.kind === 'board' ? place.boardId : null} />
}

// jsdom cannot draw a canvas; what is on it is tested in a real browser.
vi.mock('#renderer/features/boards/canvas/BoardCanvas.tsx', () => ({ BoardCanvas: () => null }))

function open(stage: BoardStage, workbench: TestWorkbench, isReadOnly = false): TestWorkbench {
  useSession.getState().goTo({ kind: 'board', stage, boardId: null })
  show(<Page stage={stage} />, workbench, { isReadOnly })
  // The list has what can be looked at without a canvas.
  act(() => useBoardViews.getState().choose(stage, 'list'))
  return workbench
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
// A view is loaded when it is first looked at.
const slow = { timeout: 20_000 }
const press = (keys: string) => userEvent.keyboard(keys)

describe('a stage without a board', () => {
  it('says what to do, offers templates with their minutes, and an example', () => {
    open('empathize', new TestWorkbench())
    expect(screen.getByText(/들은 말과 본 일을/)).toBeInTheDocument()
    const templates = within(screen.getByRole('list', { name: '틀' })).getAllByRole('button')
    expect(templates.length).toBeGreaterThan(2)
    for (const template of templates) expect(template).toHaveTextContent(/\d+분/)
    expect(screen.getByText('예를 들면')).toBeInTheDocument()
  })

  it('begins with a template, in one step', async () => {
    const workbench = open('ideate', new TestWorkbench())
    await userEvent.click(
      within(screen.getByRole('list', { name: '틀' })).getAllByRole('button')[0]!,
    )
    expect(workbench.store.all('board')).toMatchObject([{ stage: 'ideate', name: '' }])
    expect(workbench.store.all('frame').length).toBeGreaterThan(0)
    expect(await screen.findByRole('grid', { name: '보드 목록' }, slow)).toBeInTheDocument()
    act(() => void workbench.undo())
    expect(workbench.store.all('board')).toEqual([])
    expect(screen.getByRole('list', { name: '틀' })).toBeInTheDocument()
  })

  it('opens the sheet where a template is drawn, as cards would not show it', async () => {
    open('prototype', new TestWorkbench())
    act(() => useBoardViews.getState().choose('prototype', 'cards'))
    await userEvent.click(
      within(screen.getByRole('list', { name: '틀' })).getAllByRole('button')[0]!,
    )
    expect(useBoardViews.getState().chosen.prototype).toBe('canvas')
  })

  it('keeps the keyboard on the page when the button that began it is gone', async () => {
    open('test', new TestWorkbench())
    button('빈 보드').focus()
    await press('{Enter}')
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body))
  })

  it('begins blank', async () => {
    const workbench = open('test', new TestWorkbench())
    await userEvent.click(button('빈 보드'))
    expect(workbench.store.all('board')).toHaveLength(1)
    expect(workbench.store.all('frame')).toEqual([])
  })

  it('offers nothing to make in a window that only reads', () => {
    open('empathize', new TestWorkbench(), true)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('the boards of a stage', () => {
  it('are renamed where they stand, and shown by the usual name without one', async () => {
    const workbench = open(
      'define',
      new TestWorkbench([
        make.project({ id: 'project-1' }),
        make.board({ id: 'board-1', stage: 'define' }),
      ]),
    )
    const name = screen.getByRole('textbox', { name: '보드 이름' })
    expect(name).toHaveAttribute('placeholder', '정의 보드')
    await userEvent.type(name, '주차 갈등{Enter}')
    expect(workbench.need('board', 'board-1').name).toBe('주차 갈등')
  })

  it('stand side by side; one is deleted with all on it, and comes back with undo', async () => {
    const workbench = ideasProject()
    const boardId = workbench.run(addBoard, { stage: 'ideate', name: '둘째' })
    const titles = ['둘째 판의 생각']
    const [ideaId = ''] = workbench.run(addNotes, { boardId, type: 'idea', titles, x: 0, y: 0 })
    open('ideate', workbench)
    await userEvent.click(button('둘째'))
    expect(await screen.findByText('둘째 판의 생각', {}, slow)).toBeInTheDocument()
    await userEvent.click(button('보드 메뉴'))
    await userEvent.click(screen.getByRole('menuitem', { name: '이 보드 삭제' }))
    expect(workbench.store.all('board').map(({ id }) => id)).toEqual(['board-1'])
    expect(workbench.store.get('idea', ideaId)).toBeUndefined()
    await userEvent.click(button('실행 취소'))
    expect(screen.getByText('둘째 판의 생각')).toBeInTheDocument()
  })

  it('keep the view that was chosen for the stage', async () => {
    open('ideate', ideasProject())
    await userEvent.click(screen.getByRole('radio', { name: '투표' }))
    expect(await screen.findByRole('heading', { name: '새 투표' }, slow)).toBeInTheDocument()
    expect(useBoardViews.getState().chosen).toEqual({ ideate: 'vote' })
  })
})

it('shows the question that ideas answer, with its reasons and its ideas', async () => {
  const workbench = open(
    'ideate',
    ideasProject([
      make.board({ id: 'board-2', stage: 'define' }),
      make.question({ id: 'question-1', boardId: 'board-2', title: '어떻게 하면 한 번에 끝낼까?' }),
      make.insight({ id: 'insight-1', boardId: 'board-2' }),
      make.evidence({ id: 'evidence-1', boardId: 'board-2' }),
      make.evidence({ id: 'evidence-2', boardId: 'board-2' }),
      make.idea({ id: 'idea-1', boardId: 'board-1' }),
      make.link({ id: 'link-1', fromId: 'insight-1', toId: 'question-1', kind: 'asks' }),
      make.link({ id: 'link-2', fromId: 'evidence-1', toId: 'insight-1', kind: 'supports' }),
      make.link({ id: 'link-3', fromId: 'evidence-2', toId: 'insight-1', kind: 'supports' }),
      make.link({ id: 'link-4', fromId: 'question-1', toId: 'idea-1', kind: 'answers' }),
    ]),
  )
  await userEvent.click(button('질문 고르기'))
  await userEvent.click(screen.getByRole('menuitemcheckbox', { name: /한 번에 끝낼까/ }))
  expect(workbench.need('board', 'board-1').questionId).toBe('question-1')
  expect(screen.getByText('페인 포인트 0 · 근거 2 · 아이디어 1')).toBeInTheDocument()
})

describe('the tools of a workshop', () => {
  it('take names one after the other, and know who is writing', async () => {
    const workbench = open('ideate', ideasProject())
    await userEvent.click(button(/참가자/))
    await userEvent.type(screen.getByRole('textbox', { name: '이름을 쓰고 Enter' }), '서연{Enter}')
    await press('민재{Enter}')
    const names = () => workbench.store.all('participant').map(({ name }) => name)
    expect(names()).toEqual(['지우', '현아', '도윤', '서연', '민재'])
    await userEvent.click(button('현아 이름으로 쓰기'))
    expect(useSession.getState().writingAs).toBe('participant-2')
    await userEvent.click(button('‘현아’ 메뉴'))
    await userEvent.click(screen.getByRole('menuitem', { name: '위로 옮기기' }))
    expect(names()).toEqual(['현아', '지우', '도윤', '서연', '민재'])
    await userEvent.click(button('‘현아’ 메뉴'))
    await userEvent.click(screen.getByRole('menuitem', { name: '현아 빼기' }))
    expect(useSession.getState().writingAs).toBeNull()
    expect(names()).not.toContain('현아')
  })

  it('keep what each colour means', async () => {
    const workbench = open('ideate', ideasProject())
    await userEvent.click(button('색의 뜻'))
    await userEvent.type(screen.getByRole('textbox', { name: '초록의 뜻' }), '앱이 돕는 일{Enter}')
    expect(workbench.need('board', 'board-1').legend.slice(0, 3)).toEqual(['', '앱이 돕는 일', ''])
  })

  it('hide the notes of others, and reveal them', async () => {
    const workbench = open('ideate', ideasProject())
    await userEvent.click(button(/조용히 쓰기/))
    expect(workbench.need('board', 'board-1').isSilent).toBe(true)
    await userEvent.click(button('메모 공개'))
    expect(workbench.need('board', 'board-1').isSilent).toBe(false)
  })
})

describe('the clock', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    act(() => useWorkshopTimer.getState().stop())
    vi.useRealTimers()
  })

  const minutes = (count: number) => act(() => vi.advanceTimersByTime(count * 60_000))
  const timer = () => useWorkshopTimer.getState()

  it('runs on while one looks at something else, rests, goes on and takes a minute more', () => {
    open('ideate', ideasProject())
    act(() => timer().start(8))
    expect(button(/^타이머\s?08:00$/)).toBeInTheDocument()
    minutes(3)
    act(() => useBoardViews.getState().choose('ideate', 'vote'))
    expect(button(/^타이머\s?05:00$/)).toBeInTheDocument()
    act(() => timer().pause())
    minutes(10)
    expect(button(/^타이머\s?05:00$/)).toBeInTheDocument()
    act(() => timer().addMinute())
    act(() => timer().resume())
    minutes(6)
    expect(button(/^타이머\s?00:00$/)).toBeInTheDocument()
    expect(timer().endings).toBe(1)
  })
})
