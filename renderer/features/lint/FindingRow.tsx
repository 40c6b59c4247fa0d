/** One finding: a sentence that leads to what it is about, and what can be done. */

import { useState, type ReactNode } from 'react'
import type { Finding } from '#shared/analysis/lint/lint.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Tooltip } from '#renderer/ui/overlays/Tooltip.tsx'
import { FindingText } from './FindingText.tsx'
import { sayFix } from './fix-words.ts'
import styles from './LintPanel.module.css'
import type { FindingVerbs } from './use-finding-verbs.ts'
import { WaiveForm } from './WaiveForm.tsx'

interface FindingRowProps {
  readonly finding: Finding
  readonly verbs: FindingVerbs
}

export function FindingRow({ finding, verbs }: FindingRowProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly, workbench } = useDocument()
  const [isWaiving, setIsWaiving] = useState(false)
  const { fix } = finding
  const what = fix === null ? '' : sayFix(translate, workbench.store, fix, finding.recordId)
  return (
    <li className={styles.row} data-finding={finding.rule}>
      <FindingText finding={finding} />
      {!isReadOnly && !isWaiving && (
        <div className={styles.verbs}>
          {fix !== null && (
            <Tooltip label={what} side="top">
              <Button
                size="small"
                aria-label={translate('lint.fix_named', { what })}
                onClick={() => verbs.fix(finding)}
              >
                {translate('lint.fix')}
              </Button>
            </Tooltip>
          )}
          <Button size="small" variant="ghost" onClick={() => setIsWaiving(true)}>
            {translate('lint.waive')}
          </Button>
        </div>
      )}
      {isWaiving && (
        <WaiveForm
          onWaive={(reason) => verbs.waive(finding, reason)}
          onCancel={() => setIsWaiving(false)}
        />
      )}
    </li>
  )
}
