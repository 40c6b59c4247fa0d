/** What people do in the inspector with something that lies on a board, or with a board itself. */
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import type { TestWorkbench } from '#tests/helpers/workbench.ts'
import { button, click, rewrite, showInspector, textbox } from './inspector-stage.tsx'

const board = (stage: 'empathize' | 'define' | 'ideate' | 'prototype' | 'test') =>
  ({ kind: 'board', stage, boardId: `board-${stage}` }) as const
const choose = async (field: string, option: string) => {
  await click(screen.getByRole('combobox', { name: field }))
  await click(screen.getByRole('option', { name: option }))
}
const number = (name: string) => screen.getByRole('spinbutton', { name })
const enter = async (name: string, text: string) => {
  await userEvent.clear(number(name))
  await userEvent.type(number(name), `${text}{Enter}`)
}

describe('evidence', () => {
  it('says where it comes from, who agreed, and whom it speaks for', async () => {
    const workbench = showInspector({ selectedIds: ['evidence-1'], place: board('empathize') })
    await choose('종류', '관찰')
    await rewrite('출처', '주차장 관찰')
    await rewrite('참가자 코드', 'M-04')
    fireEvent.change(screen.getByLabelText('날짜'), { target: { value: '2026-03-02' } })
    await choose('동의', '동의하지 않음')
    await click(button('한도윤'))
    expect(workbench.need('evidence', 'evidence-1')).toMatchObject({
      kind: 'observation',
      source: '주차장 관찰',
      participantCode: 'M-04',
      date: '2026-03-02',
      consent: 'refused',
      personaIds: ['persona-min', 'persona-han'],
    })
    expect(screen.getByText(/동의하지 않은 말입니다/u)).toBeVisible()
    expect(workbench.undoAll()).toBe(6)
  })

  it('tells a share with its interval, and takes no more cases than were looked at', async () => {
    const workbench = showInspector({ selectedIds: ['evidence-1'], place: board('empathize') })
    await choose('세어 본 것', '비율')
    await enter('살펴본 수', '120')
    await enter('해당하는 수', '38')
    expect(screen.getByText('120 중 31.7% (95% 구간 24–40.4%).')).toBeVisible()
    await enter('해당하는 수', '121')
    expect(workbench.need('evidence', 'evidence-1').caseCount).toBe(38)
    expect(screen.getByText(/살펴본 수를 넘을 수 없습니다/u)).toBeVisible()
  })

  it('tells a net promoter score, and none for a handful of answers', async () => {
    const evidence = make.evidence({
      id: 'evidence-9',
      boardId: 'board-empathize',
      measure: 'nps',
      answerCounts: [20, 30, 50],
    })
    const records = [...makeSmallProject(), evidence]
    showInspector({ selectedIds: ['evidence-9'], records, place: board('empathize') })
    expect(screen.getByText('NPS +30 (95% 구간 +14.7 ~ +45.3, 100명).')).toBeVisible()
    await enter('추천 9–10', '3')
    await enter('중립 7–8', '0')
    await enter('비추천 0–6', '0')
    expect(screen.getByText('다섯 명은 있어야 점수를 보입니다.')).toBeVisible()
  })

  it('leads to its passage in the transcript', async () => {
    showInspector({ selectedIds: ['evidence-1'], place: board('empathize') })
    await click(button('‘인터뷰 M-03’에서 이 대목 보기'))
    expect(useBoardViews.getState().chosen.empathize).toBe('transcripts')
    expect(useSession.getState().selectedIds).toEqual(['evidence-1'])
  })
})

describe('what was found out and asked', () => {
  it('shows the evidence behind an insight and how thin it is', () => {
    showInspector({ selectedIds: ['insight-1'], place: board('define') })
    const list = screen.getByRole('region', { name: '근거 1건' })
    expect(list).toHaveTextContent('인터뷰 · M-03')
    expect(list).toHaveTextContent('출처가 한 곳뿐입니다')
  })

  it('makes a sentence of a point of view while it is written', async () => {
    showInspector({ selectedIds: ['view-1'], place: board('define') })
    await rewrite('무엇을 하려 하나(‘할’ 앞까지)', '한 번에 신청')
    expect(
      screen.getByText('맞벌이 입주민은 아는 것을 또 적기 때문에 한 번에 신청할 방법이 필요하다.'),
    ).toBeVisible()
  })

  it('hints at a question that names its solution, and asks it differently', async () => {
    const workbench = showInspector({ selectedIds: ['question-1'], place: board('define') })
    await rewrite(
      '어떻게 하면 …할 수 있을까?',
      '어떻게 하면 입주민이 앱으로 신청하게 할 수 있을까?',
    )
    expect(screen.getByText(/답이 들어 있어요/u)).toBeVisible()
    const ways = screen.getByRole('region', { name: '다르게 묻기' })
    await click(within(ways).getByRole('button', { name: '반대로' }))
    await userEvent.keyboard('어떻게 하면 아무것도 적지 않을 수 있을까?{Enter}')
    const asked = workbench.named('question', '어떻게 하면 아무것도 적지 않을 수 있을까?')
    expect(asked).toMatchObject({ variation: 'opposite', personaId: 'persona-min' })
    const [link] = workbench.store.pointingAt('link', 'toId', asked.id)
    expect(link?.fromId).toBe('pain-1')
  })
})

