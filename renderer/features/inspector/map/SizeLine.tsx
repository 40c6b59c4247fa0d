/** Shows the width or height that was dragged, and puts it back to the default. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import styles from './SizeLine.module.css'

interface SizeLineProps {
  readonly label: string
  /** In px; null for the default. */
  readonly size: number | null
  readonly resetLabel: string
  readonly onReset: () => void
  readonly isLocked: boolean
}

export function SizeLine({ label, size, resetLabel, onReset, isLocked }: SizeLineProps): ReactNode {
  const translate = useTranslate()
  return (
    <Fields className={styles.line} isLocked={isLocked}>
      <span className={styles.label}>{label}</span>
      <span className={styles.size}>
        {size === null
          ? translate('inspector.size_default')
          : translate('inspector.size_px', { size })}
      </span>
      {size !== null && (
        <Button size="small" icon="reset" onClick={onReset}>
          {resetLabel}
        </Button>
      )}
    </Fields>
  )
}
