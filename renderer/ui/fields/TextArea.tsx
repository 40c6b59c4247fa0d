/** A field for several lines that grows with them; Enter makes a new line, leaving tells the text. */
import type { ReactNode, Ref } from 'react'
import { isComposingKey } from './composing.ts'
import { Field, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'
import { useTextDraft, type TextValueProps } from './use-text-draft.ts'

export interface TextAreaProps extends FieldProps, TextValueProps {
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** Height at rest, in lines. */
  readonly rows?: number
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function TextArea(props: TextAreaProps): ReactNode {
  const { placeholder, isDisabled = false, autoFocus = false, rows = 2, ref } = props
  const { label, isLabelHidden, hint, error, className } = props
  const { keeper, fieldProps } = useTextDraft(props)
  return (
    <Field {...{ label, isLabelHidden, hint, error, className }}>
      {(control) => (
        <textarea
          {...control}
          {...fieldProps}
          ref={ref}
          className={styles.control}
          style={{ minHeight: `calc(${rows}lh + 12px)` }}
          placeholder={placeholder}
          disabled={isDisabled}
          autoFocus={autoFocus}
          rows={rows}
          onKeyDown={(event) => {
            if (isComposingKey(event)) return
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              keeper.commit()
            } else if (event.key === 'Escape' && keeper.cancel()) event.stopPropagation()
          }}
        />
      )}
    </Field>
  )
}
