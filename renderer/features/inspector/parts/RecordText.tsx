/** The texts of a record, edited where they stand: the title in large, the others below. */

import type { ReactNode } from 'react'
import { cleanLine, cleanText } from '#shared/base/text.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { TextArea } from '#renderer/ui/fields/TextArea.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { useInspectorState } from './inspector-context.ts'
import styles from './RecordText.module.css'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'

interface RecordTextProps {
  readonly recordId: string
  readonly fieldName: string
  readonly label: string
  readonly placeholder: string
  readonly stored: string
  readonly write: (text: string, options: RunOptions) => void
}

/** The name or title; what has just been made begins with it selected. */
export function RecordTitle(
  props: Omit<RecordTextProps, 'fieldName'> & { readonly clean: (text: string) => string },
): ReactNode {
  const { label, placeholder, ...rest } = props
  const { newId } = useInspectorState()
  const edits = useTextEdits({ ...rest, fieldName: 'title' })
  return (
    <div className={styles.title}>
      <InlineEdit
        {...edits}
        label={label}
        placeholder={placeholder}
        look="title"
        autoFocus={newId === props.recordId}
      />
    </div>
  )
}

/** Text of several lines that looks like text. */
export function RecordText(props: RecordTextProps & { readonly isQuiet?: boolean }): ReactNode {
  const { label, placeholder, isQuiet = false, ...rest } = props
  const edits = useTextEdits({ ...rest, clean: cleanText })
  return (
    <div className={isQuiet ? styles.quiet : undefined}>
      <InlineEdit {...edits} label={label} placeholder={placeholder} lines="many" />
    </div>
  )
}

/** Text on one line in a field with its label above. */
export function RecordLine(
  props: RecordTextProps & { readonly isLabelHidden?: boolean },
): ReactNode {
  const { label, isLabelHidden, placeholder, ...rest } = props
  const edits = useTextEdits({ ...rest, clean: cleanLine })
  return <TextField {...edits} {...{ label, isLabelHidden, placeholder }} />
}

/** Text of several lines in a field with its label above. */
export function RecordBlock({ label, placeholder, ...rest }: RecordTextProps): ReactNode {
  const edits = useTextEdits({ ...rest, clean: cleanText })
  return <TextArea {...edits} label={label} placeholder={placeholder} />
}
