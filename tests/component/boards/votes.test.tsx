/** Dot voting on one laptop: rules, secrecy until the end, ties and run-offs. */
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { VotesView } from '#renderer/features/boards/votes/VotesView.tsx'
import { make } from '#tests/helpers/make-records.ts'
import type { TestWorkbench } from '#tests/helpers/workbench.ts'
import { ideasProject, show } from './board-stage.tsx'

const names = ['전자 동의 대행', '동의율 현황판', '주차면 공유 규약', '심야 요금 체험']

function ideas(titles: readonly string[] = names): TestWorkbench {
  return ideasProject(
    titles.map((title, index) => make.idea({ id: `idea-${index + 1}`, boardId: 'board-1', title })),
  )
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (keys: string) => userEvent.keyboard(keys)

async function open(): Promise<void> {
  await userEvent.click(button('투표 열기'))
}

/** Hands the laptop to someone, presses keys on the ballot, and takes it back. */
async function vote(name: string, keys: string): Promise<void> {
  await userEvent.click(button(new RegExp(`^${name}`)))
  await press(keys)
  await userEvent.click(button('다음 사람에게'))
}

describe('a vote', () => {
  it('gives a quarter of the ideas as dots, at least three, without stacking', async () => {
    const workbench = show(<VotesView boardId="board-1" />, ideas())
    expect(screen.getByRole('spinbutton', { name: '한 사람 표 수' })).toHaveValue('3')
    await open()
    expect(workbench.store.all('vote-round')).toMatchObject([
      {
        dotsPerPerson: 3,
        isStackingAllowed: false,
        isClosed: false,
        electorate: ['지우', '현아', '도윤'],
        itemIds: ['idea-1', 'idea-2', 'idea-3', 'idea-4'],
      },
    ])
  })

  it('is cast by keys alone, says what is left, and never gives more than there is', async () => {
    const workbench = show(<VotesView boardId="board-1" />, ideas())
    await open()
    await userEvent.click(button(/^지우/))
    expect(screen.getByText('남은 표 3')).toBeInTheDocument()
    expect(screen.getByRole('spinbutton', { name: '전자 동의 대행' })).toHaveFocus()
    await press('+{ArrowDown}++{ArrowDown}+{ArrowDown}+')
    expect(screen.getByText('남은 표 0')).toBeInTheDocument()
    const cast = workbench.store.all('vote').map(({ itemId, dots }) => [itemId, dots])
    expect(cast.sort()).toEqual([
      ['idea-1', 1],
      ['idea-2', 1],
      ['idea-3', 1],
    ])
    await press('{ArrowUp}-')
    expect(screen.getByText('남은 표 1')).toBeInTheDocument()
  })

  it('shows nobody what others chose, only how many have voted', async () => {
    show(<VotesView boardId="board-1" />, ideas())
    await open()
    await vote('지우', '+')
    expect(screen.getByText('3명 중 1명 투표')).toBeInTheDocument()
    expect(screen.queryByText(/●/)).not.toBeInTheDocument()
    await userEvent.click(button(/^현아/))
    for (const row of screen.getAllByRole('spinbutton')) {
      expect(row).toHaveAttribute('aria-valuenow', '0')
    }
  })

  it('ends in a ranking that shows a tie as a tie, and goes on to a run-off of the tied', async () => {
    const workbench = show(<VotesView boardId="board-1" />, ideas())
    await open()
    await vote('지우', '+{ArrowDown}+{ArrowDown}+')
    await vote('현아', '+{ArrowDown}+')
    await userEvent.click(button('투표 닫고 결과 보기'))
    const rows = within(screen.getByRole('table', { name: '투표 결과' }))
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      )
    expect(rows).toEqual([
      ['공동 1위', '전자 동의 대행', '', '2', '2'],
      ['공동 1위', '동의율 현황판', '', '2', '2'],
      ['3위', '주차면 공유 규약', '', '1', '1'],
      ['–', '심야 요금 체험', '', '0', '0'],
    ])
    expect(screen.getByText(/3명 중 2명 투표/)).toBeInTheDocument()
    await userEvent.click(button('동점 2장으로 결선'))
    expect(workbench.store.all('vote-round').at(-1)).toMatchObject({
      name: '도트 투표 · 결선',
      itemIds: ['idea-1', 'idea-2'],
      dotsPerPerson: 1,
    })
    expect(screen.getByText('누구 차례인가요?')).toBeInTheDocument()
    act(() => void workbench.undo())
    expect(workbench.store.all('vote-round')).toHaveLength(1)
  })

  it('can be opened again, with the votes that were cast', async () => {
    const workbench = show(<VotesView boardId="board-1" />, ideas())
    await open()
    await vote('지우', '+')
    await userEvent.click(button('투표 닫고 결과 보기'))
    await userEvent.click(button('다시 열기'))
    expect(workbench.store.all('vote-round')[0]?.isClosed).toBe(false)
    expect(screen.getByText('3명 중 1명 투표')).toBeInTheDocument()
  })

  it('makes near-duplicates one before, when asked to', async () => {
    const workbench = show(
      <VotesView boardId="board-1" />,
      ideas(['동의 마감 D-day 알림', '동의 마감 D-day 알림톡', '주차면 공유']),
    )
    await userEvent.click(button('하나로'))
    expect(workbench.store.all('idea').map(({ title }) => title)).toEqual([
      '동의 마감 D-day 알림',
      '주차면 공유',
    ])
    expect(screen.queryByText(/거의 같은/)).not.toBeInTheDocument()
  })
})
