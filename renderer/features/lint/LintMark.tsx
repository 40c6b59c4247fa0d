/** The place of the check in the status bar: how many findings there are; opens and closes their list. */

import type { ReactNode, Ref } from 'react'
import type { LintReport } from '#shared/analysis/lint/lint.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useLint } from '#renderer/state/lint.ts'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'

interface LintMarkProps {
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

export function LintMark({ isOpen, onToggle, ref }: LintMarkProps): ReactNode {
  const translate = useTranslate()
  const report = useLint()
  if (report === null) return null
  const count = report.open.length
  return (
    <StatusItem
      icon={count === 0 ? 'success' : 'warning'}
      tone={toneOf(report)}
      isExpanded={isOpen}
      onPress={onToggle}
      {...(ref === undefined ? {} : { ref })}
    >
      {count === 0 ? translate('lint.none') : translate('lint.count', { count })}
    </StatusItem>
  )
}

function toneOf({ open }: LintReport): 'opportunity' | 'neutral' | 'warning' | 'pain' {
  if (open.length === 0) return 'opportunity'
  // The worst come first.
  const worst = open[0]?.severity
  return worst === 'error' ? 'pain' : worst === 'warning' ? 'warning' : 'neutral'
}
