/** What people expect at a touchpoint above what they get, with the difference between the two. */

import type { ReactNode } from 'react'
import { expectationGap } from '#shared/analysis/gaps.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { RecordText } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Score } from '#renderer/features/inspector/parts/Score.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import styles from './ExpectationAndActual.module.css'
import type { TouchpointChange } from './TouchpointFields.tsx'

interface ExpectationAndActualProps {
  readonly item: Touchpoint
  readonly write: (fields: TouchpointChange, how?: RunOptions) => void
}

export function ExpectationAndActual({ item, write }: ExpectationAndActualProps): ReactNode {
  const { id, expectation, expectationText, actual, actualText } = item
  const translate = useTranslate()
  const { language } = useLanguage()
  const gap = expectationGap(item)
  const verdict = gap === null ? null : gap < 0 ? styles.short : styles.met
  return (
    <Section title={translate('inspector.expectation_and_actual')}>
      <div className={styles.pair}>
        <div className={styles.half}>
          <div className={styles.line}>
            <span className={styles.name}>{translate('inspector.expectation')}</span>
            <Score
              label={translate('inspector.expectation_score')}
              isLabelHidden
              tone="touchpoint"
              value={expectation}
              onChange={(score) => write({ expectation: score })}
            />
          </div>
          <RecordText
            recordId={id}
            fieldName="expectationText"
            label={translate('inspector.expectation')}
            placeholder={translate('inspector.expectation_hint')}
            stored={expectationText}
            write={(text, how) => write({ expectationText: text }, how)}
          />
        </div>
        <div className={classNames(styles.half, verdict)}>
          <div className={styles.line}>
            <span className={styles.name}>
              {gap === null
                ? translate('inspector.actual')
                : translate('inspector.actual_gap', { gap: formatSigned(gap, language) })}
            </span>
            <Score
              label={translate('inspector.actual_score')}
              isLabelHidden
              tone={gap !== null && gap < 0 ? 'pain' : 'opportunity'}
              value={actual}
              onChange={(score) => write({ actual: score })}
            />
          </div>
          <RecordText
            recordId={id}
            fieldName="actualText"
            label={translate('inspector.actual')}
            placeholder={translate('inspector.actual_hint')}
            stored={actualText}
            write={(text, how) => write({ actualText: text }, how)}
          />
        </div>
      </div>
    </Section>
  )
}
