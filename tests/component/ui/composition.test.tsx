/** What people rely on while they type Korean: no syllable is told early, lost, doubled or overwritten. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { field, fields, Stored, type Told } from './stored-field.tsx'

describe.each(fields)('%s', (_, TheField) => {
  describe('while a syllable is being composed', () => {
    beforeEach(() => {
      vi.useFakeTimers()
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    function compose(...steps: readonly string[]): void {
      const element = field()
      fireEvent.compositionStart(element)
      for (const text of steps) {
        fireEvent.keyDown(element, { key: 'Process', keyCode: 229, isComposing: true })
        fireEvent.change(element, { target: { value: text } })
        fireEvent.compositionUpdate(element, { data: text })
      }
    }

    it('tells nothing until the syllable is finished, however long that takes; then at once', () => {
      const told: Told[] = []
      render(<Stored told={told} field={TheField} />)
      act(() => {
        field().focus()
      })
      compose('ㅊ', '추', '충')
      act(() => {
        vi.advanceTimersByTime(5_000)
      })
      expect(told).toEqual([])
      fireEvent.compositionEnd(field(), { data: '충' })
      expect(told).toEqual([['live', '충']])
    })

    it('leaves Enter and Escape to the input method', () => {
      const told: Told[] = []
      render(<Stored told={told} field={TheField} start="집" />)
      act(() => {
        field().focus()
      })
      compose('집ㅊ', '집추')
      for (const key of ['Enter', 'Escape']) {
        fireEvent.keyDown(field(), { key, keyCode: 229, isComposing: true })
      }
      expect(told).toEqual([])
      expect(field()).toHaveValue('집추')
    })

    it('is not overwritten from outside, not even before the first letter', () => {
      render(<Stored told={[]} field={TheField} start="집" />)
      act(() => {
        field().focus()
      })
      fireEvent.compositionStart(field())
      fireEvent.click(screen.getByText('밖'))
      expect(field()).toHaveValue('집')
      fireEvent.change(field(), { target: { value: '집ㅊ' } })
      expect(field()).toHaveValue('집ㅊ')
    })

    it('stays the same element from the first letter to the last', () => {
      render(<Stored told={[]} field={TheField} />)
      act(() => {
        field().focus()
      })
      const before = field()
      compose('ㅊ', '충')
      fireEvent.compositionEnd(before)
      act(() => {
        vi.advanceTimersByTime(1_000)
      })
      expect(field()).toBe(before)
      expect(before).toHaveFocus()
    })

    it('keeps the last syllable when the field is left before the composition ends', () => {
      const told: Told[] = []
      render(<Stored told={told} field={TheField} />)
      act(() => {
        field().focus()
      })
      compose('ㅊ', '추')
      fireEvent.blur(field())
      expect(told).toEqual([])
      // Some browsers change the text only with the end itself.
      const element = field()
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(
        element,
        '충',
      )
      fireEvent.compositionEnd(element, { data: '충' })
      expect(told).toEqual([['commit', '충']])
    })

    it('tells one change per rest, and the end once more as a whole', () => {
      const told: Told[] = []
      render(<Stored told={told} field={TheField} />)
      act(() => {
        field().focus()
      })
      for (const text of ['충', '충전']) {
        fireEvent.change(field(), { target: { value: text } })
        act(() => {
          vi.advanceTimersByTime(300)
        })
      }
      fireEvent.blur(field())
      expect(told).toEqual([
        ['live', '충'],
        ['live', '충전'],
        ['commit', '충전'],
      ])
    })

    it('shows an undone text although it still has the focus', () => {
      const told: Told[] = []
      render(<Stored told={told} field={TheField} />)
      act(() => {
        field().focus()
      })
      fireEvent.change(field(), { target: { value: '충전' } })
      act(() => {
        vi.advanceTimersByTime(300)
      })
      fireEvent.click(screen.getByText('밖'))
      expect(field()).toHaveValue('밖에서 바뀐 글')
    })
  })
})
