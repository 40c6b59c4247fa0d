/** A text field whose value is stored the way a document stores it; every message is written down. */
import { screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { TextArea } from '#renderer/ui/fields/TextArea.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'

export type Told = ['commit' | 'live', string]

export function Stored(props: {
  readonly told: Told[]
  readonly start?: string
  readonly isLive?: boolean
  readonly field: typeof TextField | typeof TextArea | typeof InlineEdit
}): ReactNode {
  const { told, start = '', isLive = true, field: TheField } = props
  const [value, setValue] = useState(start)
  const tell = (kind: Told[0]) => (text: string) => {
    told.push([kind, text])
    setValue(text)
  }
  return (
    <>
      <TheField
        label="제목"
        value={value}
        onCommit={tell('commit')}
        onLiveChange={isLive ? tell('live') : undefined}
      />
      <button
        onClick={() => {
          setValue('밖에서 바뀐 글')
        }}
      >
        밖
      </button>
    </>
  )
}

export const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '제목' })

export const fields = [
  ['TextField', TextField],
  ['TextArea', TextArea],
  ['InlineEdit', InlineEdit],
] as const
