/** What people rely on in the quiet parts of a screen: chips, bars and empty places. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { ProgressBar } from '#renderer/ui/display/ProgressBar.tsx'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'
import { pointShapeNames, pointShapePath } from '#renderer/ui/pictures/point-shape.ts'

describe('ProgressBar', () => {
  it('tells how far the work is, within bounds', () => {
    const { rerender } = render(
      <ProgressBar label="내보내는 중" value={1.4} valueText="12쪽 중 12쪽" />,
    )
    const bar = screen.getByRole('progressbar', { name: '내보내는 중' })
    expect(bar).toHaveAttribute('aria-valuenow', '100')
    expect(bar).toHaveAttribute('aria-valuetext', '12쪽 중 12쪽')
    rerender(<ProgressBar label="내보내는 중" value={null} />)
    expect(bar).not.toHaveAttribute('aria-valuenow')
  })
})

describe('Chip', () => {
  it('can be pressed, or taken away by its own button', async () => {
    const onPress = vi.fn()
    const onRemove = vi.fn()
    render(
      <>
        <Chip mark={{ color: 'violet', shape: 'circle' }} onPress={onPress} isPressed={false}>
          민서
        </Chip>
        <Chip onRemove={onRemove} removeLabel="앱 빼기">
          앱
        </Chip>
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: '민서', pressed: false }))
    await userEvent.click(screen.getByRole('button', { name: '앱 빼기' }))
    expect([onPress, onRemove].map((told) => told.mock.calls.length)).toEqual([1, 1])
  })
})

describe('EmptyState, Panel, StatusItem', () => {
  it('offer their one next step', async () => {
    const onPress = vi.fn()
    render(
      <Panel title="목표">
        <EmptyState
          sentence="아직 비어 있습니다."
          action={{ label: '단계 추가', onPress }}
          example="예: 인지"
        />
      </Panel>,
    )
    expect(screen.getByRole('region', { name: '목표' })).toHaveTextContent('예: 인지')
    await userEvent.click(screen.getByRole('button', { name: '단계 추가' }))
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('are buttons only where something happens', () => {
    render(
      <>
        <StatusItem icon="saved">저장됨</StatusItem>
        <StatusItem onPress={() => {}}>점검 3건</StatusItem>
      </>,
    )
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['점검 3건'])
  })
})

describe('point shapes', () => {
  it('are all different and lie round their middle', () => {
    const paths = pointShapeNames.map((shape) => pointShapePath(shape, 0, 0, 10))
    expect(new Set(paths).size).toBe(pointShapeNames.length)
    expect(pointShapePath('diamond', 5, 5, 10)).toBe('M5 -7L17 5L5 17L-7 5Z')
  })
})
