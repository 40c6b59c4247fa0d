/** What people rely on while they write a list: it behaves like lines of text. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { ListEdit } from '#renderer/ui/fields/ListEdit.tsx'

type Lists = (readonly string[])[]

function Goals(props: { readonly told: Lists; readonly start?: readonly string[] }): ReactNode {
  const [values, setValues] = useState<readonly string[]>(props.start ?? [])
  return (
    <>
      <ListEdit
        label="목표"
        itemLabel={(place) => `목표 ${place}`}
        addLabel="목표 추가"
        values={values}
        onCommit={(next) => {
          props.told.push(next)
          setValues(next)
        }}
      />
      <button
        onClick={() => {
          setValues(['밖에서'])
        }}
      >
        밖
      </button>
    </>
  )
}

const lines = () =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox').map((element) => element.value)
const line = (name: string) => screen.getByRole('textbox', { name })

it('adds the next line on Enter and leaves out the empty one', async () => {
  const told: Lists = []
  render(<Goals told={told} />)
  await userEvent.type(line('목표 추가'), '하나{Enter}둘{Enter}')
  await userEvent.tab()
  expect(told).toEqual([['하나'], ['하나', '둘']])
  expect(lines()).toEqual(['하나', '둘', ''])
})

it('splits a line at the caret', async () => {
  const told: Lists = []
  render(<Goals told={told} start={['하나둘']} />)
  await userEvent.type(line('목표 1'), '{Enter}', { initialSelectionStart: 2 })
  expect(told).toEqual([['하나', '둘']])
  expect(line('목표 2')).toHaveFocus()
})

it('removes an empty line on Backspace and goes up to the end of the one above', async () => {
  const told: Lists = []
  render(<Goals told={told} start={['하나', '둘', '셋']} />)
  await userEvent.clear(line('목표 2'))
  await userEvent.keyboard('{Backspace}!')
  await userEvent.tab({ shift: true })
  expect(lines()).toEqual(['하나!', '셋', ''])
  expect(told.at(-1)).toEqual(['하나!', '셋'])
})

it('makes a line of every pasted line', async () => {
  const told: Lists = []
  render(<Goals told={told} start={['앞뒤']} />)
  await userEvent.click(line('목표 1'))
  await userEvent.keyboard('{Home}{ArrowRight}')
  await userEvent.paste('하나\r\n\r\n둘\n셋\n')
  expect(told).toEqual([['앞하나', '둘', '셋뒤']])
  await userEvent.keyboard('!')
  expect(lines()).toEqual(['앞하나', '둘', '셋!뒤', ''])
})

it('moves a line by Alt and arrow keys and takes the caret along', async () => {
  const told: Lists = []
  render(<Goals told={told} start={['하나', '둘', '셋']} />)
  await userEvent.click(line('목표 3'))
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}')
  expect(told).toEqual([
    ['하나', '셋', '둘'],
    ['셋', '하나', '둘'],
  ])
  expect(line('목표 1')).toHaveFocus()
})

it('walks through the lines by arrow keys', async () => {
  render(<Goals told={[]} start={['하나', '둘']} />)
  await userEvent.click(line('목표 1'))
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(line('목표 추가')).toHaveFocus()
})

it('takes a changed line back on Escape', async () => {
  const told: Lists = []
  render(<Goals told={told} start={['하나']} />)
  await userEvent.type(line('목표 1'), '!{Escape}')
  await userEvent.tab()
  expect(lines()).toEqual(['하나', ''])
  expect(told).toEqual([])
})

it('keeps a new empty line open between others although it is not stored', async () => {
  render(<Goals told={[]} start={['하나', '둘']} />)
  await userEvent.click(line('목표 1'))
  await userEvent.keyboard('{End}{Enter}')
  expect(lines()).toEqual(['하나', '', '둘', ''])
  expect(line('목표 2')).toHaveFocus()
})

it('shows what changed outside while nothing is typed', async () => {
  render(<Goals told={[]} start={['하나', '둘']} />)
  await userEvent.click(screen.getByText('밖'))
  expect(lines()).toEqual(['밖에서', ''])
})

it('neither tells, moves nor splits anything while a syllable is being composed', () => {
  const told: Lists = []
  render(<Goals told={told} start={['하나', '둘']} />)
  const element = line('목표 2')
  act(() => {
    element.focus()
  })
  fireEvent.compositionStart(element)
  fireEvent.change(element, { target: { value: '둘ㅅ' } })
  for (const [key, altKey] of [['Enter'], ['ArrowUp', true], ['Escape']] as const) {
    fireEvent.keyDown(element, { key, altKey: altKey ?? false, keyCode: 229, isComposing: true })
  }
  expect(told).toEqual([])
  expect(lines()).toEqual(['하나', '둘ㅅ', ''])
  expect(line('목표 2')).toBe(element)
  fireEvent.change(element, { target: { value: '둘셋' } })
  fireEvent.compositionEnd(element, { data: '셋' })
  fireEvent.keyDown(element, { key: 'Enter' })
  expect(told).toEqual([['하나', '둘셋']])
})

it('composes the first syllable of a new line in the field it began in', () => {
  const told: Lists = []
  render(<Goals told={told} start={['하나']} />)
  const element = line('목표 추가')
  act(() => {
    element.focus()
  })
  fireEvent.compositionStart(element)
  fireEvent.change(element, { target: { value: 'ㄷ' } })
  fireEvent.change(element, { target: { value: '둘' } })
  expect(line('목표 2')).toBe(element)
  expect(element).toHaveFocus()
  fireEvent.compositionEnd(element, { data: '둘' })
  fireEvent.blur(element)
  expect(told).toEqual([['하나', '둘']])
})
