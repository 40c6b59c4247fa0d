/** What people do with the map itself, its stages, steps, lanes and emotion lines in the inspector. */
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useSession, type Cursor } from '#renderer/state/session.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { button, click, rewrite, showInspector, textbox } from './inspector-stage.tsx'

const selected = () => useSession.getState().selectedIds
const region = (name: string) => screen.getByRole('region', { name })

describe('the map, while nothing is selected', () => {
  it('is described in place', async () => {
    const workbench = showInspector()
    await rewrite('맵 이름', '내일의 충전')
    await rewrite('시나리오', '새 차를 받은 첫 주')
    await rewrite('목표', '아침에 80%')
    await click(screen.getByRole('radio', { name: '개선(To-be)' }))
    expect(workbench.need('journey', 'journey-1')).toMatchObject({
      name: '내일의 충전',
      scenario: '새 차를 받은 첫 주',
      goal: '아침에 80%',
      state: 'to-be',
    })
    expect(workbench.undoAll()).toBe(4)
  })

  it('switches the emotion line of each persona', async () => {
    const workbench = showInspector()
    await click(screen.getByRole('switch', { name: '한도윤 감정선 보이기' }))
    expect(workbench.need('journey-persona', 'place-han').isLineShown).toBe(false)
  })

  it('shows again what was hidden', async () => {
    const records = makeSmallProject().map((record) =>
      ['stage-2', 'step-2', 'lane-action'].includes(record.id)
        ? { ...record, isHidden: true }
        : record,
    )
    const workbench = showInspector({ records })
    expect(region('숨긴 것 3')).toBeVisible()
    await click(button('이용 다시 보이기'))
    await click(button('동의 다시 보이기'))
    await click(button('행동 다시 보이기'))
    expect(workbench.need('stage', 'stage-2').isHidden).toBe(false)
    expect(workbench.need('step', 'step-2').isHidden).toBe(false)
    expect(workbench.need('lane', 'lane-action').isHidden).toBe(false)
    expect(screen.queryByText(/숨긴 것/)).toBeNull()
  })

  it('leads to the touchpoint that disappoints most', async () => {
    showInspector()
    const gaps = region('기대에 가장 못 미친 접점')
    await click(within(gaps).getByRole('button', { name: /설치 신청서.*−1/ }))
    expect(selected()).toEqual(['touchpoint-1'])
  })

  it('selects the pains that nothing was made of', async () => {
    const pain = (id: string) =>
      make['pain-point']({ id, laneId: 'lane-pain', stepId: 'step-2', title: id })
    showInspector({ records: [...makeSmallProject(), pain('pain-2'), pain('pain-3')] })
    await click(button('기회 없는 페인 포인트 2'))
    expect(selected()).toEqual(['pain-2', 'pain-3'])
  })
})

describe('a stage', () => {
  it('says how many cards its deletion takes along', async () => {
    const workbench = showInspector({ selectedIds: ['stage-1'] })
    const deletion = button('단계와 카드 4장 삭제')
    expect(deletion).toHaveAccessibleDescription('감정 점 2개도 함께 삭제됩니다.')
    await click(deletion)
    expect(workbench.store.get('touchpoint', 'touchpoint-1')).toBeUndefined()
    expect(workbench.undoAll()).toBe(1)
  })

  it('says so in English, too', () => {
    showInspector({ selectedIds: ['stage-1'], language: 'en' })
    expect(button('Delete stage and its 4 cards')).toBeVisible()
  })

  it('is renamed, described and hidden', async () => {
    const workbench = showInspector({ selectedIds: ['stage-1'] })
    await rewrite('이름', '신청·동의')
    await rewrite('설명', '온라인 신청')
    await click(screen.getByRole('switch', { name: '맵에 보이기' }))
    expect(workbench.need('stage', 'stage-1')).toMatchObject({
      name: '신청·동의',
      description: '온라인 신청',
      isHidden: true,
    })
  })

  it('leads to its steps', async () => {
    showInspector({ selectedIds: ['stage-1'] })
    await click(within(region('스텝 2')).getByRole('button', { name: /동의/ }))
    expect(selected()).toEqual(['step-2'])
  })
})

describe('a step', () => {
  it('goes back to the default width', async () => {
    const records = makeSmallProject().map((record) =>
      record.id === 'step-1' ? { ...record, width: 320 } : record,
    )
    const workbench = showInspector({ selectedIds: ['step-1'], records })
    expect(screen.getByText('320px')).toBeVisible()
    await click(button('기본 너비로'))
    expect(workbench.need('step', 'step-1').width).toBeNull()
  })

  it('warns that the last one takes its stage along', async () => {
    const workbench = showInspector({ selectedIds: ['step-3'] })
    expect(button('스텝 삭제')).toHaveAccessibleDescription(/단계도 함께 삭제/)
    await click(button('스텝 삭제'))
    expect(workbench.store.get('stage', 'stage-2')).toBeUndefined()
  })

  it('leads to its stage', async () => {
    showInspector({ selectedIds: ['step-3'] })
    await click(button('이용'))
    expect(selected()).toEqual(['stage-2'])
  })
})

