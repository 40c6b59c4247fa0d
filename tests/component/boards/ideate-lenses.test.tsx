/** The lenses on ideas: places as numbers, labels apart, answers counted, strokes kept. */
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { AssumptionMapView } from '#renderer/features/boards/ideate/AssumptionMapView.tsx'
import { CrazyEightsView } from '#renderer/features/boards/ideate/CrazyEightsView.tsx'
import { beatOf } from '#renderer/features/boards/ideate/eights/eight-beat.ts'
import { ImpactEffortView } from '#renderer/features/boards/ideate/ImpactEffortView.tsx'
import { KanoView } from '#renderer/features/boards/ideate/KanoView.tsx'
import { placeLabels, pointSize } from '#renderer/features/boards/ideate/plot/place-labels.ts'
import { placeOf, ratingAt, stepped } from '#renderer/features/boards/ideate/plot/plot-scale.ts'
import {
  strokeOf,
  withoutLastStroke,
  withStroke,
} from '#renderer/features/boards/ideate/sketch/strokes.ts'
import { longestText } from '#shared/base/text.ts'
import { make } from '#tests/helpers/make-records.ts'
import { showView } from './define-stage.tsx'

const boardId = 'board-ideate'
const unrated = make.idea({ id: 'idea-2', boardId, title: '번호표' })

describe('places on a plot', () => {
  const scale = { size: { width: 600, height: 400 }, isFalling: false }

  it('are the same rating again, whichever way the axis runs', () => {
    for (const isFalling of [false, true]) {
      for (const rating of [
        { x: 1, y: 5 },
        { x: 2.5, y: 3.2 },
        { x: 5, y: 1 },
      ]) {
        expect(ratingAt(placeOf(rating, { ...scale, isFalling }), { ...scale, isFalling })).toEqual(
          rating,
        )
      }
    }
  })

  it('stay on the scale beyond the edges and at its ends', () => {
    expect(ratingAt({ x: -50, y: 9999 }, scale)).toEqual({ x: 1, y: 1 })
    expect(stepped({ x: 4.8, y: 1 }, 'ArrowRight', 0.5, false)).toEqual({ x: 5, y: 1 })
    expect(stepped({ x: 3, y: 3 }, 'ArrowRight', 0.5, true)).toEqual({ x: 2.5, y: 3 })
    expect(stepped({ x: 3, y: 3 }, 'a', 0.5, false)).toBeNull()
  })

  it('are found for labels so that none covers another or a point', () => {
    const room = { width: 500, height: 400 }
    const points = Array.from({ length: 60 }, (_, n) => ({
      id: `p-${n}`,
      x: 40 + ((n * 53) % 420),
      y: 40 + ((n * 31) % 320),
      labelWidth: 60 + ((n * 17) % 90),
    }))
    // Many in one place: as when everything is rated alike.
    const same = Array.from({ length: 12 }, (_, n) => ({
      id: `s-${n}`,
      x: 250,
      y: 200,
      labelWidth: 80,
    }))
    const placed = placeLabels([...points, ...same], room)
    const boxes = placed.flatMap(({ x, y, label }) => [
      {
        x: x - pointSize / 2,
        y: y - pointSize / 2,
        width: pointSize,
        height: pointSize,
        isPoint: true,
      },
      ...(label === null ? [] : [{ ...label, isPoint: false }]),
    ])
    const covered = boxes.flatMap((a, n) =>
      boxes.slice(n + 1).filter((b) => {
        if (a.isPoint && b.isPoint) return false
        return (
          a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
        )
      }),
    )
    expect(covered).toEqual([])
    expect(placed.filter(({ label }) => label !== null).length).toBeGreaterThan(12)
    const spots = new Set(placed.slice(60).map(({ x, y }) => `${x} ${y}`))
    expect(spots.size).toBe(12)
  })
})

