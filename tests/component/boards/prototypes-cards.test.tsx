/** Prototype cards: their columns, their parts written in place, and what is made of them. */
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { PrototypeCardsView } from '#renderer/features/boards/prototypes/PrototypeCardsView.tsx'
import { make } from '#tests/helpers/make-records.ts'
import { showView } from './define-stage.tsx'

const view = <PrototypeCardsView boardId="board-prototype" />
const card = () => screen.getByRole('article', { name: '종이 신청서' })
const column = (name: string) => screen.getByRole('region', { name })

async function open(): Promise<void> {
  card().focus()
  await userEvent.keyboard('{Enter}')
}

describe('the columns', () => {
  it('show what a card tests and where it comes from', () => {
    showView(view)
    const shown = within(within(column('계획')).getByRole('article'))
    expect(shown.getByText('사진으로 채우기')).toBeInTheDocument()
    expect(shown.getByText('가정 1')).toBeInTheDocument()
    expect(shown.getByText('순서 2')).toBeInTheDocument()
    expect(shown.getByText('테스트 1')).toBeInTheDocument()
  })

  it('take a card by key and by hand, each in one step', async () => {
    const workbench = showView(view)
    card().focus()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(within(column('만드는 중')).getByRole('article')).toBe(card())
    const dataTransfer = { setData: () => undefined, effectAllowed: '' }
    fireEvent.dragStart(card(), { dataTransfer })
    fireEvent.dragOver(column('테스트함'), { dataTransfer })
    fireEvent.drop(column('테스트함'), { dataTransfer })
    expect(workbench.need('prototype', 'prototype-1').status).toBe('tested')
    act(() => void workbench.undo())
    expect(workbench.need('prototype', 'prototype-1').status).toBe('building')
    act(() => void workbench.undo())
    expect(workbench.need('prototype', 'prototype-1').status).toBe('planned')
  })

  it('say that an idea is missing', () => {
    showView(view, {
      more: [make.prototype({ id: 'p-2', boardId: 'board-prototype', title: '홀로' })],
    })
    const alone = within(screen.getByRole('article', { name: '홀로' }))
    expect(alone.getByText('이어진 아이디어가 없어요')).toBeInTheDocument()
  })

  it('teach where nothing is yet, and begin with a new card', async () => {
    const workbench = showView(view, {
      records: [
        make.project({ id: 'project-1' }),
        make.board({ id: 'board-prototype', stage: 'prototype' }),
      ],
    })
    await userEvent.click(screen.getByRole('button', { name: '프로토타입 추가' }))
    expect(screen.getByRole('textbox', { name: '프로토타입 이름' })).toHaveFocus()
    expect(workbench.store.all('prototype')).toHaveLength(1)
  })
})

describe('an opened card', () => {
  it('is written where it stands, and Escape leads back to it', async () => {
    const workbench = showView(view)
    await open()
    await userEvent.type(screen.getByRole('textbox', { name: '설명' }), '한 장')
    await userEvent.click(screen.getByRole('textbox', { name: '무엇을 알고 싶나요?' }))
    await userEvent.keyboard('얼마나 걸리나?')
    await userEvent.tab()
    await userEvent.click(screen.getByRole('checkbox', { name: '사진을 찍을 줄 안다' }))
    expect(workbench.need('prototype', 'prototype-1')).toMatchObject({
      details: '한 장',
      questions: ['얼마나 걸리나?'],
      assumptionIds: [],
    })
    await userEvent.keyboard('{Escape}')
    expect(card()).toHaveFocus()
  })

  it('is linked with ideas and taken off them', async () => {
    const workbench = showView(view)
    await open()
    await userEvent.click(screen.getByRole('button', { name: '사진으로 채우기 빼기' }))
    expect(workbench.store.pointingAt('link', 'toId', 'prototype-1')).toEqual([])
    act(() => void workbench.undo())
    expect(workbench.store.pointingAt('link', 'toId', 'prototype-1')).toHaveLength(1)
  })

  it('keeps the order of its pictures, with their captions', async () => {
    const second = make.attachment({ id: 'attachment-2', ownerId: 'prototype-1', name: '둘.png' })
    const workbench = showView(view, { more: [second] })
    await open()
    await userEvent.click(screen.getByRole('button', { name: '장면 2 앞으로' }))
    const order = () =>
      workbench.store.pointingAt('attachment', 'ownerId', 'prototype-1').map(({ id }) => id)
    expect(order()).toEqual(['attachment-2', 'attachment-1'])
    await userEvent.type(screen.getByRole('textbox', { name: '장면 1의 설명' }), '신청서를 찍는다')
    await userEvent.click(screen.getByRole('button', { name: '장면 2 빼기' }))
    expect(order()).toEqual(['attachment-2'])
    expect(workbench.need('attachment', 'attachment-2').caption).toBe('신청서를 찍는다')
  })

  it('becomes a test that is linked with it', async () => {
    const workbench = showView(view)
    await open()
    await userEvent.click(screen.getByRole('button', { name: '테스트 만들기' }))
    const made = workbench.named('test', '종이 신청서')
    expect(workbench.store.pointingAt('link', 'toId', made.id)).toMatchObject([
      { fromId: 'prototype-1', kind: 'tests' },
    ])
  })

  it('can only be read in a second window', async () => {
    showView(view, { isReadOnly: true })
    await open()
    for (const box of screen.getAllByRole('textbox')) expect(box).toBeDisabled()
    expect(screen.queryByRole('button', { name: '테스트 만들기' })).not.toBeInTheDocument()
  })
})
