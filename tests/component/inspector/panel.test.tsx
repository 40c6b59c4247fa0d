/** What holds for the inspector whatever it shows: focus, locks, accessibility. */
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { button, click, showInspector, textbox } from './inspector-stage.tsx'

const selected = () => useSession.getState().selectedIds

describe('the panel', () => {
  it('locks every field while another window writes, and still leads on', async () => {
    showInspector({ selectedIds: ['pain-1'], isReadOnly: true })
    const fields = [
      ...screen.getAllByRole('textbox'),
      ...screen.getAllByRole('radio'),
      ...screen.getAllByRole('combobox'),
      button('한도윤'),
      button('기회로 만들기'),
      button('페인 포인트 삭제'),
    ]
    for (const field of fields) expect(field).toBeDisabled()
    await click(button('사진으로 채우는 신청서'))
    expect(selected()).toEqual(['opportunity-1'])
  })

  it('takes the focus into its first field when the map hands it over', () => {
    showInspector({ selectedIds: ['card-1'] })
    act(() => moveFocus('inspector'))
    expect(textbox('제목')).toHaveFocus()
    expect(textbox('제목').selectionStart).toBe('신청서 쓰기'.length)
  })

  it('gives the focus back to the map with Escape, once nothing is open any more', async () => {
    showInspector({ selectedIds: ['card-1'] })
    const persona = screen.getByRole('combobox', { name: '페르소나' })
    await click(persona)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(persona).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('application', { name: '맵' })).toHaveFocus()
  })

  it('gives the focus to the map when what it showed was deleted', async () => {
    showInspector({ selectedIds: ['card-1'] })
    await click(button('카드 삭제'))
    expect(screen.getByRole('application', { name: '맵' })).toHaveFocus()
  })

  it('closes', async () => {
    showInspector()
    await click(button('속성 닫기'))
    expect(useSession.getState().isInspectorOpen).toBe(false)
  })

  it.each([
    ['journey', []],
    ['card', ['card-1']],
    ['touchpoint', ['touchpoint-1']],
    ['pain point', ['pain-1']],
    ['opportunity', ['opportunity-1']],
    ['emotion', ['emotion-1']],
    ['stage', ['stage-1']],
    ['step', ['step-1']],
    ['lane', ['lane-pain']],
    ['several', ['card-1', 'pain-1']],
  ])('shows axe nothing to complain about: %s', async (_, selectedIds) => {
    showInspector({ selectedIds })
    const { violations } = await axe.run(document.body, {
      // jsdom computes no colours; the page rules need a whole page.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