describe('the matrix', () => {
  const point = (name: string | RegExp) => screen.getByRole('button', { name })

  it('moves an idea by half a point, presses in a row being one step', async () => {
    const workbench = showView(<ImpactEffortView boardId={boardId} />)
    point(/^사진으로 채우기: 영향 4, 노력 2.5, 퀵윈$/).focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}')
    expect(workbench.need('idea', 'idea-1')).toMatchObject({ impact: 4.5, effort: 3.5 })
    expect(point(/전략 과제$/)).toHaveFocus()
    act(() => void workbench.undo())
    expect(workbench.need('idea', 'idea-1')).toMatchObject({ impact: 4, effort: 2.5 })
  })

  it('puts what waits in the tray in the middle by key, and takes it back with Delete', async () => {
    const workbench = showView(<ImpactEffortView boardId={boardId} />, { more: [unrated] })
    const tray = screen.getByRole('group', { name: '아직 점수가 없는 것' })
    within(tray)
      .getByRole('button', { name: /^번호표/ })
      .focus()
    await userEvent.keyboard('{Enter}')
    expect(workbench.need('idea', 'idea-2')).toMatchObject({ impact: 3, effort: 3 })
    point(/^번호표/).focus()
    await userEvent.keyboard('{Delete}')
    expect(workbench.need('idea', 'idea-2')).toMatchObject({ impact: null, effort: null })
    expect(workbench.store.get('idea', 'idea-2')).toBeDefined()
  })

  it('takes the place where a point is let go as its numbers, in one step', () => {
    const workbench = showView(<ImpactEffortView boardId={boardId} />)
    const moved = point(/^사진으로 채우기/)
    fireEvent.pointerDown(moved, { pointerId: 1, button: 0, clientX: 300, clientY: 100 })
    fireEvent.pointerMove(moved, { pointerId: 1, clientX: 500, clientY: 300 })
    expect(workbench.history.state().undo).toBeNull()
    fireEvent.pointerMove(moved, { pointerId: 1, clientX: 578, clientY: 398 })
    fireEvent.pointerUp(moved, { pointerId: 1, clientX: 578, clientY: 398 })
    // jsdom lays nothing out; the plot has its usual 600 × 420 px at the origin.
    expect(workbench.need('idea', 'idea-1')).toMatchObject({ impact: 1, effort: 5 })
    act(() => void workbench.undo())
    expect(workbench.need('idea', 'idea-1')).toMatchObject({ impact: 4, effort: 2.5 })
  })

  it('says where it is cut, and cuts at the median if asked', async () => {
    showView(<ImpactEffortView boardId={boardId} />)
    expect(screen.getByText('가르는 선: 영향 3, 노력 3')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: '중앙값' }))
    expect(screen.getByText('가르는 선: 영향 4, 노력 2.5')).toBeInTheDocument()
  })

  it.each([
    ['shows votes once a round is closed', true, 1],
    ['hides votes while a round is open', false, 0],
  ])('%s', (_, isClosed, shown) => {
    const round = make['vote-round']({ id: 'r-2', boardId, itemIds: ['idea-2'], isClosed })
    const vote = { roundId: 'r-2', itemId: 'idea-2', participantId: 'participant-1', dots: 7 }
    const more = [unrated, round, make.vote({ id: 'v-2', ...vote })]
    showView(<ImpactEffortView boardId={boardId} />, { more })
    expect(screen.queryAllByText('7')).toHaveLength(shown)
  })

  it('moves nothing in a second window', async () => {
    const workbench = showView(<ImpactEffortView boardId={boardId} />, { isReadOnly: true })
    point(/^사진으로 채우기/).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(workbench.need('idea', 'idea-1').effort).toBe(2.5)
  })
})

describe('Kano', () => {
  it('counts answers one by one, each a step, and says what they say', async () => {
    const workbench = showView(<KanoView boardId={boardId} />)
    expect(screen.getByText(/아직 물어보지 않았습니다/)).toBeInTheDocument()
    const add = screen.getByRole('button', { name: '한 명 더하기' })
    await userEvent.click(add)
    await userEvent.click(add)
    expect(screen.getByText('매력적 · 2명 응답', { selector: 'p' })).toBeInTheDocument()
    act(() => void workbench.undo())
    expect(screen.getByText('매력적 · 1명 응답', { selector: 'p' })).toBeInTheDocument()
  })

  it('takes counts from a table, and no counts are no table', async () => {
    const workbench = showView(<KanoView boardId={boardId} />)
    const cell = screen.getByRole('spinbutton', { name: '있다면 마음에 든다, 없다면 싫다' })
    await userEvent.type(cell, '12{Enter}')
    expect(workbench.need('idea', 'idea-1').kanoCounts[4]).toBe(12)
    expect(screen.getByText('일원적 · 12명 응답', { selector: 'p' })).toBeInTheDocument()
    await userEvent.clear(cell)
    await userEvent.type(cell, '0{Enter}')
    expect(workbench.need('idea', 'idea-1').kanoCounts).toEqual([])
  })
})