describe('what is made and tried', () => {
  it('rates an idea, and writes down what must be true for it', async () => {
    const workbench = showInspector({ selectedIds: ['idea-1'], place: board('ideate') })
    expect(screen.getByText('정확히 2.5')).toBeVisible()
    const impact = screen.getByRole('radiogroup', { name: '영향' })
    await click(within(impact).getByRole('radio', { name: '5점 중 2점' }))
    expect(workbench.need('idea', 'idea-1').impact).toBe(2)
    await choose('카노 분류', '매력적')
    expect(workbench.need('idea', 'idea-1').kano).toBe('attractive')
    await userEvent.type(textbox('맞아야 하는 것 적기'), '전기 요금이 그대로다{Enter}')
    const assumption = workbench.named('assumption', '전기 요금이 그대로다')
    expect(assumption.ideaId).toBe('idea-1')
    await click(button('전기 요금이 그대로다 빼기'))
    expect(workbench.store.get('assumption', assumption.id)).toBeUndefined()
  })

  it('ties a prototype to the assumptions of the ideas behind it', async () => {
    const workbench = showInspector({ selectedIds: ['prototype-1'], place: board('prototype') })
    const box = screen.getByRole('checkbox', { name: '사진을 찍을 줄 안다' })
    expect(box).toBeChecked()
    await click(box)
    expect(workbench.need('prototype', 'prototype-1').assumptionIds).toEqual([])
    await choose('만든 방식', '클릭 시안')
    await userEvent.type(textbox('다음 순서 적기'), '보낸다{Enter}')
    expect(workbench.need('prototype', 'prototype-1')).toMatchObject({
      fidelity: 'clickable',
      steps: ['사진을 찍는다', '확인한다', '보낸다'],
    })
  })

  it('orders the pictures of a prototype and says what each shows', async () => {
    const records = [
      ...makeSmallProject(),
      make.attachment({ id: 'attachment-2', ownerId: 'prototype-1', name: '장면 2.png' }),
    ]
    const workbench = showInspector({
      selectedIds: ['prototype-1'],
      records,
      place: board('prototype'),
    })
    await rewrite('그림 2 설명', '사진을 고른다')
    await click(button('그림 2 위로 옮기기'))
    const shown = () =>
      workbench.store.pointingAt('attachment', 'ownerId', 'prototype-1').map(({ id }) => id)
    expect(shown()).toEqual(['attachment-2', 'attachment-1'])
    expect(workbench.need('attachment', 'attachment-2').caption).toBe('사진을 고른다')
    await click(button('그림 1 빼기'))
    expect(shown()).toEqual(['attachment-1'])
    await click(button('실행 취소'))
    expect(shown()).toEqual(['attachment-2', 'attachment-1'])
  })

  it('keeps the criterion of a test once a result is in, and leads to its card', async () => {
    showInspector({ selectedIds: ['test-1'], place: board('test') })
    expect(screen.getByText('첫 결과 뒤 잠김')).toBeVisible()
    expect(screen.queryByRole('textbox', { name: '맞다면' })).toBeNull()
    expect(screen.getByText(/88 중 55.7% \(95% 구간 45.3–65.6%\)/u)).toBeVisible()
    await click(button('카드 열기'))
    expect(useBoardViews.getState().chosen.test).toBe('cards')
    expect(useSession.getState().selectedIds).toEqual(['test-1'])
  })

  it('decides a test, with the day of the decision', async () => {
    const workbench = showInspector({ selectedIds: ['test-1'], place: board('test') })
    await choose('결정', '멈춤')
    expect(workbench.need('test', 'test-1')).toMatchObject({ decision: 'stop', status: 'done' })
    expect(workbench.need('test', 'test-1').decidedOn).not.toBe('')
  })
})

describe('a thing on a board', () => {
  it('says from which board it was moved', () => {
    showInspector({ selectedIds: ['insight-1'], place: board('define') })
    expect(screen.getByRole('region', { name: '어디에서 왔나' })).toHaveTextContent(
      '공감 보드에서 옮겨 옴',
    )
  })

  it('cannot be deleted or coloured while it is locked', async () => {
    const workbench = showInspector({ selectedIds: ['note-1'], place: board('empathize') })
    await click(screen.getByRole('radio', { name: '파랑' }))
    expect(workbench.need('note', 'note-1').color).toBe('blue')
    await click(screen.getByRole('switch', { name: '잠그기' }))
    expect(screen.queryByRole('button', { name: '메모 삭제' })).toBeNull()
    expect(screen.queryByRole('radio', { name: '파랑' })).toBeNull()
    await click(screen.getByRole('switch', { name: '잠그기' }))
    await click(button('메모 삭제'))
    expect(workbench.store.get('note', 'note-1')).toBeUndefined()
  })
})

