/** What people rely on in the quiet parts of a screen: chips, bars, edges and empty places. */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { ProgressBar } from '#renderer/ui/display/ProgressBar.tsx'
import { Resizer } from '#renderer/ui/display/Resizer.tsx'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'
import { Tabs } from '#renderer/ui/display/Tabs.tsx'
import { pointShapeNames, pointShapePath } from '#renderer/ui/pictures/point-shape.ts'

describe('Resizer', () => {
  function Side(props: {
    readonly onCommit: (width: number) => void
    readonly isPartAfter?: boolean
  }): ReactNode {
    const [width, setWidth] = useState(240)
    return (
      <Resizer
        label="이동 막대 너비"
        orientation="vertical"
        value={width}
        min={200}
        max={320}
        usualValue={216}
        onChange={setWidth}
        onCommit={props.onCommit}
        isPartAfter={props.isPartAfter ?? false}
      />
    )
  }
  const edge = () => screen.getByRole('separator', { name: '이동 막대 너비' })
  const width = () => Number(edge().getAttribute('aria-valuenow'))

  it('moves by arrow keys and stays between its ends', async () => {
    const onCommit = vi.fn()
    render(<Side onCommit={onCommit} />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}{Home}{End}{ArrowRight}')
    expect(onCommit.mock.calls.flat()).toEqual([256, 240, 224, 200, 320, 320])
  })

  it('follows the pointer and tells the end once', () => {
    const onCommit = vi.fn()
    render(<Side onCommit={onCommit} />)
    fireEvent.pointerDown(edge(), { clientX: 100, button: 0 })
    fireEvent.pointerMove(edge(), { clientX: 110 })
    fireEvent.pointerMove(edge(), { clientX: 130 })
    expect(width()).toBe(270)
    fireEvent.pointerUp(edge())
    fireEvent.pointerMove(edge(), { clientX: 200 })
    expect(width()).toBe(270)
    expect(onCommit.mock.calls).toEqual([[270]])
  })

  it('grows to the left where its part lies at the right', () => {
    render(<Side onCommit={() => {}} isPartAfter />)
    fireEvent.pointerDown(edge(), { clientX: 100, button: 0 })
    fireEvent.pointerMove(edge(), { clientX: 80 })
    expect(width()).toBe(260)
  })

  it('goes back to its usual size on a double click', () => {
    render(<Side onCommit={() => {}} />)
    fireEvent.doubleClick(edge())
    expect(width()).toBe(216)
  })
})

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

describe('EmptyState, Panel, StatusItem, Tabs', () => {
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

  it('show one part at a time', async () => {
    const tabs = [
      { value: 'pdf', label: 'PDF', content: '용지' },
      { value: 'json', label: 'JSON', content: '파일' },
    ]
    function Formats(): ReactNode {
      const [value, setValue] = useState('pdf')
      return <Tabs label="형식" tabs={tabs} value={value} onChange={setValue} />
    }
    render(<Formats />)
    expect(screen.getByRole('tabpanel', { name: 'PDF' })).toHaveTextContent('용지')
    await userEvent.click(screen.getByRole('tab', { name: 'JSON' }))
    expect(screen.getByRole('tabpanel', { name: 'JSON' })).toHaveTextContent('파일')
    expect(screen.queryByText('용지')).toBeNull()
  })
})

describe('point shapes', () => {
  it('are all different and lie round their middle', () => {
    const paths = pointShapeNames.map((shape) => pointShapePath(shape, 0, 0, 10))
    expect(new Set(paths).size).toBe(pointShapeNames.length)
    expect(pointShapePath('diamond', 5, 5, 10)).toBe('M5 -7L17 5L5 17L-7 5Z')
  })
})
