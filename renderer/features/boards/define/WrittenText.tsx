/** One text of a record, written where it stands; each edit is one undo step. */

import type { ReactNode, Ref } from 'react'
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
  readonly onDone?: InlineEditProps['onDone']
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function WrittenText(props: WrittenTextProps): ReactNode {
  const { recordId, field, stored, write, label, placeholder, look, lines, onDone, className } =
    props
  const edits = useTextEdits({ recordId, fieldName: field, stored, clean: cleanText, write })
  return (
    <InlineEdit
      {...edits}
      label={label}
      placeholder={placeholder}
      {...(look === undefined ? {} : { look })}
      {...(lines === undefined ? {} : { lines })}
      {...(onDone === undefined ? {} : { onDone })}
      {...(className === undefined ? {} : { className })}
      {...(props.ref === undefined ? {} : { ref: props.ref })}
    />
  )
}
