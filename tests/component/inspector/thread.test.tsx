/** What people do with the thread of a selected record: follow it, cut it, tie it, and carry it on. */
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { boardStages } from '#shared/model/records/board.ts'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import type { TestWorkbench } from '#tests/helpers/workbench.ts'
import { button, click, showInspector } from './inspector-stage.tsx'

const thread = () => screen.getByRole('region', { name: '실마리' })
const line = (title: string) =>
  within(thread()).getByRole('button', { name: new RegExp(`${title}$`, 'u') })
const lines = () =>
  within(thread())
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('li') === null)
    .map((item) => item.textContent)
const selected = () => useSession.getState().selectedIds
const place = () => useSession.getState().place

const linked = (workbench: TestWorkbench, fromId: string, toId: string) =>
  workbench.store.pointingAt('link', 'fromId', fromId).some((link) => link.toId === toId)

beforeEach(() => {
  window.requestAnimationFrame = (run) => setTimeout(() => run(0), 0) as unknown as number
})

describe('the thread of a record', () => {
  it('tells its reasons, itself and its results in the order of the stations', () => {
    showInspector({ selectedIds: ['question-1'] })
    expect(lines()).toEqual([
      '근거칸이 너무 많아서 주말에 두 번 앉았어요.',
      '인사이트아는 것을 또 적게 한다',
      '페인 포인트 · 심각도 3적을 칸이 많음',
      '질문지금 보는 것',
      '아이디어사진으로 채우기',
      '프로토타입 · 계획종이 신청서',
      '테스트 · 계속사진 신청이 빠르다',
      '개선 · 계획사진 신청 도입',
      '스텝신청서',
    ])
  })

  it('leads to a record on its own board or map', async () => {
    showInspector({ selectedIds: ['question-1'] })
    await click(line('사진으로 채우기'))
    expect(place()).toEqual({ kind: 'board', stage: 'ideate', boardId: 'board-ideate' })
    expect(selected()).toEqual(['idea-1'])
    await click(line('적을 칸이 많음'))
    expect(place()).toEqual({ kind: 'journey', journeyId: 'journey-1' })
    expect(selected()).toEqual(['pain-1'])
  })

  it('stays in the thread view, where everything is in sight already', async () => {
    showInspector({ selectedIds: ['question-1'], place: { kind: 'thread' } })
    await click(line('사진으로 채우기'))
    expect(place()).toEqual({ kind: 'thread' })
    expect(selected()).toEqual(['idea-1'])
  })

  it('is cut where it is tied to the record itself, with a way back', async () => {
    const workbench = showInspector({ selectedIds: ['question-1'] })
    expect(within(thread()).queryByRole('button', { name: '종이 신청서 연결 끊기' })).toBeNull()
    await click(button('사진으로 채우기 연결 끊기'))
    expect(linked(workbench, 'question-1', 'idea-1')).toBe(false)
    await click(button('실행 취소'))
    expect(linked(workbench, 'question-1', 'idea-1')).toBe(true)
  })

  it('is tied by choosing among the records that fit, found by their words', async () => {
    const records = [
      ...makeSmallProject(),
      make.idea({ id: 'idea-2', boardId: 'board-ideate', title: '앱이 대신 채우기' }),
      make.note({ id: 'note-2', boardId: 'board-ideate', title: '앱 메모' }),
    ]
    const workbench = showInspector({ selectedIds: ['question-1'], records })
    await click(button('잇기'))
    await userEvent.keyboard('앱')
    const names = screen.getAllByRole('option').map((option) => option.textContent)
    expect(names).toEqual(['아이디어 · 앱이 대신 채우기'])
    await userEvent.keyboard('{Enter}')
    expect(linked(workbench, 'question-1', 'idea-2')).toBe(true)
    expect(workbench.undoAll()).toBe(1)
  })

  it('has nothing to change in a window that only reads', () => {
    showInspector({ selectedIds: ['question-1'], isReadOnly: true })
    expect(within(thread()).queryByRole('button', { name: '잇기' })).toBeNull()
    expect(within(thread()).queryByRole('button', { name: /연결 끊기/u })).toBeNull()
  })
})

