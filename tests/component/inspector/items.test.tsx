/** What people do with a selected card, touchpoint, pain point or opportunity in the inspector. */
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { button, click, rewrite, showInspector, textbox } from './inspector-stage.tsx'

const selected = () => useSession.getState().selectedIds

describe('a card', () => {
  it('is renamed as one step of undo, however long the typing took', async () => {
    const workbench = showInspector({ selectedIds: ['card-1'] })
    await userEvent.clear(textbox('제목'))
    await userEvent.type(textbox('제목'), '신청서')
    await act(() => new Promise((done) => setTimeout(done, 400)))
    expect(workbench.need('card', 'card-1').title).toBe('신청서')
    await userEvent.type(textbox('제목'), ' 보내기')
    await userEvent.tab()
    expect(workbench.need('card', 'card-1').title).toBe('신청서 보내기')
    expect(workbench.undoAll()).toBe(1)
    expect(workbench.need('card', 'card-1').title).toBe('신청서 쓰기')
  })

  it('makes one step of undo of each edit', async () => {
    const workbench = showInspector({ selectedIds: ['card-1'] })
    await rewrite('제목', '하나')
    await rewrite('제목', '둘')
    await rewrite('자세한 내용', '셋')
    expect(workbench.undoAll()).toBe(3)
  })

  it('keeps a space at the end in the field while more is to come', async () => {
    showInspector({
      selectedIds: ['quote-1'],
      records: [...makeSmallProject(), ...quote()],
    })
    await userEvent.type(textbox('출처'), '인터뷰 ')
    await act(() => new Promise((done) => setTimeout(done, 400)))
    expect(textbox('출처')).toHaveValue('인터뷰 ')
    await userEvent.type(textbox('출처'), 'M-03')
    expect(textbox('출처')).toHaveValue('인터뷰 M-03')
  })

  it('stores nothing in the middle of a syllable, and the whole syllable at its end', async () => {
    const workbench = showInspector({ selectedIds: ['card-1'] })
    const field = textbox('제목')
    field.focus()
    fireEvent.compositionStart(field)
    fireEvent.change(field, { target: { value: '신청서 쓰기ㅎ' } })
    await act(() => new Promise((done) => setTimeout(done, 400)))
    expect(workbench.need('card', 'card-1').title).toBe('신청서 쓰기')
    // The same element takes the next letter: it was not mounted anew.
    expect(textbox('제목')).toBe(field)
    fireEvent.change(field, { target: { value: '신청서 쓰기하' } })
    fireEvent.compositionEnd(field, { data: '하' })
    fireEvent.blur(field)
    expect(workbench.need('card', 'card-1').title).toBe('신청서 쓰기하')
    expect(workbench.undoAll()).toBe(1)
  })

  it('says whom it is about, or that it holds for everybody', async () => {
    const workbench = showInspector({ selectedIds: ['card-1'] })
    await click(screen.getByRole('combobox', { name: '페르소나' }))
    await click(screen.getByRole('option', { name: '한도윤' }))
    expect(workbench.need('card', 'card-1').personaId).toBe('persona-han')
    await click(screen.getByRole('combobox', { name: '페르소나' }))
    await click(screen.getByRole('option', { name: '모두' }))
    expect(workbench.need('card', 'card-1').personaId).toBeNull()
  })

  it('has a source where it is a quote, and only there', () => {
    showInspector({ selectedIds: ['card-1'] })
    expect(screen.queryByRole('textbox', { name: '출처' })).toBeNull()
  })

  it('is deleted with a way back in the message', async () => {
    const workbench = showInspector({ selectedIds: ['card-1'] })
    await click(button('카드 삭제'))
    expect(workbench.store.get('card', 'card-1')).toBeUndefined()
    expect(selected()).toEqual([])
    await click(button('실행 취소'))
    expect(workbench.need('card', 'card-1').title).toBe('신청서 쓰기')
  })

  it('can be undone away while its title is being typed', async () => {
    const workbench = showInspector()
    const id = workbench.addCard('action', '신청', '새 카드')
    act(() => useSession.getState().select([id]))
    await userEvent.type(textbox('제목'), '!')
    act(() => void workbench.undo())
    expect(workbench.store.get('card', id)).toBeUndefined()
    expect(textbox('맵 이름')).toHaveValue('오늘의 충전')
  })
})

