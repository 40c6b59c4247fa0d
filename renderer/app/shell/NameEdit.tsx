/** A name in the bar that is changed where it stands; read-only windows show it as text. */
import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import styles from './NameEdit.module.css'

interface NameEditProps {
  readonly label: string
  readonly name: string
  readonly placeholder: string
  readonly onRename: (name: string) => void
}

export function NameEdit({ label, name, placeholder, onRename }: NameEditProps): ReactNode {
  const { isReadOnly } = useDocument()
  if (isReadOnly) {
    return <span className={styles.name}>{name === '' ? placeholder : name}</span>
  }
  return (
    <InlineEdit
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