describe('what is made of a record', () => {
  it('is a question for a pain point, in one step of undo', async () => {
    const workbench = showInspector({ selectedIds: ['pain-1'] })
    await click(button('질문 만들기'))
    // The start of the question stands selected, so that typing replaces it.
    await userEvent.keyboard('어떻게 하면 두 번 적지 않게 할 수 있을까?{Enter}')
    const question = workbench.named('question', '어떻게 하면 두 번 적지 않게 할 수 있을까?')
    expect(question.boardId).toBe('board-define')
    expect(linked(workbench, 'pain-1', question.id)).toBe(true)
    expect(selected()).toEqual(['pain-1'])
    expect(workbench.undoAll()).toBe(1)
  })

  it('is several ideas at once, one for each line', async () => {
    const workbench = showInspector({ selectedIds: ['question-1'] })
    await click(button('아이디어 만들기'))
    await userEvent.keyboard('하나{Enter}둘{Enter}{Enter}셋{Control>}{Enter}{/Control}')
    for (const title of ['하나', '둘', '셋']) {
      expect(linked(workbench, 'question-1', workbench.named('idea', title).id)).toBe(true)
    }
    expect(workbench.undoAll()).toBe(1)
  })

  it('is evidence that speaks for a pain point, which counts it', async () => {
    const workbench = showInspector({ selectedIds: ['pain-1'] })
    expect(screen.getByRole('region', { name: '근거 0건' })).toBeVisible()
    await click(button('근거 더하기'))
    await userEvent.keyboard('"또 적으라고요?"{Enter}')
    expect(linked(workbench, workbench.named('evidence', '"또 적으라고요?"').id, 'pain-1')).toBe(
      true,
    )
    const list = screen.getByRole('region', { name: '근거 1건' })
    expect(list).toHaveTextContent('출처가 한 곳뿐입니다')
  })

  it('is what a test taught, back in define', async () => {
    const workbench = showInspector({ selectedIds: ['test-1'] })
    await click(button('배운 것을 정의로'))
    await userEvent.keyboard('사진이면 된다{Enter}')
    const insight = workbench.named('insight', '사진이면 된다')
    const [link] = workbench.store.pointingAt('link', 'toId', insight.id)
    expect(link).toMatchObject({ fromId: 'test-1', kind: 'teaches' })
  })

  it('is a change on the to-be map for an improvement', async () => {
    const workbench = showInspector({ selectedIds: ['improvement-1'] })
    await click(button('목표 여정에 반영'))
    await userEvent.keyboard('단계')
    await click(screen.getByRole('option', { name: '단계 · 신청' }))
    expect(linked(workbench, 'improvement-1', 'stage-3')).toBe(true)
    expect(workbench.undoAll()).toBe(1)
  })

  it('is a to-be map, where there is none to apply an improvement to', async () => {
    const asIsOnly = makeSmallProject().filter(
      ({ id }) =>
        !['journey-2', 'stage-3', 'step-4'].includes(id) && id !== 'link-improvement-1-step-4',
    )
    const workbench = showInspector({ selectedIds: ['improvement-1'], records: asIsOnly })
    await click(button('목표 여정 만들기'))
    expect(workbench.named('journey', '오늘의 충전 · 목표').state).toBe('to-be')
    expect(button('목표 여정에 반영')).toBeVisible()
  })

  it('is left alone by Escape and by an empty field', async () => {
    const workbench = showInspector({ selectedIds: ['pain-1'] })
    await click(button('근거 더하기'))
    await userEvent.keyboard('{Enter}')
    await click(button('질문 만들기'))
    await userEvent.keyboard('{Escape}')
    expect(button('질문 만들기')).toBeVisible()
    expect(workbench.undoAll()).toBe(0)
  })

  it('waits for the end of a syllable before Enter makes it', async () => {
    const workbench = showInspector({ selectedIds: ['pain-1'] })
    await click(button('근거 더하기'))
    const field = screen.getByRole('textbox', { name: '근거 더하기' })
    fireEvent.compositionStart(field)
    fireEvent.change(field, { target: { value: '칸' } })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 })
    expect(workbench.undoAll()).toBe(0)
    expect(field).toBeInTheDocument()
  })
})

describe('parts of maps', () => {
  it('say on a to-be map what changed them and what they were made from', async () => {
    showInspector({ selectedIds: ['step-4'], place: { kind: 'journey', journeyId: 'journey-2' } })
    expect(line('사진 신청 도입')).toBeVisible()
    const origin = screen.getByRole('region', { name: '어디에서 왔나' })
    expect(origin).toHaveTextContent('현재 여정 ‘오늘의 충전’에서')
    await click(within(origin).getByRole('button'))
    expect(selected()).toEqual(['step-1'])
    expect(place()).toEqual({ kind: 'journey', journeyId: 'journey-1' })
  })

  it('have no thread on an as-is map', () => {
    showInspector({ selectedIds: ['step-1'] })
    expect(screen.queryByRole('region', { name: '실마리' })).toBeNull()
  })
})

it('keeps an empty project calm', () => {
  const boards = boardStages.map((stage) => make.board({ id: `board-${stage}`, stage }))
  const idea = make.idea({ id: 'idea-9', boardId: 'board-ideate', title: '' })
  showInspector({ selectedIds: ['idea-9'], records: [make.project({ id: 'p' }), ...boards, idea] })
  expect(thread()).toHaveTextContent('아직 이어진 것이 없습니다.')
  act(() => useSession.getState().select(['gone']))
})