describe('a touchpoint', () => {
  it('takes another channel from the list and gives one back', async () => {
    const workbench = showInspector({
      selectedIds: ['touchpoint-1'],
      records: [
        ...makeSmallProject(),
        make.channel({ id: 'channel-web', name: '웹', kind: 'web' }),
      ],
    })
    await userEvent.type(screen.getByRole('combobox', { name: '채널' }), '웹{Enter}')
    await click(button('전화 빼기'))
    expect(workbench.need('touchpoint', 'touchpoint-1').channelIds).toEqual([
      'channel-app',
      'channel-web',
    ])
  })

  it('gets a channel that was not there yet in one step, with the kind its name tells', async () => {
    const workbench = showInspector({ selectedIds: ['touchpoint-1'] })
    await userEvent.type(screen.getByRole('combobox', { name: '채널' }), '상담 챗봇{Enter}')
    const channel = workbench.named('channel', '상담 챗봇')
    expect(channel.kind).toBe('chatbot')
    expect(workbench.need('touchpoint', 'touchpoint-1').channelIds).toContain(channel.id)
    expect(workbench.undoAll()).toBe(1)
    expect(workbench.store.get('channel', channel.id)).toBeUndefined()
  })

  it('asks for the kind of a channel whose name does not tell it', async () => {
    const workbench = showInspector({ selectedIds: ['touchpoint-1'] })
    await userEvent.type(screen.getByRole('combobox', { name: '채널' }), '드론{Enter}')
    await click(screen.getByRole('combobox', { name: '드론 종류' }))
    await click(screen.getByRole('option', { name: '방문' }))
    expect(workbench.named('channel', '드론').kind).toBe('visit')
  })

  it('renames a channel for every touchpoint', async () => {
    const workbench = showInspector({ selectedIds: ['touchpoint-1'] })
    await click(button('채널 이름·종류 고치기'))
    const [first] = screen.getAllByRole('textbox', { name: '채널 이름' })
    await userEvent.type(first!, ' 2.0')
    await userEvent.tab()
    expect(workbench.need('channel', 'channel-app').name).toBe('앱 2.0')
  })

  it('lets a channel be merged into another one, or deleted, for every touchpoint', async () => {
    const workbench = showInspector({ selectedIds: ['touchpoint-1'] })
    const before = workbench.need('touchpoint', 'touchpoint-1').channelIds
    await click(button('채널 이름·종류 고치기'))
    await click(button('채널 ‘전화’ 메뉴'))
    await click(screen.getByRole('menuitem', { name: '다른 채널에 합치기' }))
    await click(await screen.findByRole('menuitem', { name: '앱' }))
    expect(workbench.need('touchpoint', 'touchpoint-1').channelIds).toEqual(['channel-app'])
    await click(button('채널 ‘앱’ 메뉴'))
    await click(screen.getByRole('menuitem', { name: '모든 접점에서 채널 삭제' }))
    expect(workbench.need('touchpoint', 'touchpoint-1').channelIds).toEqual([])
    expect(workbench.undoAll()).toBe(2)
    expect(workbench.need('touchpoint', 'touchpoint-1').channelIds).toEqual(before)
  })

  it('shows by how much reality falls short, and follows the scores', async () => {
    const workbench = showInspector({ selectedIds: ['touchpoint-1'] })
    expect(screen.getByText('실제 · 차이 −1')).toBeVisible()
    const actual = screen.getByRole('radiogroup', { name: '실제 점수' })
    await click(within(actual).getByRole('radio', { name: '5점 중 1점' }))
    expect(screen.getByText('실제 · 차이 −3')).toBeVisible()
    await click(within(actual).getByRole('radio', { name: '5점 중 5점' }))
    expect(screen.getByText('실제 · 차이 +1')).toBeVisible()
    await click(within(actual).getByRole('radio', { name: '5점 중 5점' }))
    expect(workbench.need('touchpoint', 'touchpoint-1').actual).toBeNull()
    expect(screen.getByText('실제')).toBeVisible()
  })

  it('takes what was expected and what was got in words', async () => {
    const workbench = showInspector({ selectedIds: ['touchpoint-1'] })
    await rewrite('기대', '한 번에 끝난다')
    await rewrite('실제', '14칸을 적는다')
    const { expectationText, actualText } = workbench.need('touchpoint', 'touchpoint-1')
    expect([expectationText, actualText]).toEqual(['한 번에 끝난다', '14칸을 적는다'])
  })

  it('becomes a moment of truth and gets an owner', async () => {
    const workbench = showInspector({ selectedIds: ['touchpoint-1'] })
    await click(screen.getByRole('switch', { name: '진실의 순간' }))
    await rewrite('담당', '설치 운영팀')
    const { isMomentOfTruth, owner } = workbench.need('touchpoint', 'touchpoint-1')
    expect([isMomentOfTruth, owner]).toEqual([true, '설치 운영팀'])
  })

  it('leads to the pains that arise there', async () => {
    showInspector({ selectedIds: ['touchpoint-1'] })
    const pains = screen.getByRole('region', { name: '여기서 생기는 페인 포인트 1' })
    await click(within(pains).getByRole('button', { name: /적을 칸이 많음/ }))
    expect(selected()).toEqual(['pain-1'])
    expect(useSession.getState().cursor).toEqual({
      laneId: 'lane-pain',
      stepId: 'step-1',
      itemId: 'pain-1',
      personaId: null,
    })
  })

  it('says which links its deletion takes along', () => {
    showInspector({ selectedIds: ['touchpoint-1'] })
    expect(button('접점 삭제')).toHaveAccessibleDescription('다른 카드 1장과의 연결이 끊깁니다.')
  })
})

