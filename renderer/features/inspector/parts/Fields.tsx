/** Holds fields together; all of them are locked while another window is writing the project. */

import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import styles from './Fields.module.css'

interface FieldsProps {
  readonly className?: string | undefined
  /** Whether they cannot be changed for a reason of their own. */
  readonly isLocked?: boolean
  readonly children?: ReactNode
}

export function Fields({ className, isLocked = false, children }: FieldsProps): ReactNode {
  const { isReadOnly } = useDocument()
  return (
    <fieldset disabled={isReadOnly || isLocked} className={classNames(styles.fields, className)}>
      {children}
    </fieldset>
  )
}
