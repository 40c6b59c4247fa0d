/** The list of findings as a user meets it: jump, fix, exception, keyboard, Korean typing, axe. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { retitleItem } from '#shared/commands/item-commands.ts'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProjectWithoutRemarks } from '#tests/helpers/small-project.ts'
import { mark, panel, showList, showMark } from './lint-stage.tsx'

/** The line that holds a sentence. */
function row(sentence: string | RegExp): HTMLElement {
  const line = within(panel())
    .getAllByRole('listitem')
    .find((each) => within(each).queryByText(sentence) !== null)
  if (line === undefined) throw new Error(`no line says ${String(sentence)}`)
  return line
}

const sentences = () =>
  within(panel())
    .queryAllByRole('listitem')
    .map((each) => each.textContent)
const inRow = (sentence: string | RegExp, name: string | RegExp) =>
  within(row(sentence)).getByRole('button', { name })
const click = (element: Element) => userEvent.click(element)

const noTouchpoint = '이 단계에 접점이 없습니다.'
const noOwner = '접점에 담당이 없습니다.'

/** The small project, with a second channel called 앱. */
const withTwin = () => [
  ...makeSmallProjectWithoutRemarks(),
  make.channel({ id: 'channel-twin', name: '앱', kind: 'app' }),
  make.touchpoint({
    laneId: 'lane-touchpoint',
    stepId: 'step-3',
    title: '충전 시작',
    channelIds: ['channel-twin'],
    owner: '운영팀',
  }),
]

describe('the mark', () => {
  it('counts the findings, and follows what is changed', async () => {
    const workbench = showMark()
    expect(await mark()).toHaveTextContent('점검 12건')
    act(() => workbench.run(retitleItem, { itemId: 'card-1', title: '' }))
    await waitFor(async () => expect(await mark()).toHaveTextContent('점검 13건'), {
      timeout: 5000,
    })
    act(() => void workbench.undo())
    await waitFor(async () => expect(await mark()).toHaveTextContent('점검 12건'), {
      timeout: 5000,
    })
  })

  it('waits while a syllable is composed or the mouse is held', async () => {
    const workbench = showMark()
    await mark()
    for (const [start, end] of [
      ['compositionstart', 'compositionend'],
      ['pointerdown', 'pointerup'],
    ] as const) {
      fireEvent(window, new Event(start))
      act(() => workbench.run(retitleItem, { itemId: 'card-1', title: '' }))
      await new Promise((resolve) => setTimeout(resolve, 900))
      expect(await mark()).toHaveTextContent('점검 12건')
      fireEvent(window, new Event(end))
      await waitFor(async () => expect(await mark()).toHaveTextContent('점검 13건'), {
        timeout: 5000,
      })
      act(() => void workbench.undo())
      await waitFor(async () => expect(await mark()).toHaveTextContent('점검 12건'), {
        timeout: 5000,
      })
    }
  })

  it('says so where there is nothing, and the list teaches what it is for', async () => {
    await showList({ records: [make.project({ id: 'project-1' })] })
    expect(await mark()).toHaveTextContent('점검할 것 없음')
    expect(panel()).toHaveTextContent('지금은 짚을 것이 없습니다.')
  })
})

