/** What people rely on when they choose: everything works without a mouse and says what it is. */
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { matchesText } from '#renderer/ui/choices/match-text.ts'
import { ScoreInput } from '#renderer/ui/choices/ScoreInput.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'

describe('ScoreInput', () => {
  function Severity({ start }: { readonly start: number | null }): ReactNode {
    const [value, setValue] = useState(start)
    return (
      <ScoreInput
        label="심각도"
        value={value}
        onChange={setValue}
        clearLabel="점수 지우기"
        scoreLabel={(score) => `5점 중 ${score}점`}
        emptyLabel="정하지 않음"
      />
    )
  }
  const score = (n: number) => screen.getByRole('radio', { name: `5점 중 ${n}점` })
  const chosen = () => screen.queryByRole('radio', { checked: true })

  it('shows the number beside the dots, and says when there is none', async () => {
    render(<Severity start={null} />)
    expect(screen.getByText('정하지 않음')).toBeVisible()
    await userEvent.click(score(4))
    expect(screen.getByText('4')).toBeVisible()
    expect(chosen()).toBe(score(4))
  })

  it('is one stop for Tab and is changed by arrow keys and digits', async () => {
    render(<Severity start={2} />)
    await userEvent.tab()
    expect(score(2)).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(score(3)).toHaveFocus()
    await userEvent.keyboard('{End}{ArrowUp}')
    expect(chosen()).toBe(score(5))
    await userEvent.keyboard('1{ArrowLeft}')
    expect(chosen()).toBe(score(1))
  })

  it.each(['{Backspace}', '{Delete}', '0'])('is taken back by %s', async (key) => {
    render(<Severity start={3} />)
    await userEvent.tab()
    await userEvent.keyboard(key)
    expect(chosen()).toBeNull()
    expect(score(1)).toHaveFocus()
  })

  it('is taken back by pressing the same score again or the clear button', async () => {
    render(<Severity start={3} />)
    await userEvent.click(score(3))
    expect(chosen()).toBeNull()
    await userEvent.click(score(2))
    await userEvent.click(screen.getByRole('button', { name: '점수 지우기' }))
    expect(chosen()).toBeNull()
  })
})

const channels = [
  { value: 'app', label: '모바일 앱' },
  { value: 'web', label: '웹사이트' },
  { value: 'phone', label: '콜센터' },
]

