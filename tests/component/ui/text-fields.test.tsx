/** What people rely on while typing into fields: nothing lost, nothing overwritten. */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { TextArea } from '#renderer/ui/fields/TextArea.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { field, fields, Stored, type Told } from './stored-field.tsx'

describe.each(fields)('%s', (_, TheField) => {
  it('tells the text once when it is left', async () => {
    const told: Told[] = []
    render(<Stored told={told} field={TheField} isLive={false} />)
    await userEvent.type(field(), '충전')
    expect(told).toEqual([])
    await userEvent.tab()
    expect(told).toEqual([['commit', '충전']])
  })

  it('tells nothing when it is left as it was', async () => {
    const told: Told[] = []
    render(<Stored told={told} field={TheField} start="충전" />)
    await userEvent.type(field(), '기{Backspace}')
    await userEvent.tab()
    expect(told).toEqual([])
  })

  it('takes the text back on Escape', async () => {
    const told: Told[] = []
    render(<Stored told={told} field={TheField} start="충전" isLive={false} />)
    await userEvent.type(field(), ' 대기{Escape}')
    expect(field()).toHaveValue('충전')
    await userEvent.tab()
    expect(told).toEqual([])
  })

  it('shows what changed outside while nothing is typed', async () => {
    render(<Stored told={[]} field={TheField} start="충전" />)
    await userEvent.click(screen.getByText('밖'))
    expect(field()).toHaveValue('밖에서 바뀐 글')
  })

  it('keeps typed text when the stored one changes outside', async () => {
    const told: Told[] = []
    render(<Stored told={told} field={TheField} start="충전" isLive={false} />)
    await userEvent.type(field(), ' 대기')
    fireEvent.click(screen.getByText('밖'))
    expect(field()).toHaveValue('충전 대기')
    await userEvent.tab()
    expect(told).toEqual([['commit', '충전 대기']])
  })

  it('tells typed text when it disappears', async () => {
    const told: Told[] = []
    const { unmount } = render(<Stored told={told} field={TheField} isLive={false} />)
    await userEvent.type(field(), '충전')
    unmount()
    expect(told).toEqual([['commit', '충전']])
  })
})

describe('TextField', () => {
  it('tells on Enter and goes on', async () => {
    const order: string[] = []
    render(
      <TextField
        label="제목"
        value=""
        onCommit={(value) => order.push(value)}
        onEnter={() => order.push('다음')}
      />,
    )
    await userEvent.type(field(), '인지{Enter}')
    expect(order).toEqual(['인지', '다음'])
  })

  it('reads its error aloud', () => {
    render(<TextField label="제목" value="" error="이름을 적어 주세요" onCommit={() => {}} />)
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription('이름을 적어 주세요')
  })
})

describe('TextArea', () => {
  it('makes a new line on Enter and tells on Ctrl+Enter', async () => {
    const told: Told[] = []
    render(<Stored told={told} field={TextArea} isLive={false} />)
    await userEvent.type(field(), '하나{Enter}둘')
    expect(told).toEqual([])
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(told).toEqual([['commit', '하나\n둘']])
  })
})

describe('InlineEdit', () => {
  it('tells on Enter without making a new line, and keeps the focus', async () => {
    const told: Told[] = []
    render(<Stored told={told} field={InlineEdit} isLive={false} />)
    await userEvent.type(field(), '인지{Enter}')
    expect(told).toEqual([['commit', '인지']])
    expect(field()).toHaveFocus()
  })

  it.each(['{Enter}', '{F2}'])('is entered by %s with everything selected', async (key) => {
    render(<Stored told={[]} field={InlineEdit} start="인지" />)
    await userEvent.tab()
    await userEvent.keyboard(`${key}탐색`)
    expect(field()).toHaveValue('탐색')
  })

  it('puts pasted lines on one line', async () => {
    const told: Told[] = []
    render(<Stored told={told} field={InlineEdit} isLive={false} />)
    await userEvent.click(field())
    await userEvent.paste('하나\n  둘')
    await userEvent.tab()
    expect(told).toEqual([['commit', '하나 둘']])
  })

  it('closes nothing behind it when Escape takes an edit back', async () => {
    const onKeyDown = vi.fn()
    render(
      <div onKeyDown={onKeyDown}>
        <InlineEdit label="제목" value="인지" onCommit={() => {}} />
      </div>,
    )
    await userEvent.type(field(), 'x')
    onKeyDown.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(onKeyDown).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(onKeyDown).toHaveBeenCalledOnce()
  })
})

describe('NumberField', () => {
  const number = () => screen.getByRole('spinbutton', { name: '인터뷰' })

  it('reads grouped digits, and nothing as no number', async () => {
    const told: (number | null)[] = []
    render(<NumberField label="인터뷰" value={6} onCommit={(value) => told.push(value)} />)
    await userEvent.clear(number())
    await userEvent.tab()
    await userEvent.clear(number())
    await userEvent.type(number(), '1,190{Enter}')
    expect(told).toEqual([null, 1190])
  })

  it('changes nothing when what is typed is no number', async () => {
    const onCommit = vi.fn()
    render(<NumberField label="인터뷰" value={6} onCommit={onCommit} />)
    await userEvent.type(number(), '여섯{Enter}')
    expect(onCommit).not.toHaveBeenCalled()
    expect(number()).toHaveValue('6')
  })

  it('steps by arrow keys and stays in its range', async () => {
    const told: (number | null)[] = []
    render(<NumberField label="인터뷰" value={0} onCommit={(value) => told.push(value)} />)
    await userEvent.type(number(), '{ArrowUp}{ArrowDown}')
    expect(told).toEqual([1, 0])
  })
})
