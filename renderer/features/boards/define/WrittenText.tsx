/** One text of a record, written where it stands; each edit is one undo step. */

import type { ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { InlineEdit, type InlineEditProps } from '#renderer/ui/fields/InlineEdit.tsx'

interface WrittenTextProps {
  readonly recordId: string
  /** Tells the texts of one record apart. */
  readonly field: string
  readonly stored: string
  readonly label: string
  readonly placeholder: string
  readonly write: (text: string, options: RunOptions) => void
  readonly look?: InlineEditProps['look']
  readonly lines?: InlineEditProps['lines']
}

export function WrittenText(props: WrittenTextProps): ReactNode {
  const { recordId, field, stored, write, label, placeholder, look, lines } = props
  const edits = useTextEdits({ recordId, fieldName: field, stored, clean: cleanText, write })
  return (
    <InlineEdit
      {...edits}
      label={label}
      placeholder={placeholder}
      {...(look === undefined ? {} : { look })}
      {...(lines === undefined ? {} : { lines })}
    />
  )
}
