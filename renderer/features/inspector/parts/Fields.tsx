/** Holds fields together; all of them are locked while another window is writing the project. */

import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import styles from './Fields.module.css'

interface FieldsProps {
  readonly className?: string | undefined
  readonly children?: ReactNode
}

export function Fields({ className, children }: FieldsProps): ReactNode {
  const { isReadOnly } = useDocument()
  return (
    <fieldset disabled={isReadOnly} className={classNames(styles.fields, className)}>
      {children}
    </fieldset>
  )
}