describe('a lane', () => {
  it('is named, else called as its kind', async () => {
    const workbench = showInspector({ selectedIds: ['lane-pain'] })
    expect(textbox('이름')).toHaveAttribute('placeholder', '페인 포인트')
    await rewrite('이름', '아픈 곳')
    expect(workbench.need('lane', 'lane-pain').name).toBe('아픈 곳')
    await userEvent.clear(textbox('이름'))
    await userEvent.tab()
    expect(workbench.need('lane', 'lane-pain').name).toBe('')
  })

  it.each([
    ['lane-pain', '레인과 카드 1장 삭제'],
    ['lane-emotion', '레인과 감정 점 3개 삭제'],
  ])('%s says what its deletion takes along', (id, name) => {
    showInspector({ selectedIds: [id] })
    expect(button(name)).toBeVisible()
  })
})

describe('an emotion line', () => {
  const cell = (stepId: string, personaId = 'persona-min'): Cursor => ({
    laneId: 'lane-emotion',
    stepId,
    itemId: null,
    personaId,
  })
  const value = (id: string) => (workbench: ReturnType<typeof showInspector>) =>
    workbench.need('emotion-point', id).value

  it('gets its first point where there was a gap', async () => {
    const workbench = showInspector({ cursor: cell('step-2') })
    expect(screen.getByText('아직 모름')).toBeVisible()
    await click(screen.getByRole('radio', { name: '나쁨' }))
    const [point] = workbench.store
      .pointingAt('emotion-point', 'stepId', 'step-2')
      .filter((each) => each.personaId === 'persona-min')
    expect(point?.value).toBe(-1)
    expect(screen.getByRole('radio', { name: '나쁨' })).toBeChecked()
    expect(screen.getByRole('slider', { name: '감정 점수' })).toHaveValue('-1')
  })

  it('is set by a face or with the arrow keys', async () => {
    const workbench = showInspector({ selectedIds: ['emotion-1'] })
    await click(screen.getByRole('radio', { name: '매우 나쁨' }))
    expect(value('emotion-1')(workbench)).toBe(-2)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(value('emotion-1')(workbench)).toBe(0)
    expect(screen.getByRole('radio', { name: '보통' })).toHaveFocus()
  })

  it('is set finely by the slider, one pull being one step of undo', () => {
    const workbench = showInspector({ selectedIds: ['emotion-1'] })
    const slider = screen.getByRole('slider', { name: '감정 점수' })
    fireEvent.pointerDown(slider)
    for (const to of ['-0.6', '0.2', '1.3']) fireEvent.change(slider, { target: { value: to } })
    fireEvent.pointerUp(slider)
    expect(value('emotion-1')(workbench)).toBe(1.3)
    expect(slider).toHaveAttribute('aria-valuetext', '+1.3 좋음')
    fireEvent.pointerDown(slider)
    fireEvent.change(slider, { target: { value: '1.4' } })
    expect(workbench.undoAll()).toBe(2)
  })

  it('gets a gap when a point is cleared, and stays at that place', async () => {
    const workbench = showInspector({ selectedIds: ['emotion-1'] })
    await click(button('지우고 비워 두기'))
    expect(workbench.store.get('emotion-point', 'emotion-1')).toBeUndefined()
    expect(screen.getByText('아직 모름')).toBeVisible()
    expect(useSession.getState().cursor).toEqual(cell('step-1'))
    expect(screen.getByRole('radiogroup')).toContainElement(document.activeElement as HTMLElement)
  })

  it('takes a note', async () => {
    const workbench = showInspector({ selectedIds: ['emotion-1'] })
    await rewrite('메모', '칸이 너무 많다')
    expect(workbench.need('emotion-point', 'emotion-1').note).toBe('칸이 너무 많다')
  })

  it('names its turning points, which lead there', async () => {
    showInspector({ selectedIds: ['emotion-1'] })
    const facts = region('정민우의 감정선')
    expect(
      within(facts)
        .getAllByRole('button')
        .map((row) => row.textContent),
    ).toEqual(['최고점충전+2', '최저점신청서−1', '마지막충전+2'])
    await click(within(facts).getByRole('button', { name: /최고점/ }))
    expect(selected()).toEqual(['emotion-2'])
    expect(useSession.getState().cursor).toEqual(cell('step-3'))
  })
})

describe('several things', () => {
  it('are deleted in one step', async () => {
    const workbench = showInspector({ selectedIds: ['card-1', 'pain-1', 'emotion-3'] })
    expect(screen.getByRole('heading', { name: '3개 선택함' })).toBeVisible()
    await click(button('선택한 3개 삭제'))
    expect(workbench.store.get('pain-point', 'pain-1')).toBeUndefined()
    expect(workbench.store.get('emotion-point', 'emotion-3')).toBeUndefined()
    expect(workbench.undoAll()).toBe(1)
    expect(workbench.need('opportunity', 'opportunity-1').painPointIds).toEqual(['pain-1'])
  })

  it('say how many cards go with stages and lanes, each once', async () => {
    const workbench = showInspector({ selectedIds: ['stage-1', 'stage-2'] })
    await click(button('선택한 것과 카드 4장 삭제'))
    expect(workbench.store.all('step').map(({ id }) => id)).toEqual(['step-4'])
    expect(workbench.undoAll()).toBe(1)
  })

  it('are scored together where all are pains', async () => {
    const pain = make['pain-point']({ id: 'pain-2', laneId: 'lane-pain', stepId: 'step-2' })
    const workbench = showInspector({
      selectedIds: ['pain-1', 'pain-2'],
      records: [...makeSmallProject(), pain],
    })
    const severity = screen.getByRole('radiogroup', { name: '심각도' })
    await click(within(severity).getByRole('radio', { name: '5점 중 4점' }))
    expect(workbench.store.all('pain-point').map((each) => each.severity)).toEqual([4, 4])
    expect(workbench.undoAll()).toBe(1)
  })
})
