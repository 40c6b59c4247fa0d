/** The define flow: what lights up, what is made of a selection, and how statements are written. */
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { bestQuote, casesByKind } from '#renderer/features/boards/define/cards/evidence-facts.ts'
import { DefineFlowView } from '#renderer/features/boards/define/DefineFlowView.tsx'
import { sentencePieces } from '#renderer/features/boards/define/cards/sentence-parts.ts'
import { viewStart } from '#renderer/features/boards/define/make-view.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'
import { showView } from './define-stage.tsx'

const flow = <DefineFlowView boardId="board-define" />
const card = (name: string) => screen.getByRole('article', { name })
const column = (name: string) => screen.getByRole('region', { name })
const pain = (id: string, severity: number | null, title: string) =>
  make['pain-point']({ id, laneId: 'lane-pain', stepId: 'step-2', severity, title })

describe('the columns', () => {
  it('show pain points of today by severity, those without one last', () => {
    showView(flow, { more: [pain('p-2', 5, '동의가 오래 걸림'), pain('p-3', null, '모르는 것')] })
    const names = within(column('페인 포인트'))
      .getAllByRole('article')
      .map((each) => each.getAttribute('aria-label'))
    expect(names).toEqual(['동의가 오래 걸림', '적을 칸이 많음', '모르는 것'])
  })

  it('teach where nothing is yet', () => {
    showView(flow, { records: [make.project({ id: 'project-1' })] })
    expect(screen.getByText(/현재 여정 맵의 페인 포인트가 여기에/)).toBeInTheDocument()
    expect(screen.getByText(/근거 여러 개를 가로질러/)).toBeInTheDocument()
    expect(screen.getByText(/‘관점 서술문 만들기’를 누르면/)).toBeInTheDocument()
    expect(screen.getByText(/‘질문 만들기’를 누릅니다/)).toBeInTheDocument()
  })

  it('draw only so many cards at first, but never leave out what belongs to the selection', async () => {
    const pains = Array.from({ length: 130 }, (_, n) => pain(`many-${n}`, 1, `고충 ${n}`))
    showView(flow, { more: pains })
    const shown = () => within(column('페인 포인트')).getAllByRole('article')
    expect(shown()).toHaveLength(60)
    act(() => useSession.getState().select(['many-129']))
    expect(shown()).toHaveLength(61)
    await userEvent.click(screen.getByRole('button', { name: '70개 더 보기' }))
    expect(shown()).toHaveLength(121)
  })

  it('say what a question would be better without', () => {
    const title = '어떻게 하면 주민이 앱으로 동의를 쉽게 받을 수 있을까?'
    showView(flow, { more: [make.question({ id: 'q-9', boardId: 'board-define', title })] })
    expect(within(card(title)).getByText(/앱을 빼 볼까요/)).toBeInTheDocument()
  })
})

describe('a selection', () => {
  it('lights up all that is tied to it and nothing else', async () => {
    showView(flow, { more: [pain('p-2', 1, '다른 고충')] })
    await userEvent.click(card('아는 것을 또 적게 한다'))
    expect(within(card('적을 칸이 많음')).getByText('고른 것과 이어짐')).toBeInTheDocument()
    expect(within(card('다른 고충')).queryByText('고른 것과 이어짐')).not.toBeInTheDocument()
    expect(useSession.getState().selectedIds).toEqual(['insight-1'])
  })

  it('becomes a question that is linked with all of it, in one step', async () => {
    const workbench = showView(flow)
    await userEvent.click(card('적을 칸이 많음'))
    fireEvent.click(card('아는 것을 또 적게 한다'), { ctrlKey: true })
    await userEvent.click(screen.getByRole('button', { name: '질문 만들기' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '질문' })
    expect(field).toHaveFocus()
    expect(field).toHaveValue('어떻게 하면 ')
    await userEvent.type(field, '칸을 줄일 수 있을까?{Enter}')
    const made = workbench.named('question', '어떻게 하면 칸을 줄일 수 있을까?')
    const sources = workbench.store.pointingAt('link', 'toId', made.id).map(({ fromId }) => fromId)
    expect(sources.toSorted()).toEqual(['insight-1', 'pain-1'])
    expect(useSession.getState().selectedIds).toEqual([made.id])
    act(() => void workbench.undo())
    expect(workbench.store.get('question', made.id)).toBeUndefined()
    expect(workbench.history.state().undo).toBeNull()
  })

  it('makes nothing of a start that nobody completed', async () => {
    const workbench = showView(flow)
    await userEvent.click(card('적을 칸이 많음'))
    await userEvent.click(screen.getByRole('button', { name: '질문 만들기' }))
    await userEvent.type(screen.getByRole('textbox', { name: '질문' }), '{Enter}')
    expect(workbench.history.state().undo).toBeNull()
    expect(screen.queryByRole('textbox', { name: '질문' })).not.toBeInTheDocument()
  })

  it('leaves a syllable alone that is still being composed', async () => {
    const workbench = showView(flow)
    await userEvent.click(card('적을 칸이 많음'))
    await userEvent.click(screen.getByRole('button', { name: '질문 만들기' }))
    const field = screen.getByRole('textbox', { name: '질문' })
    fireEvent.compositionStart(field)
    fireEvent.change(field, { target: { value: '어떻게 하면 칸을 줄일까' } })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 })
    expect(field).toBeInTheDocument()
    expect(workbench.history.state().undo).toBeNull()
    fireEvent.compositionEnd(field)
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(workbench.named('question', '어떻게 하면 칸을 줄일까')).toBeDefined()
  })

  it('asks differently with the same reasons', async () => {
    const workbench = showView(flow)
    await userEvent.click(card('어떻게 하면 신청을 한 번에 끝낼 수 있을까?'))
    await userEvent.click(screen.getByRole('button', { name: '반대로' }))
    await userEvent.keyboard('신청을 더 어렵게 할 수 있을까?{Enter}')
    const made = workbench.named('question', '어떻게 하면 거꾸로 신청을 더 어렵게 할 수 있을까?')
    expect(made.variation).toBe('opposite')
    const sources = workbench.store.pointingAt('link', 'toId', made.id).map(({ fromId }) => fromId)
    expect(sources).toEqual(['pain-1'])
  })

  it('becomes a statement with what is known of it, and asks for what is missing', async () => {
    const workbench = showView(flow)
    await userEvent.click(card('아는 것을 또 적게 한다'))
    await userEvent.click(screen.getByRole('button', { name: '관점 서술문 만들기' }))
    const [id] = useSession.getState().selectedIds
    const need = screen.getByRole('textbox', { name: '니즈' })
    expect(need).toHaveAttribute('placeholder', expect.stringContaining('무엇을 하려 하나요'))
    await userEvent.type(need, '한 번에 신청{Enter}')
    expect(workbench.need('point-of-view', id!)).toMatchObject({
      insight: '아는 것을 또 적게 한다',
      need: '한 번에 신청',
    })
  })
})

