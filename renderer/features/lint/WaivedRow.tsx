/** A finding that is meant to be so: the reason, and the way to have it checked again. */

import type { ReactNode } from 'react'
import type { WaivedFinding } from '#shared/analysis/lint/lint.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { FindingText } from './FindingText.tsx'
import styles from './LintPanel.module.css'
import type { FindingVerbs } from './use-finding-verbs.ts'

interface WaivedRowProps {
  readonly waived: WaivedFinding
  readonly verbs: FindingVerbs
}

export function WaivedRow({ waived, verbs }: WaivedRowProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const { finding, waiver } = waived
  const { reason } = waiver
  return (
    <li className={styles.row} data-finding={finding.rule}>
      <FindingText finding={finding} />
      <span className={styles.why}>
        {reason === '' ? translate('lint.no_reason') : translate('lint.reason_of', { reason })}
      </span>
      {!isReadOnly && (
        <div className={styles.verbs}>
          <Button size="small" variant="ghost" onClick={() => verbs.unwaive(finding)}>
            {translate('lint.unwaive')}
          </Button>
        </div>
      )}
    </li>
  )
}