describe('a pain point', () => {
  it('is scored by its severity and frequency', async () => {
    const workbench = showInspector({ selectedIds: ['pain-1'] })
    const score = (group: string, name: string) =>
      within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name })
    await click(score('심각도', '5점 중 5점'))
    await click(score('빈도', '5점 중 2점'))
    const { severity, frequency } = workbench.need('pain-point', 'pain-1')
    expect([severity, frequency]).toEqual([5, 2])
  })

  it('is put at a touchpoint, those of its own step first', async () => {
    const workbench = showInspector({
      selectedIds: ['pain-1'],
      records: [
        ...makeSmallProject(),
        make.touchpoint({
          id: 'touchpoint-0',
          laneId: 'lane-touchpoint',
          stepId: 'step-2',
          title: '관리사무소',
        }),
      ],
    })
    await click(screen.getByRole('combobox', { name: '접점' }))
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      '접점 없음',
      '설치 신청서',
      '관리사무소',
    ])
    await click(screen.getByRole('option', { name: '접점 없음' }))
    expect(workbench.need('pain-point', 'pain-1').touchpointId).toBeNull()
  })

  it('concerns the personas whose chips are on', async () => {
    const workbench = showInspector({ selectedIds: ['pain-1'] })
    expect(button('한도윤')).toHaveAttribute('aria-pressed', 'true')
    await click(button('한도윤'))
    expect(workbench.need('pain-point', 'pain-1').personaIds).toEqual(['persona-min'])
    await click(button('한도윤'))
    expect(workbench.need('pain-point', 'pain-1').personaIds).toEqual([
      'persona-min',
      'persona-han',
    ])
  })

  it('becomes an opportunity in one action, linked and ready to be worded', async () => {
    const workbench = showInspector({ selectedIds: ['pain-1'] })
    await click(button('기회로 만들기'))
    const [id] = selected()
    expect(workbench.need('opportunity', id!)).toMatchObject({
      title: '적을 칸이 많음',
      painPointIds: ['pain-1'],
      stepId: 'step-1',
    })
    expect(textbox('제목')).toHaveFocus()
    const { selectionStart, selectionEnd } = textbox('제목')
    expect([selectionStart, selectionEnd]).toEqual([0, '적을 칸이 많음'.length])
    expect(workbench.undoAll()).toBe(1)
  })

  it('lists the opportunities made from it', async () => {
    showInspector({ selectedIds: ['pain-1'] })
    const opportunities = screen.getByRole('region', { name: '이어진 기회 1' })
    await click(within(opportunities).getByRole('button', { name: '사진으로 채우는 신청서' }))
    expect(selected()).toEqual(['opportunity-1'])
  })
})

describe('an opportunity', () => {
  it('is linked to another pain of the map and unlinked again', async () => {
    const pain = make['pain-point']({
      id: 'pain-2',
      laneId: 'lane-pain',
      stepId: 'step-2',
      title: '동의가 오래 걸림',
    })
    const workbench = showInspector({
      selectedIds: ['opportunity-1'],
      records: [...makeSmallProject(), pain],
    })
    await userEvent.type(screen.getByRole('combobox', { name: '페인 포인트 잇기' }), '동의{Enter}')
    expect(workbench.need('opportunity', 'opportunity-1').painPointIds).toEqual([
      'pain-1',
      'pain-2',
    ])
    await click(button('적을 칸이 많음 연결 끊기'))
    expect(workbench.need('opportunity', 'opportunity-1').painPointIds).toEqual(['pain-2'])
  })

  it('gets an owner', async () => {
    const workbench = showInspector({ selectedIds: ['opportunity-1'] })
    await rewrite('담당', '앱 팀')
    expect(workbench.need('opportunity', 'opportunity-1').owner).toBe('앱 팀')
  })
})

function quote() {
  return [
    make.lane({ id: 'lane-quote', journeyId: 'journey-1', kind: 'quote' }),
    make.card({ id: 'quote-1', laneId: 'lane-quote', stepId: 'step-1', title: '“너무 길어요”' }),
  ]
}