describe('Select', () => {
  function Channel({ onChange }: { readonly onChange: (value: string) => void }): ReactNode {
    const [value, setValue] = useState<string | null>('app')
    return (
      <Select
        label="채널"
        value={value}
        options={channels}
        onChange={(next) => {
          onChange(next)
          setValue(next)
        }}
      />
    )
  }
  const box = () => screen.getByRole('combobox', { name: '채널' })

  it('opens, moves and chooses by keys, and closes again', async () => {
    const onChange = vi.fn()
    render(<Channel onChange={onChange} />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    expect(box()).toHaveAttribute('aria-expanded', 'true')
    const options = within(screen.getByRole('listbox', { name: '채널' })).getAllByRole('option')
    expect(options.map((option) => option.textContent)).toEqual(['모바일 앱', '웹사이트', '콜센터'])
    await userEvent.keyboard('{ArrowDown}')
    expect(box()).toHaveAttribute('aria-activedescendant', options[1]?.id)
    await userEvent.keyboard('{Enter}')
    expect(onChange.mock.calls).toEqual([['web']])
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(box()).toHaveTextContent('웹사이트')
    expect(box()).toHaveFocus()
  })

  it('closes on Escape without choosing', async () => {
    const onChange = vi.fn()
    render(<Channel onChange={onChange} />)
    await userEvent.click(box())
    await userEvent.keyboard('{ArrowDown}{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(onChange).not.toHaveBeenCalled()
  })

  it('finds an option by its first letters', async () => {
    const onChange = vi.fn()
    render(<Channel onChange={onChange} />)
    await userEvent.tab()
    await userEvent.keyboard('콜')
    expect(onChange.mock.calls).toEqual([['phone']])
  })

  it('chooses by pointer', async () => {
    const onChange = vi.fn()
    render(<Channel onChange={onChange} />)
    await userEvent.click(box())
    await userEvent.click(screen.getByRole('option', { name: '콜센터' }))
    expect(onChange.mock.calls).toEqual([['phone']])
  })
})

describe('Combobox', () => {
  function Channels(props: {
    readonly onChange?: (values: readonly string[]) => void
    readonly start?: readonly string[]
    readonly selection?: 'one' | 'many'
  }): ReactNode {
    const [options, setOptions] = useState(channels)
    const [values, setValues] = useState<readonly string[]>(props.start ?? [])
    const change = (next: readonly string[]) => {
      props.onChange?.(next)
      setValues(next)
    }
    return (
      <Combobox
        label="채널"
        values={values}
        options={options}
        onChange={change}
        onCreate={(text) => {
          setOptions([...options, { value: text, label: text }])
          change([...values, text])
        }}
        createLabel={(text) => `‘${text}’ 만들기`}
        removeLabel={(label) => `${label} 빼기`}
        emptyLabel="찾은 것이 없습니다"
        selection={props.selection ?? 'many'}
      />
    )
  }
  const box = () => screen.getByRole('combobox', { name: '채널' })
  const offered = () => screen.getAllByRole('option').map((option) => option.textContent)

  it('narrows the list while typing and chooses several', async () => {
    const onChange = vi.fn()
    render(<Channels onChange={onChange} />)
    await userEvent.type(box(), '앱')
    expect(offered()).toEqual(['모바일 앱', '‘앱’ 만들기'])
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('콜센터')
    expect(offered()).toEqual(['콜센터'])
    await userEvent.keyboard('{Enter}')
    expect(onChange.mock.calls).toEqual([[['app']], [['app', 'phone']]])
    expect(box()).toHaveValue('')
  })

  it('makes what is not in the list yet', async () => {
    const onChange = vi.fn()
    render(<Channels onChange={onChange} />)
    await userEvent.type(box(), ' 관리사무소 {Enter}')
    expect(onChange.mock.calls).toEqual([[['관리사무소']]])
    expect(screen.getByRole('button', { name: '관리사무소 빼기' })).toBeVisible()
  })

  it('takes values away by Backspace and by their buttons', async () => {
    const onChange = vi.fn()
    render(<Channels onChange={onChange} start={['app', 'web', 'phone']} />)
    await userEvent.click(box())
    await userEvent.keyboard('{Backspace}')
    await userEvent.click(screen.getByRole('button', { name: '모바일 앱 빼기' }))
    expect(onChange.mock.calls).toEqual([[['app', 'web']], [['web']]])
    expect(box()).toHaveFocus()
  })

  it('puts the next choice in place of the last where only one is wanted', async () => {
    const onChange = vi.fn()
    render(<Channels onChange={onChange} start={['app']} selection="one" />)
    await userEvent.type(box(), '웹{Enter}')
    expect(onChange.mock.calls).toEqual([[['web']]])
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('chooses and makes nothing while a syllable is being composed', async () => {
    const onChange = vi.fn()
    render(<Channels onChange={onChange} />)
    await userEvent.click(box())
    fireEvent.compositionStart(box())
    fireEvent.change(box(), { target: { value: '키' } })
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229, isComposing: true })
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.change(box(), { target: { value: '키오' } })
    fireEvent.compositionEnd(box(), { data: '오' })
    await userEvent.keyboard('{Enter}')
    expect(onChange.mock.calls).toEqual([[['키오']]])
  })

  it('finds a label from an unfinished syllable', () => {
    expect(
      ['ㅋ', '코', '콜', '콜ㅅ', '콜세', '콜센터'].map((text) => matchesText('콜센터', text)),
    ).toEqual([true, true, true, true, true, true])
    expect(['터콜', '앱', 'ㅎ'].map((text) => matchesText('콜센터', text))).toEqual([
      false,
      false,
      false,
    ])
    expect(matchesText('모바일 앱', '모바일앱')).toBe(true)
    expect(matchesText('Mobile App', 'mobile')).toBe(true)
  })
})

describe('SegmentedControl', () => {
  it('says which of its choices is on and is changed by arrow keys', async () => {
    const onChange = vi.fn()
    render(
      <SegmentedControl
        label="보기"
        value="map"
        options={[
          { value: 'map', label: '지도' },
          { value: 'table', label: '표' },
        ]}
        onChange={onChange}
      />,
    )
    expect(screen.getByRole('radiogroup', { name: '보기' })).toBeVisible()
    expect(screen.getByRole('radio', { name: '지도' })).toBeChecked()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    expect(onChange.mock.calls).toEqual([['table']])
  })
})

describe('Switch and Checkbox', () => {
  it('are turned by their labels and by the space bar', async () => {
    const onSwitch = vi.fn()
    const onTick = vi.fn()
    render(
      <>
        <Switch label="진실의 순간" isOn={false} onChange={onSwitch} />
        <Checkbox label="민서" isChecked="mixed" onChange={onTick} />
      </>,
    )
    expect(screen.getByRole('checkbox', { name: '민서' })).toBePartiallyChecked()
    await userEvent.click(screen.getByText('진실의 순간'))
    await userEvent.click(screen.getByText('민서'))
    screen.getByRole('switch', { name: '진실의 순간' }).focus()
    await userEvent.keyboard(' ')
    expect(onSwitch.mock.calls).toEqual([[true], [true]])
    expect(onTick.mock.calls).toEqual([[true]])
  })
})