describe('the keyboard', () => {
  it('walks from card to card, selects with Space and writes with Enter', async () => {
    showView(flow)
    card('적을 칸이 많음').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(card('아는 것을 또 적게 한다')).toHaveFocus()
    await userEvent.keyboard(' ')
    expect(useSession.getState().selectedIds).toEqual(['insight-1'])
  })

  it('has one stop for Tab in each column', () => {
    showView(flow, { more: [pain('p-2', 1, '다른 고충')] })
    const stops = screen.getAllByRole('article').filter((each) => each.tabIndex === 0)
    expect(stops).toHaveLength(4)
  })
})

it('can only be looked at in a second window', async () => {
  showView(flow, { isReadOnly: true })
  await userEvent.click(card('아는 것을 또 적게 한다'))
  expect(screen.queryByRole('button', { name: '질문 만들기' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '인사이트 추가' })).not.toBeInTheDocument()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

describe('facts of evidence', () => {
  const evidence = (id: string, fields: object) =>
    make.evidence({ id, boardId: 'board-empathize', ...fields })

  it('never quote somebody who refused, and prefer a voice to a figure', () => {
    const refused = evidence('e-1', { kind: 'interview', title: '싫어요', consent: 'refused' })
    const log = evidence('e-2', { kind: 'log', title: '38%가 포기' })
    const call = evidence('e-3', { kind: 'call', title: '한 달이 걸렸어요' })
    expect(bestQuote([refused, log, call])?.id).toBe('e-3')
    expect(bestQuote([refused])).toBeNull()
  })

  it('count the cases that were counted, and one where none were', () => {
    expect(
      casesByKind([
        evidence('e-1', { kind: 'call', measure: 'share', caseCount: 412, sampleSize: 900 }),
        evidence('e-2', { kind: 'interview' }),
        evidence('e-3', { kind: 'interview' }),
        evidence('e-4', { kind: 'survey', measure: 'nps', answerCounts: [20, 30, 50] }),
      ]),
    ).toEqual([
      { kind: 'call', count: 412 },
      { kind: 'interview', count: 2 },
      { kind: 'survey', count: 100 },
    ])
  })
})

describe('a statement', () => {
  const translate = createTranslator('ko')

  it('is told apart into its parts, with the particle that fits', () => {
    const pieces = sentencePieces(
      { title: '입주민', insight: '남은 동의를 모르기', need: '' },
      (part) => translate(`define.missing_${part}`),
      (parts) => translate('define.sentence', parts),
    )
    expect(pieces).toEqual([
      { part: 'user', text: '입주민' },
      { part: null, text: '은 ' },
      { part: 'insight', text: '남은 동의를 모르기' },
      { part: null, text: ' 때문에 ' },
      { part: 'need', text: '무엇을' },
      { part: null, text: '할 방법이 필요하다.' },
    ])
  })

  it('names a persona only where its sources concern no other', () => {
    const { store } = smallWorkbench()
    expect(viewStart(store, ['pain-1'])).toEqual({ title: '', personaId: null, insight: '' })
  })
})
