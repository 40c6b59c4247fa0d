/** A board as a list: what a screen reader is told, and that the keys change the same records. */
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BoardList } from '#renderer/features/boards/list/BoardList.tsx'
import { surfaceHandler } from '#renderer/state/actions.ts'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import type { TestWorkbench } from '#tests/helpers/workbench.ts'
import { ideasProject, show } from './board-stage.tsx'

const idea = (number: number, fields: Partial<Parameters<typeof make.idea>[0]> = {}) =>
  make.idea({ id: `idea-${number}`, boardId: 'board-1', title: `아이디어 ${number}`, ...fields })

function twoGroups(): TestWorkbench {
  return ideasProject([
    make.frame({ id: 'frame-1', boardId: 'board-1', kind: 'group', name: '전자 동의' }),
    idea(1, { frameId: 'frame-1', authorId: 'participant-1', impact: 5, effort: 2 }),
    idea(2, { frameId: 'frame-1' }),
    idea(3),
  ])
}

const grid = () => screen.getByRole('grid', { name: '보드 목록' })
const rowTexts = () =>
  within(grid())
    .getAllByRole('row')
    .map((row) => row.textContent)
const activeRow = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')
const press = (keys: string) => userEvent.keyboard(keys)
const titles = (workbench: TestWorkbench) =>
  workbench.store.pointingAt('idea', 'boardId', 'board-1').map(({ title }) => title)

describe('the list', () => {
  it('has a heading with a count for each group, then what is in no group', () => {
    show(<BoardList boardId="board-1" />, twoGroups())
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent)
    expect(headings).toEqual(['전자 동의', '묶지 않은 메모'])
    expect(grid()).toHaveAttribute('aria-rowcount', '7')
    expect(rowTexts()).toEqual([
      '전자 동의메모 2',
      '아이디어아이디어 1지우영향 5 · 노력 2',
      '아이디어아이디어 2',
      '',
      '묶지 않은 메모메모 1',
      '아이디어아이디어 3',
      '',
    ])
  })

  it('walks with the arrows, edits with Enter and goes on to the next', async () => {
    const workbench = show(<BoardList boardId="board-1" />, twoGroups())
    act(() => grid().focus())
    await press('{ArrowDown}')
    expect(activeRow()).toHaveTextContent('아이디어 1')
    await press('{Enter}')
    await userEvent.clear(screen.getByRole('textbox', { name: '글' }))
    await press('동의 대행{Enter}')
    expect(workbench.store.get('idea', 'idea-1')?.title).toBe('동의 대행')
    expect(grid()).toHaveFocus()
    expect(activeRow()).toHaveTextContent('아이디어 2')
  })

  it('takes a whole edit back in one step', async () => {
    const workbench = show(<BoardList boardId="board-1" />, twoGroups())
    const before = workbench.content()
    act(() => grid().focus())
    await press('{ArrowDown}{Enter}')
    await press('가나다라마바사{Enter}')
    expect(workbench.content()).not.toBe(before)
    act(() => void workbench.undo())
    expect(workbench.content()).toBe(before)
  })

  it('selects with Space, several at once, and removes them with Delete in one step', async () => {
    const workbench = show(<BoardList boardId="board-1" />, twoGroups())
    act(() => grid().focus())
    await press('{ArrowDown} {ArrowDown} ')
    expect(useSession.getState().selectedIds).toEqual(['idea-1', 'idea-2'])
    expect(activeRow()).toHaveAttribute('aria-selected', 'true')
    await press('{Delete}')
    expect(titles(workbench)).toEqual(['아이디어 3'])
    act(() => void workbench.undo())
    expect(titles(workbench)).toEqual(['아이디어 1', '아이디어 2', '아이디어 3'])
  })

  it('adds by typing at the end of a group, one after the other, by whoever writes', async () => {
    const workbench = show(<BoardList boardId="board-1" />, twoGroups())
    act(() => useSession.getState().setWritingAs('participant-2'))
    act(() => grid().focus())
    await press('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(
      screen.getAllByRole('textbox', { name: '아이디어 쓰기' })[0],
    )
    await press('넷{Enter}다섯{Enter}')
    const made = workbench.store
      .pointingAt('idea', 'frameId', 'frame-1')
      .map(({ title, authorId }) => [title, authorId])
    expect(made.slice(2)).toEqual([
      ['넷', 'participant-2'],
      ['다섯', 'participant-2'],
    ])
    await press('{ArrowUp}')
    expect(activeRow()).toHaveTextContent('다섯')
  })

  it('makes a note of every line that is pasted, in one step', async () => {
    const workbench = show(<BoardList boardId="board-1" />, twoGroups())
    const fields = screen.getAllByRole('textbox', { name: '아이디어 쓰기' })
    await userEvent.click(fields[1]!)
    await userEvent.paste('하나\n\n둘\n셋')
    expect(titles(workbench).slice(3)).toEqual(['하나', '둘', '셋'])
    act(() => void workbench.undo())
    expect(titles(workbench)).toHaveLength(3)
  })

  it('moves what is selected into a group by the menu, and out again', async () => {
    const workbench = show(<BoardList boardId="board-1" />, twoGroups())
    fireEvent.contextMenu(screen.getByText('아이디어 3'))
    await press('{ArrowDown}{ArrowRight}{Enter}')
    expect(workbench.store.get('idea', 'idea-3')?.frameId).toBe('frame-1')
  })

  it('draws no more than what is in sight of a board with thousands of notes', () => {
    const many = Array.from({ length: 3000 }, (_, index) => idea(index + 1))
    show(<BoardList boardId="board-1" />, ideasProject(many))
    expect(grid()).toHaveAttribute('aria-rowcount', '3002')
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60)
  })

  it('reaches the last of thousands with End, and says which row that is', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => idea(index + 1))
    show(<BoardList boardId="board-1" />, ideasProject(many))
    act(() => grid().focus())
    await press('{End}{ArrowUp}')
    expect(activeRow()).toHaveTextContent('아이디어 3000')
    expect(activeRow()).toHaveAttribute('aria-rowindex', '3001')
  })

  it('hides the notes of others while the board is silent', () => {
    const workbench = ideasProject([
      idea(1, { authorId: 'participant-1' }),
      idea(2, { authorId: 'participant-2' }),
    ])
    const board = workbench.need('board', 'board-1')
    workbench.store.transact('load', (transaction) => transaction.put({ ...board, isSilent: true }))
    show(<BoardList boardId="board-1" />, workbench)
    act(() => useSession.getState().setWritingAs('participant-1'))
    expect(screen.getByText('아이디어 1')).toBeInTheDocument()
    expect(screen.queryByText('아이디어 2')).not.toBeInTheDocument()
  })

  it('only reads in a window that only reads', async () => {
    const workbench = show(<BoardList boardId="board-1" />, twoGroups(), { isReadOnly: true })
    const before = workbench.content()
    act(() => grid().focus())
    await press('{ArrowDown}{Enter} ')
    expect(surfaceHandler('edit.delete')).toBeUndefined()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(workbench.content()).toBe(before)
  })
})
