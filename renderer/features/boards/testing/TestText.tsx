/** One text of a test card, written where it stands. */

import type { ReactNode } from 'react'
import { cleanLine, cleanText } from '#shared/base/text.ts'
import type { Test } from '#shared/model/records/test.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { InlineEdit, type InlineEditProps } from '#renderer/ui/fields/InlineEdit.tsx'
import { useTestEdit } from './use-test-edit.ts'

type TextField =
  | 'title'
  | 'hypothesis'
  | 'method'
  | 'measure'
  | 'criterion'
  | 'segment'
  | 'ethics'
  | 'owner'
  | 'treatedName'
  | 'controlName'
  | 'observed'
  | 'learned'
  | 'therefore'

interface TestTextProps {
  readonly test: Test
  readonly field: TextField
  readonly label: string
  readonly placeholder: string
  readonly look?: InlineEditProps['look']
  readonly autoFocus?: boolean
  readonly className?: string | undefined
}

const onOneLine: ReadonlySet<TextField> = new Set(['owner', 'treatedName', 'controlName'])

export function TestText(props: TestTextProps): ReactNode {
  const { test, field, label, placeholder, look = 'reading', autoFocus = false, className } = props
  const write = useTestEdit(test.id)
  const isLine = onOneLine.has(field)
  const edits = useTextEdits({
    recordId: test.id,
    fieldName: field,
    stored: test[field],
    clean: isLine ? cleanLine : cleanText,
    write: (text, options) => write({ [field]: text }, options),
  })
  return (
    <InlineEdit
      {...edits}
      label={label}
      placeholder={placeholder}
      look={look}
      autoFocus={autoFocus}
      lines={isLine ? 'one' : 'many'}
      {...(className === undefined ? {} : { className })}
    />
  )
}
