/** Test cards: criterion and its lock, result in plain words, sessions, learning, decision and feedback. */
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TestCardsView } from '#renderer/features/boards/testing/TestCardsView.tsx'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'
import { show } from './board-stage.tsx'

const view = <TestCardsView boardId="board-1" />

function showTest(fields: Partial<Parameters<typeof make.test>[0]> = {}): TestWorkbench {
  const test = make.test({ id: 'test-1', boardId: 'board-1', title: '순번이 통한다', ...fields })
  return show(
    view,
    new TestWorkbench([
      make.project({ id: 'project-1' }),
      make.board({ id: 'board-1', stage: 'test' }),
      test,
    ]),
  )
}

const field = (name: string) => screen.getByRole('textbox', { name })
const figure = (name: string) => screen.getByRole('spinbutton', { name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function enter(element: HTMLElement, text: string): Promise<void> {
  await userEvent.click(element)
  await userEvent.keyboard(text)
  await userEvent.tab()
}

describe('test cards', () => {
  it('begin with one, whose name is written at once', async () => {
    const workbench = show(
      view,
      new TestWorkbench([
        make.project({ id: 'project-1' }),
        make.board({ id: 'board-1', stage: 'test' }),
      ]),
    )
    await userEvent.click(button('테스트 카드'))
    expect(field('테스트 이름')).toHaveFocus()
    await userEvent.keyboard('순번이 통한다')
    await userEvent.tab()
    const [test] = workbench.store.all('test')
    expect(test?.title).toBe('순번이 통한다')
    expect(useSession.getState().selectedIds).toEqual([test?.id])
  })

  it('lock the criterion with the first result', async () => {
    const workbench = showTest({ criterionKind: 'at-least', criterion: '절반이 만족한다' })
    await enter(figure('%'), '50')
    expect(workbench.need('test', 'test-1').criterionShare).toBe(0.5)
    await enter(figure('적용 · 해당'), '49')
    await enter(figure('적용 · 전체'), '88')
    expect(screen.getByText('절반이 만족한다 · 50% 이상')).toBeInTheDocument()
    expect(screen.getByText('첫 결과 뒤 잠김')).toBeInTheDocument()
    expect(screen.queryByRole('spinbutton', { name: '%' })).toBeNull()
  })

  it('say in plain words what two groups differ by', () => {
    showTest({
      criterionKind: 'at-least',
      criterionShare: 0.5,
      treatedSuccesses: 49,
      treatedTrials: 88,
      controlSuccesses: 31,
      controlTrials: 90,
    })
    expect(screen.getByText(/차이 \+21\.2%p \(6\.6 ~ 34\.6\)/)).toBeInTheDocument()
    expect(screen.getByText('55.7%')).toBeInTheDocument()
    expect(screen.getByText('34.4%')).toBeInTheDocument()
  })

  it('take participants, tasks and how each went', async () => {
    const workbench = showTest()
    await userEvent.click(button('과제'))
    await userEvent.click(button('참가자'))
    await userEvent.click(screen.getByRole('combobox', { name: '결과' }))
    await userEvent.click(screen.getByRole('option', { name: '성공' }))
    await enter(figure('걸린 시간(초)'), '90')
    expect(workbench.store.all('task-result')).toMatchObject([{ outcome: 'success', seconds: 90 }])
    expect(workbench.store.all('test-session')).toMatchObject([{ participantCode: 'P-01' }])
    expect(screen.getByText('가운데값 90초')).toBeInTheDocument()
    await userEvent.click(button('과제'))
    const before = workbench.store.all('test-task').map(({ id }) => id)
    await userEvent.click(button('과제 2 메뉴'))
    await userEvent.click(screen.getByRole('menuitem', { name: '왼쪽으로 옮기기' }))
    expect(workbench.store.all('test-task').map(({ id }) => id)).toEqual(before.toReversed())
  })

  it('put feedback into the grid that is made with its first entry, in one step', async () => {
    const workbench = showTest()
    await enter(field('좋았던 점 더하기'), '십 분이면 충분')
    const [note] = workbench.store.all('note')
    const [frame] = workbench.store.all('frame')
    expect(note).toMatchObject({ title: '십 분이면 충분', zone: 'worked', frameId: frame?.id })
    expect(frame).toMatchObject({ kind: 'feedback-grid', subjectId: 'test-1' })
    act(() => void workbench.undo())
    expect(workbench.store.all('frame')).toEqual([])
  })

  it('keep the decision, and send what was learned back to define', async () => {
    const workbench = showTest({ learned: '규칙은 주민이 정한다' })
    await userEvent.click(screen.getByRole('radio', { name: '방향 전환' }))
    expect(workbench.need('test', 'test-1')).toMatchObject({ decision: 'pivot', status: 'done' })
    await userEvent.click(button('배운 것 되돌리기'))
    await userEvent.click(screen.getByRole('menuitem', { name: /질문/ }))
    const [question] = workbench.store.all('question')
    expect(question?.title).toBe('규칙은 주민이 정한다')
    expect(workbench.store.all('link')).toMatchObject([
      { fromId: 'test-1', toId: question?.id, kind: 'teaches' },
    ])
  })

  it('say how many people a comparison needs', async () => {
    showTest()
    const plan = within(screen.getByRole('group', { name: '필요한 수' }))
    await enter(plan.getByRole('spinbutton', { name: '지금 %' }), '43')
    await enter(plan.getByRole('spinbutton', { name: '기대 %' }), '50')
    expect(plan.getByText('집단마다 796명 (오류 5%, 검출력 80%)')).toBeInTheDocument()
  })
})
