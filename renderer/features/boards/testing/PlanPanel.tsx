/** Who runs the test, with whom, when, and how many people each group needs. */

import { useState, type ReactNode } from 'react'
import { sampleSizePerArm } from '#shared/analysis/statistics/sample-size.ts'
import type { Test } from '#shared/model/records/test.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { DayField } from '#renderer/ui/fields/DayField.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import styles from './PlanPanel.module.css'
import { TestText } from './TestText.tsx'
import { useTestEdit } from './use-test-edit.ts'

export function PlanPanel({ test }: { readonly test: Test }): ReactNode {
  const translate = useTranslate()
  const write = useTestEdit(test.id)
  return (
    <Panel title={translate('testing.plan')} headingLevel={3}>
      <div className={styles.plan}>
        <div className={styles.dates}>
          <DayField
            label={translate('testing.start')}
            value={test.startDate}
            onCommit={(startDate) => write({ startDate })}
          />
          <DayField
            label={translate('testing.end')}
            value={test.endDate}
            onCommit={(endDate) => write({ endDate })}
          />
        </div>
        {(['owner', 'segment', 'ethics'] as const).map((field) => (
          <div key={field} className={styles.line}>
            <span className={styles.label}>{translate(`testing.${field}`)}</span>
            <TestText
              test={test}
              field={field}
              label={translate(`testing.${field}`)}
              placeholder={translate(`testing.${field}_hint`)}
            />
          </div>
        ))}
        <SampleSize test={test} />
      </div>
    </Panel>
  )
}

/** How many people each group needs, from the share of today and the one that is hoped for. */
function SampleSize({ test }: { readonly test: Test }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const [before, setBefore] = useState<number | null>(null)
  const [after, setAfter] = useState<number | null>(
    test.criterionKind === 'at-least' && test.criterionShare !== null
      ? Math.round(test.criterionShare * 100)
      : null,
  )
  const size =
    before === null || after === null ? null : sampleSizePerArm(before / 100, after / 100)
  return (
    <div className={styles.size} role="group" aria-label={translate('testing.sample_size')}>
      <span className={styles.label}>{translate('testing.sample_size')}</span>
      <div className={styles.sum}>
        <NumberField
          label={translate('testing.share_now')}
          value={before}
          max={100}
          refusal={translate('testing.percent_refusal')}
          onCommit={setBefore}
        />
        <NumberField
          label={translate('testing.share_hoped')}
          value={after}
          max={100}
          refusal={translate('testing.percent_refusal')}
          onCommit={setAfter}
        />
        <p className={styles.answer} role="status">
          {size === null
            ? translate('testing.sample_size_hint')
            : translate('testing.sample_size_answer', { people: formatNumber(size, language) })}
        </p>
      </div>
    </div>
  )
}
