/** One test from hypothesis to decision: test card, result, sessions, learning card and feedback. */

import type { ReactNode } from 'react'
import { isCriterionLocked } from '#shared/commands/boards/criterion-lock.ts'
import { testKinds, testStates, type Test } from '#shared/model/records/test.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useSelected } from '#renderer/state/document-hooks.ts'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { CriterionFields } from './CriterionFields.tsx'
import { FeedbackPanel } from './FeedbackPanel.tsx'
import { LearningPanel } from './LearningPanel.tsx'
import { PlanPanel } from './PlanPanel.tsx'
import { ResultPanel } from './ResultPanel.tsx'
import { SessionsPanel } from './SessionsPanel.tsx'
import styles from './TestCard.module.css'
import { TestText } from './TestText.tsx'
import { useTestEdit } from './use-test-edit.ts'

interface TestCardProps {
  readonly testId: string
  /** Begins with the cursor in its name. */
  readonly isNew: boolean
}

export function TestCard({ testId, isNew }: TestCardProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const test = useRecord('test', testId)
  const isLocked = useSelected((reader) => isCriterionLocked(reader, testId), [testId])
  if (test === undefined) return null
  return (
    <article className={styles.sheet} aria-label={test.title || translate('common.untitled')}>
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <Head test={test} isNew={isNew} />
        <dl className={styles.card}>
          <Row label="testing.believe">
            <TestText
              test={test}
              field="hypothesis"
              label={translate('testing.believe')}
              placeholder={translate('testing.believe_hint')}
            />
          </Row>
          <Row label="testing.verify">
            <TestText
              test={test}
              field="method"
              label={translate('testing.verify')}
              placeholder={translate('testing.verify_hint')}
            />
          </Row>
          <Row label="testing.measure">
            <TestText
              test={test}
              field="measure"
              label={translate('testing.measure')}
              placeholder={translate('testing.measure_hint')}
            />
          </Row>
          <Row label="testing.right_if">
            <CriterionFields test={test} isLocked={isLocked} />
          </Row>
        </dl>
        <ResultPanel test={test} />
        <SessionsPanel testId={testId} />
        <LearningPanel test={test} />
        <FeedbackPanel test={test} />
        <PlanPanel test={test} />
      </fieldset>
    </article>
  )
}

function Head({ test, isNew }: { readonly test: Test; readonly isNew: boolean }): ReactNode {
  const translate = useTranslate()
  const write = useTestEdit(test.id)
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <Chip tone="test" icon="test">
          {translate('testing.card')}
        </Chip>
        <Select
          label={translate('testing.kind')}
          isLabelHidden
          value={test.kind}
          options={testKinds.map((kind) => ({
            value: kind,
            label: translate(`testing.kind_${kind}`),
          }))}
          onChange={(kind) => write({ kind })}
        />
        <SegmentedControl
          label={translate('testing.status')}
          value={test.status}
          options={testStates.map((status) => ({
            value: status,
            label: translate(`testing.status_${status}`),
          }))}
          onChange={(status) => write({ status })}
        />
      </div>
      <h2 className={styles.title}>
        <TestText
          test={test}
          field="title"
          look="title"
          autoFocus={isNew}
          label={translate('testing.title')}
          placeholder={translate('testing.title_hint')}
        />
      </h2>
    </header>
  )
}

function Row({
  label,
  children,
}: {
  readonly label: TranslationKey
  readonly children: ReactNode
}): ReactNode {
  const translate = useTranslate()
  return (
    <div className={styles.row}>
      <dt>{translate(label)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
