/** A field for one line; told when it is left or Enter is pressed, and while typing if wished. */
import type { HTMLAttributes, ReactNode, Ref } from 'react'
import { isComposingKey } from './composing.ts'
import { Field, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'
import { useTextDraft, type TextValueProps } from './use-text-draft.ts'

export interface TextFieldProps extends FieldProps, TextValueProps {
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  /** After Enter, once the value was told: to go on to the next thing. */
  readonly onEnter?: () => void
  readonly ref?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps): ReactNode {
  const { placeholder, isDisabled = false, autoFocus = false, inputMode, onEnter, ref } = props
  const { label, isLabelHidden, hint, error, className } = props
  const { keeper, fieldProps } = useTextDraft(props)
  return (
    <Field {...{ label, isLabelHidden, hint, error, className }}>
      {(control) => (
        <input
          {...control}
          {...fieldProps}
          ref={ref}
          type="text"
          className={styles.control}
          placeholder={placeholder}
          disabled={isDisabled}
          autoFocus={autoFocus}
          inputMode={inputMode}
          onKeyDown={(event) => {
            if (isComposingKey(event)) return
            if (event.key === 'Enter') {
              keeper.commit()
              onEnter?.()
            } else if (event.key === 'Escape' && keeper.cancel()) event.stopPropagation()
          }}
        />
      )}
    </Field>
  )
}
