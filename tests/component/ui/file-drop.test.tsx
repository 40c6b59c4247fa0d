/** What people rely on when they drop a file somewhere on the window. */
import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { FileDrop } from '#renderer/ui/overlays/FileDrop.tsx'

describe('FileDrop', () => {
  function drag(type: 'dragEnter' | 'dragOver' | 'dragLeave' | 'drop', transfer: object): boolean {
    const event = createEvent[type](document.body)
    Object.defineProperty(event, 'dataTransfer', { value: transfer })
    return fireEvent(document.body, event)
  }
  const file = new File(['{}'], '충전.throughline')
  const files = { types: ['Files'], files: [file] }

  it('shows itself while files hover and hands them over when they are dropped', () => {
    const onDrop = vi.fn()
    render(<FileDrop title="여기에 놓으면 열립니다" onDrop={onDrop} />)
    drag('dragEnter', files)
    drag('dragEnter', files)
    drag('dragLeave', files)
    expect(screen.getByText('여기에 놓으면 열립니다')).toBeVisible()
    drag('drop', files)
    expect(screen.queryByText('여기에 놓으면 열립니다')).toBeNull()
    expect(onDrop.mock.calls.map(([dropped]) => dropped as unknown)).toEqual([[file]])
  })

  it('disappears when the files leave the window', () => {
    render(<FileDrop title="놓기" onDrop={() => {}} />)
    drag('dragEnter', files)
    drag('dragLeave', files)
    expect(screen.queryByText('놓기')).toBeNull()
  })

  it('lets text be dragged about as ever', () => {
    const onDrop = vi.fn()
    render(<FileDrop title="놓기" onDrop={onDrop} />)
    const isLeftAlone = drag('dragOver', { types: ['text/plain'], files: [] })
    drag('drop', { types: ['text/plain'], files: [] })
    expect(isLeftAlone).toBe(true)
    expect(onDrop).not.toHaveBeenCalled()
  })

  it('never lets the browser open a dropped file, even while it is off', () => {
    const onDrop = vi.fn()
    render(<FileDrop title="놓기" isDisabled onDrop={onDrop} />)
    drag('dragEnter', files)
    expect(screen.queryByText('놓기')).toBeNull()
    expect(drag('drop', files)).toBe(false)
    expect(onDrop).not.toHaveBeenCalled()
  })
})
