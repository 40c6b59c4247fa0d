/** The short form of a test: what is believed, what must come out, what came out, what follows. */

import type { ReactNode } from 'react'
import { decideTest } from '#shared/commands/testing/test-commands.ts'
import { decisions, testStates, type Test } from '#shared/model/records/test.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { RecordBlock } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { PlacedFrame } from '#renderer/features/inspector/placed/PlacedFrame.tsx'
import styles from '#renderer/features/inspector/placed/PlacedFields.module.css'
import { useNoteEdit } from '#renderer/features/inspector/placed/use-note-edit.ts'
import { Criterion } from './Criterion.tsx'
import { useTestFigure } from './use-test-figure.ts'

const mostPeople = 10_000_000

export function TestFields({ record }: { readonly record: Test }): ReactNode {
  const { id, status, hypothesis, decision } = record
  const translate = useTranslate()
  const run = useRun()
  const goTo = useGoToRecord()
  const chooseView = useBoardViews((views) => views.choose)
  const { isReadOnly } = useDocument()
  const write = useNoteEdit(id, 'test')
  const hasControl = record.controlTrials !== null || record.controlSuccesses !== null
  const figure = useTestFigure(record)
  return (
    <PlacedFrame record={record}>
      <Fields>
        <Button
          icon="test"
          onClick={() => {
            chooseView('test', 'cards')
            goTo(id)
          }}
        >
          {translate('inspector.open_card')}
        </Button>
        <Select
          label={translate('inspector.status')}
          value={status}
          options={testStates.map((value) => ({
            value,
            label: translate(`testing.status_${value}`),
          }))}
          isDisabled={isReadOnly}
          onChange={(value) => write({ status: value })}
        />
        <RecordBlock
          recordId={id}
          fieldName="hypothesis"
          label={translate('testing.believe')}
          placeholder={translate('testing.believe_hint')}
          stored={hypothesis}
          write={(text, how) => write({ hypothesis: text }, how)}
        />
        <Criterion record={record} />
      </Fields>
      <Section title={translate('inspector.test_figures')}>
        <Fields>
          <div className={styles.pair}>
            <NumberField
              label={translate('inspector.treated_successes')}
              value={record.treatedSuccesses}
              max={record.treatedTrials ?? mostPeople}
              refusal={translate('inspector.case_count_refusal')}
              onCommit={(value) => write({ treatedSuccesses: value })}
            />
            <NumberField
              label={translate('inspector.treated_trials')}
              value={record.treatedTrials}
              min={record.treatedSuccesses ?? 0}
              max={mostPeople}
              refusal={translate('inspector.case_count_refusal')}
              onCommit={(value) => write({ treatedTrials: value })}
            />
          </div>
          {hasControl && (
            <div className={styles.pair}>
              <NumberField
                label={translate('inspector.control_successes')}
                value={record.controlSuccesses}
                max={record.controlTrials ?? mostPeople}
                refusal={translate('inspector.case_count_refusal')}
                onCommit={(value) => write({ controlSuccesses: value })}
              />
              <NumberField
                label={translate('inspector.control_trials')}
                value={record.controlTrials}
                min={record.controlSuccesses ?? 0}
                max={mostPeople}
                refusal={translate('inspector.case_count_refusal')}
                onCommit={(value) => write({ controlTrials: value })}
              />
            </div>
          )}
        </Fields>
        {figure !== null && <p className={styles.figure}>{figure}</p>}
      </Section>
      <Fields>
        <Select
          label={translate('testing.decision')}
          value={decision}
          options={decisions.map((value) => ({
            value,
            label: translate(`testing.decision_${value}`),
          }))}
          isDisabled={isReadOnly}
          onChange={(value) => run(decideTest, { testId: id, decision: value })}
        />
      </Fields>
    </PlacedFrame>
  )
}
