/** Asks why a finding is meant to be so. */

import { useRef, useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import styles from './LintPanel.module.css'

interface WaiveFormProps {
  readonly onWaive: (reason: string) => void
  readonly onCancel: () => void
}

export function WaiveForm({ onWaive, onCancel }: WaiveFormProps): ReactNode {
  const translate = useTranslate()
  const [reason, setReason] = useState('')
  // The field tells its text just before Enter or the button acts, sooner than it is drawn.
  const told = useRef('')
  return (
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposingKey(event)) return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextField
        label={translate('lint.reason')}
        isLabelHidden
        placeholder={translate('lint.reason_hint')}
        value={reason}
        autoFocus
        className={styles.reason}
        onCommit={(text) => {
          told.current = text
          setReason(text)
        }}
        onEnter={() => onWaive(told.current)}
      />
      <Button size="small" variant="primary" onClick={() => onWaive(told.current)}>
        {translate('lint.waive')}
      </Button>
      <Button size="small" variant="ghost" onClick={onCancel}>
        {translate('common.cancel')}
      </Button>
    </div>
  )
}