describe('a group', () => {
  it('becomes an insight of its name, tied to its evidence', async () => {
    const workbench = showInspector({ selectedIds: ['frame-1'], place: board('empathize') })
    expect(screen.getByRole('region', { name: '들어 있는 것 1' })).toHaveTextContent('근거1')
    await click(button('이름을 인사이트로'))
    const insight = workbench.named('insight', '자리 다툼')
    const [link] = workbench.store.pointingAt('link', 'toId', insight.id)
    expect(link?.fromId).toBe('evidence-1')
  })

  it('is about a persona where it is an empathy map', async () => {
    const sheet = make.frame({ id: 'sheet', boardId: 'board-empathize', kind: 'empathy-simple' })
    const records = [...makeSmallProject(), sheet]
    const workbench = showInspector({ selectedIds: ['sheet'], records, place: board('empathize') })
    await choose('누구에 대한 것인가', '정민우')
    expect(workbench.need('frame', 'sheet').subjectId).toBe('persona-min')
  })
})

describe('several things of a board', () => {
  const two = (): { workbench: TestWorkbench } => {
    const second = make.evidence({
      id: 'evidence-2',
      boardId: 'board-empathize',
      title: '두 번 물어봄',
      x: 300,
      y: 40,
    })
    const records = [...makeSmallProject(), second]
    const selectedIds = ['note-1', 'evidence-2']
    return { workbench: showInspector({ selectedIds, records, place: board('empathize') }) }
  }

  it('are grouped, and the group is what is shown then', async () => {
    const { workbench } = two()
    await click(button('묶기'))
    const [frameId = ''] = useSession.getState().selectedIds
    expect(workbench.need('note', 'note-1').frameId).toBe(frameId)
    expect(workbench.need('evidence', 'evidence-2').frameId).toBe(frameId)
    expect(workbench.undoAll()).toBe(1)
  })

  it('are lined up and coloured alike, each in one step', async () => {
    const { workbench } = two()
    await click(button('줄 맞추기'))
    await click(screen.getByRole('menuitem', { name: '위쪽 맞춤' }))
    expect(workbench.need('evidence', 'evidence-2').y).toBe(workbench.need('note', 'note-1').y)
    await click(screen.getByRole('radio', { name: '초록' }))
    expect(workbench.need('evidence', 'evidence-2').color).toBe('green')
    expect(workbench.undoAll()).toBe(2)
  })

  it.each([
    [[40, 71, 88], '두 NPS의 차이 +66.3 (51 ~ 81.6). 뚜렷이 다릅니다.'],
    [[99, 50, 30], /뚜렷한 차이가 아닙니다/],
  ])('say how far two scores lie apart: %j', (answerCounts, sentence) => {
    const evidence = { boardId: 'board-empathize', measure: 'nps' } as const
    const records = [
      ...makeSmallProject(),
      make.evidence({ id: 'one-switch', ...evidence, answerCounts }),
      make.evidence({ id: 'three-switches', ...evidence, answerCounts: [99, 48, 26] }),
    ]
    const selectedIds = ['one-switch', 'three-switches']
    showInspector({ selectedIds, records, place: board('empathize') })
    expect(screen.getByText(sentence)).toBeInTheDocument()
  })

  it('become one insight', async () => {
    const { workbench } = two()
    await click(button('인사이트 만들기'))
    await userEvent.keyboard('자꾸 되묻는다{Enter}')
    const insight = workbench.named('insight', '자꾸 되묻는다')
    const links = workbench.store.pointingAt('link', 'toId', insight.id)
    expect(links.map(({ fromId }) => fromId)).toEqual(['evidence-2'])
  })
})

describe('a board', () => {
  it('is told where nothing on it is selected: its name, what is on it, what its colours mean', async () => {
    const workbench = showInspector({ place: board('empathize') })
    await rewrite('보드 이름', '인터뷰 모음')
    expect(screen.getByRole('region', { name: '보드에 있는 것' })).toHaveTextContent('근거1')
    await rewrite('초록의 뜻', '직접 본 것')
    expect(workbench.need('board', 'board-empathize')).toMatchObject({
      name: '인터뷰 모음',
      legend: ['', '직접 본 것'],
    })
    act(() => useSession.getState().select(['note-1']))
    expect(screen.getByRole('radio', { name: '초록: 직접 본 것' })).toBeVisible()
  })
})