describe('the assumption map', () => {
  it('puts what matters and is unknown right above, and moves by what one sees', async () => {
    const workbench = showView(<AssumptionMapView boardId={boardId} />)
    const tray = screen.getByRole('group', { name: '아직 자리가 없는 가정' })
    within(tray)
      .getByRole('button', { name: /^사진을 찍을 줄 안다/ })
      .focus()
    await userEvent.keyboard('{Enter}')
    const point = screen.getByRole('button', { name: /먼저 테스트$/ })
    point.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowUp}')
    expect(workbench.need('assumption', 'assumption-1')).toMatchObject({
      importance: 3.5,
      evidence: 2.5,
    })
  })

  it('adds assumptions to an idea in a row', async () => {
    const workbench = showView(<AssumptionMapView boardId={boardId} />)
    await userEvent.click(screen.getByRole('button', { name: '가정 추가' }))
    const field = screen.getByRole('textbox', { name: '가정' })
    await userEvent.type(field, '조명이 밝다{Enter}')
    await userEvent.type(field, '전파가 닿는다{Enter}')
    expect(workbench.named('assumption', '조명이 밝다').ideaId).toBe('idea-1')
    expect(workbench.named('assumption', '전파가 닿는다').kind).toBe('desirable')
  })
})

describe('crazy eights', () => {
  const sheet = make.frame({ id: 'sheet-1', boardId, kind: 'crazy-eights', name: '' })

  it('teaches and makes a sheet where there is none', async () => {
    const workbench = showView(<CrazyEightsView boardId={boardId} />)
    await userEvent.click(screen.getByRole('button', { name: '시트 추가' }))
    expect(workbench.store.pointingAt('frame', 'boardId', boardId)).toHaveLength(1)
    expect(screen.getAllByRole('region', { name: /번 칸$/ })).toHaveLength(8)
  })

  it('makes an idea of the first stroke, in one step', () => {
    const workbench = showView(<CrazyEightsView boardId={boardId} />, { more: [sheet] })
    const pad = within(screen.getByRole('group', { name: '3번 칸의 스케치' })).getByRole('img')
    pad.getBoundingClientRect = () => new DOMRect(0, 0, 320, 200)
    fireEvent.pointerDown(pad, { pointerId: 1, button: 0, clientX: 10, clientY: 20 })
    fireEvent.pointerMove(pad, { pointerId: 1, clientX: 60, clientY: 20 })
    fireEvent.pointerUp(pad, { pointerId: 1, clientX: 60, clientY: 20 })
    const [made] = workbench.store.pointingAt('idea', 'frameId', 'sheet-1')
    expect(made).toMatchObject({ zone: '3', sketch: 'M10 20L60 20' })
    fireEvent.click(screen.getAllByRole('button', { name: '마지막 획 지우기' })[2]!)
    expect(workbench.need('idea', made!.id).sketch).toBe('')
    act(() => void workbench.undo())
    act(() => void workbench.undo())
    expect(workbench.store.get('idea', made!.id)).toBeUndefined()
  })

  it('makes an idea of the first words, which can be changed after', async () => {
    const workbench = showView(<CrazyEightsView boardId={boardId} />, { more: [sheet] })
    const title = screen.getByRole('textbox', { name: '5번 칸의 이름' })
    await userEvent.type(title, '번호표{Enter}')
    await userEvent.type(title, ' 기계{Enter}')
    const ideas = workbench.store.pointingAt('idea', 'frameId', 'sheet-1')
    expect(ideas.map(({ title: name, zone }) => [name, zone])).toEqual([['번호표 기계', '5']])
  })

  it('beats once a minute, on a clock of eight minutes only', () => {
    const minute = 60_000
    expect(beatOf(8 * minute, 8 * minute)).toBe(1)
    expect(beatOf(8 * minute, 7 * minute)).toBe(2)
    expect(beatOf(8 * minute, 1)).toBe(8)
    expect(beatOf(8 * minute, 0)).toBeNull()
    expect(beatOf(20 * minute, 7 * minute)).toBeNull()
  })
})

describe('strokes', () => {
  it('are whole px on the sheet, without points that the line passes anyway', () => {
    const line = Array.from({ length: 30 }, (_, n) => ({ x: n * 2.2, y: 40.2 }))
    expect(strokeOf(line)).toBe('M0 40L64 40')
    expect(strokeOf([{ x: 5.4, y: 6.6 }])).toBe('M5 7L5 7')
    expect(
      strokeOf([
        { x: -9, y: 999 },
        { x: 400, y: 10 },
      ]),
    ).toBe('M0 200L320 10')
    expect(strokeOf([])).toBe('')
  })

  it('are taken back one by one, and refused where the sheet is full', () => {
    expect(withoutLastStroke('M1 1L2 2M3 3L4 4')).toBe('M1 1L2 2')
    expect(withoutLastStroke('M1 1L2 2')).toBe('')
    expect(withoutLastStroke('')).toBe('')
    expect(withStroke('M1 1L2 2'.repeat(longestText / 8), 'M1 1L2 2')).toBeNull()
  })
})
