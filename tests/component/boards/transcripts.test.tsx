/** Transcripts: quotes keep their place, lead to their evidence, and become pain points. */
import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TranscriptsView } from '#renderer/features/boards/transcripts/TranscriptsView.tsx'
import { useSession } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'
import { show } from './board-stage.tsx'

const text = '동의서 때문에 주말에 두 번 내려갔어요.\n몇 집이 했는지 몰라 답답했어요.'

function oneTranscript(): TestWorkbench {
  return new TestWorkbench([
    make.project({ id: 'project-1' }),
    make.journey({ id: 'journey-1' }),
    make.stage({ id: 'stage-1', journeyId: 'journey-1', name: '동의' }),
    make.step({ id: 'step-1', stageId: 'stage-1' }),
    make.lane({ id: 'lane-1', journeyId: 'journey-1', kind: 'pain-point' }),
    make.board({ id: 'board-1', stage: 'empathize' }),
    make.transcript({ id: 'transcript-1', name: '인터뷰 P-07', text, participantCode: 'P-07' }),
  ])
}

const reading = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '녹취록 글' })

/** Selects a passage as mouse or keys do. */
function selectPassage(passage: string): void {
  const start = text.indexOf(passage)
  const field = reading()
  act(() => field.focus())
  field.setSelectionRange(start, start + passage.length)
  fireEvent.select(field)
}

describe('a transcript', () => {
  it('gives a selected passage as a quote that keeps its place and its source', async () => {
    const workbench = show(<TranscriptsView />, oneTranscript())
    expect(screen.getByRole('button', { name: '인용으로' })).toBeDisabled()
    selectPassage('주말에 두 번')
    await userEvent.click(screen.getByRole('button', { name: '인용으로' }))
    const start = text.indexOf('주말에')
    const [quote] = workbench.store.all('evidence')
    expect(quote).toMatchObject({
      title: '주말에 두 번',
      transcriptId: 'transcript-1',
      quoteStart: start,
      quoteEnd: start + '주말에 두 번'.length,
      participantCode: 'P-07',
      boardId: 'board-1',
    })
    expect(useSession.getState().selectedIds).toEqual([quote?.id])
    expect(reading()).toHaveFocus()
    expect(screen.getAllByText('주말에 두 번').map((each) => each.tagName)).toEqual(['SPAN'])
  })

  it('quotes with Enter, and selects the evidence of a quote the caret is in', async () => {
    const workbench = show(<TranscriptsView />, oneTranscript())
    selectPassage('답답했어요')
    await userEvent.keyboard('{Enter}')
    const [quote] = workbench.store.all('evidence')
    act(() => useSession.getState().select([]))
    const place = text.indexOf('답답했어요') + 2
    reading().setSelectionRange(place, place)
    fireEvent.select(reading())
    fireEvent.click(reading())
    expect(useSession.getState().selectedIds).toEqual([quote?.id])
  })

  it('makes a passage a pain point in a cell, with the quote as its evidence, in one step', async () => {
    const workbench = oneTranscript()
    const before = workbench.content()
    show(<TranscriptsView />, workbench)
    selectPassage('몇 집이 했는지 몰라')
    await userEvent.click(screen.getByRole('button', { name: '페인 포인트로' }))
    await userEvent.click(screen.getByRole('combobox', { name: '넣을 곳' }))
    await userEvent.click(screen.getAllByRole('option')[0]!)
    await userEvent.click(screen.getByRole('button', { name: '페인 포인트 만들기' }))
    const pain = workbench.store.all('pain-point').find(({ title }) => title.includes('몇 집이'))
    const quote = workbench.store.all('evidence')[0]
    expect(workbench.store.all('link')).toMatchObject([
      { fromId: quote?.id, toId: pain?.id, kind: 'supports' },
    ])
    act(() => void workbench.undo())
    expect(workbench.content()).toBe(before)
  })

  it('is pasted into a new one, which then can be read', async () => {
    const workbench = show(<TranscriptsView />, new TestWorkbench())
    await userEvent.click(screen.getByRole('button', { name: '녹취록 추가' }))
    await userEvent.click(reading())
    await userEvent.paste('첫 줄\n둘째 줄')
    await userEvent.click(screen.getByRole('button', { name: '마치기' }))
    expect(workbench.store.all('transcript')).toMatchObject([
      { name: '인터뷰 1', text: '첫 줄\n둘째 줄' },
    ])
    expect(reading()).toHaveAttribute('aria-readonly', 'true')
  })

  it('keeps its quotes when its text is mended', async () => {
    const workbench = show(<TranscriptsView />, oneTranscript())
    selectPassage('답답했어요')
    await userEvent.keyboard('{Enter}')
    await userEvent.click(screen.getByRole('button', { name: '글 고치기' }))
    fireEvent.change(reading(), { target: { value: `질문: 어땠나요?\n${text}` } })
    await userEvent.click(screen.getByRole('button', { name: '마치기' }))
    const [quote] = workbench.store.all('evidence')
    const { text: mended } = workbench.need('transcript', 'transcript-1')
    expect(mended.slice(quote?.quoteStart ?? 0, quote?.quoteEnd ?? 0)).toBe('답답했어요')
  })
})
