/** A name in the bar that is changed where it stands; read-only windows show it as text. */
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import styles from './NameEdit.module.css'

interface NameEditProps {
  readonly label: string
  readonly name: string
  readonly placeholder: string
  readonly onRename: (name: string) => void
  /** True for what was just made: takes the focus with everything selected, and says so. */
  readonly awaitsName?: boolean
  readonly onNaming?: () => void
}

export function NameEdit(props: NameEditProps): ReactNode {
  const { label, name, placeholder, onRename, awaitsName = false, onNaming } = props
  const { isReadOnly } = useDocument()
  const field = useRef<HTMLTextAreaElement>(null)
  const begin = useEffectEvent(() => {
    field.current?.focus()
    field.current?.select()
    onNaming?.()
  })
  useEffect(() => {
    if (awaitsName) begin()
  }, [awaitsName])
  if (isReadOnly) {
    return <span className={styles.name}>{name === '' ? placeholder : name}</span>
  }
  return (
    <InlineEdit
      ref={field}
      label={label}
      value={name}
      placeholder={placeholder}
      look="strong"
      className={styles.edit ?? ''}
      onCommit={(text) => {
        const cleaned = cleanLine(text)
        // A name wiped out by accident stays as it was.
        if (cleaned !== '') onRename(cleaned)
      }}
    />
  )
}
