/** Fields of a prototype: how it is made, what it shall answer, what it puts to the test. */

import type { ReactNode } from 'react'
import { fidelities, prototypeStates, type Prototype } from '#shared/model/records/prototype.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { RecordList } from '#renderer/features/inspector/parts/RecordList.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { PlacedFrame } from '#renderer/features/inspector/placed/PlacedFrame.tsx'
import styles from '#renderer/features/inspector/placed/PlacedFields.module.css'
import { useNoteEdit } from '#renderer/features/inspector/placed/use-note-edit.ts'
import { AssumptionsTested } from './AssumptionsTested.tsx'
import { Attachments } from './Attachments.tsx'

export function PrototypeFields({ record }: { readonly record: Prototype }): ReactNode {
  const { id, fidelity, status, questions, assumptionIds, steps } = record
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const write = useNoteEdit(id, 'prototype')
  return (
    <PlacedFrame record={record}>
      <Fields>
        <div className={styles.pair}>
          <Select
            label={translate('inspector.fidelity')}
            value={fidelity}
            options={fidelities.map((value) => ({
              value,
              label: translate(`inspector.fidelity_${value}`),
            }))}
            isDisabled={isReadOnly}
            onChange={(value) => write({ fidelity: value })}
          />
          <Select
            label={translate('inspector.status')}
            value={status}
            options={prototypeStates.map((value) => ({
              value,
              label: translate(`inspector.prototype_${value}`),
            }))}
            isDisabled={isReadOnly}
            onChange={(value) => write({ status: value })}
          />
        </div>
      </Fields>
      <Section title={translate('inspector.prototype_questions')}>
        <RecordList
          recordId={id}
          fieldName="questions"
          label={translate('inspector.prototype_questions')}
          addLabel={translate('inspector.prototype_question_add')}
          tone="neutral"
          stored={questions}
          write={(lines, how) => write({ questions: lines }, how)}
        />
      </Section>
      <AssumptionsTested
        prototypeId={id}
        chosenIds={assumptionIds}
        onChange={(ids) => write({ assumptionIds: ids })}
      />
      <Section title={translate('inspector.prototype_steps')}>
        <RecordList
          recordId={id}
          fieldName="steps"
          label={translate('inspector.prototype_steps')}
          addLabel={translate('inspector.prototype_step_add')}
          tone="touchpoint"
          stored={steps}
          write={(lines, how) => write({ steps: lines }, how)}
        />
      </Section>
      <Attachments ownerId={id} />
    </PlacedFrame>
  )
}