describe('a finding', () => {
  it('stands under its severity, with what it is about', async () => {
    await showList()
    const headings = within(panel())
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.textContent)
    expect(headings).toEqual(['오류 2건', '주의 2건', '제안 8건', '예외로 둔 것 1건'])
    expect(row(noTouchpoint)).toHaveTextContent('이용')
  })

  it('speaks English, too', async () => {
    await showList({ language: 'en' })
    expect(row('The stage has no touchpoint.')).toHaveTextContent('Make an exception')
    expect(await mark()).toHaveTextContent('12 findings')
  })

  it('leads to its map, selects what it is about, and hands the keyboard over', async () => {
    await showList()
    await click(inRow(noOwner, new RegExp(noOwner)))
    const { place, selectedIds, cursor } = useSession.getState()
    expect([place, selectedIds]).toEqual([
      { kind: 'journey', journeyId: 'journey-1' },
      ['touchpoint-1'],
    ])
    expect(cursor).toMatchObject({ laneId: 'lane-touchpoint', itemId: 'touchpoint-1' })
    expect(screen.getByRole('application', { name: '맵' })).toHaveFocus()
    expect(panel()).toBeInTheDocument()
  })

  it('leads to a stage by its first step, and to a persona by its sheet', async () => {
    await showList()
    await click(inRow(noTouchpoint, new RegExp(noTouchpoint)))
    expect(useSession.getState()).toMatchObject({
      selectedIds: ['stage-2'],
      cursor: { stepId: 'step-3' },
    })
    await click(within(panel()).getByRole('button', { name: /한도윤$/ }))
    expect(useSession.getState().place).toEqual({ kind: 'personas', personaId: 'persona-han' })
  })

  it('leads to the board on which a note lies, and names that board', async () => {
    await showList()
    const oneSource = '인사이트의 근거가 모두 한곳에서 나왔습니다.'
    expect(row(oneSource)).toHaveTextContent('정의 보드 › 아는 것을 또 적게 한다')
    await click(inRow(oneSource, new RegExp(oneSource)))
    expect(useSession.getState()).toMatchObject({
      place: { kind: 'board', stage: 'define', boardId: 'board-define' },
      selectedIds: ['insight-1'],
    })
  })

  it('leads to the map as a whole in the inspector, with nothing selected', async () => {
    await showList()
    await click(inRow(noOwner, new RegExp(noOwner)))
    const noScenario = '어떤 상황의 여정인지 시나리오가 없습니다.'
    await click(inRow(noScenario, new RegExp(noScenario)))
    expect(useSession.getState()).toMatchObject({ selectedIds: [], cursor: null })
    const inspector = screen.getByRole('complementary', { name: '속성' })
    await waitFor(() => expect(inspector).toHaveFocus())
    expect(useSession.getState()).toMatchObject({ selectedIds: [], cursor: null })
  })

  it('is fixed in one step, where one mending is certain', async () => {
    const workbench = await showList({ records: withTwin() })
    const before = workbench.content()
    const twice = '같은 이름의 채널이 이미 있습니다.'
    await click(inRow(twice, '고치기: 하나로 합치기'))
    expect(workbench.store.get('channel', 'channel-twin')).toBeUndefined()
    expect(sentences().filter((each) => each.includes(twice))).toEqual([])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('is not fixed twice when it was mended meanwhile', async () => {
    const workbench = await showList({ records: withTwin() })
    const fix = inRow('같은 이름의 채널이 이미 있습니다.', /^고치기/)
    act(() => workbench.store.transact('remote', (change) => change.remove('channel-twin')))
    const before = workbench.content()
    await click(fix)
    expect(workbench.content()).toBe(before)
    expect(workbench.history.state().undo).toBeNull()
  })
})

describe('an exception', () => {
  it('is made with a reason, listed below, and taken back', async () => {
    const workbench = await showList()
    await click(inRow(noTouchpoint, '예외로 두기'))
    await userEvent.keyboard('접점 없이 기다리는 단계{Enter}')
    expect(await mark()).toHaveTextContent('점검 11건')
    expect(row(noTouchpoint)).toHaveTextContent('이유: 접점 없이 기다리는 단계')
    expect(workbench.history.state().undo?.commandId).toBe('lint.waive')
    await click(inRow(noTouchpoint, '다시 점검'))
    expect(await mark()).toHaveTextContent('점검 12건')
  })

  it('keeps the keyboard in the list', async () => {
    await showList()
    await click(inRow(noTouchpoint, '예외로 두기'))
    expect(screen.getByRole('textbox', { name: '예외로 두는 이유' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(panel()).toContainElement(document.activeElement as HTMLElement))
    expect(row(noTouchpoint)).toHaveTextContent('이유 없음')
  })

  it('waits for the last syllable of its reason', async () => {
    const workbench = await showList()
    await click(inRow(noTouchpoint, '예외로 두기'))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '예외로 두는 이유' })
    fireEvent.compositionStart(field)
    fireEvent.change(field, { target: { value: '대기 단ㄱ' } })
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229, isComposing: true })
    fireEvent.keyDown(field, { key: 'Escape', keyCode: 229, isComposing: true })
    expect(workbench.store.all('waiver')).toHaveLength(1)
    fireEvent.change(field, { target: { value: '대기 단계' } })
    fireEvent.compositionEnd(field)
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })
    expect(workbench.store.pointingAt('waiver', 'recordId', 'stage-2')).toMatchObject([
      { reason: '대기 단계' },
    ])
  })

  it('is given up with Escape, which does not close the list', async () => {
    const workbench = await showList()
    await click(inRow(noTouchpoint, '예외로 두기'))
    await userEvent.keyboard('대기{Escape}')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(panel()).toBeInTheDocument()
    expect(workbench.store.all('waiver')).toHaveLength(1)
  })
})

describe('the list', () => {
  it('takes the focus when it opens and closes with Escape', async () => {
    await showList()
    expect(panel()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region')).toBeNull()
    expect(await mark()).toHaveAttribute('aria-expanded', 'false')
  })

  it('changes nothing in a window that only reads, and still leads on', async () => {
    await showList({ isReadOnly: true, records: withTwin() })
    expect(within(panel()).queryByRole('button', { name: /고치기|예외|다시/ })).toBeNull()
    await click(inRow(noOwner, new RegExp(noOwner)))
    expect(useSession.getState().selectedIds).toEqual(['touchpoint-1'])
  })

  it('shows the beginning of many, and the rest when asked', async () => {
    const cards = Array.from({ length: 60 }, () =>
      make.card({ laneId: 'lane-action', stepId: 'step-2', title: '' }),
    )
    await showList({ records: [...makeSmallProjectWithoutRemarks(), ...cards] })
    const errors = () => sentences().filter((each) => each.includes('카드에 제목이 없습니다.'))
    expect(errors().length).toBeLessThan(60)
    await click(within(panel()).getByRole('button', { name: /더 보기$/ }))
    expect(errors()).toHaveLength(60)
  })

  it.each(['ko', 'en'] as const)('shows axe nothing to complain about: %s', async (language) => {
    await showList({ language, records: withTwin() })
    await click(within(panel()).getAllByRole('button', { name: /예외로 두기|Make an/ })[0]!)
    const { violations } = await axe.run(document.body, {
      // jsdom computes no colours; the page rules need a whole page.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
