/** Fields of an improvement: how far it is, who does it until when, and what it shall change. */

import type { ReactNode } from 'react'
import { improvementStates, type Improvement } from '#shared/model/records/improvement.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { DayField } from '#renderer/ui/fields/DayField.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { RecordBlock, RecordLine } from '#renderer/features/inspector/parts/RecordText.tsx'
import { PlacedFrame } from './PlacedFrame.tsx'
import styles from './PlacedFields.module.css'
import { useNoteEdit } from './use-note-edit.ts'

export function ImprovementFields({ record }: { readonly record: Improvement }): ReactNode {
  const { id, status, owner, dueDate, effect } = record
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const write = useNoteEdit(id, 'improvement')
  return (
    <PlacedFrame record={record}>
      <Fields>
        <div className={styles.pair}>
          <Select
            label={translate('inspector.status')}
            value={status}
            options={improvementStates.map((value) => ({
              value,
              label: translate(`inspector.improvement_${value}`),
            }))}
            isDisabled={isReadOnly}
            onChange={(value) => write({ status: value })}
          />
          <DayField
            label={translate('inspector.due_date')}
            value={dueDate}
            onCommit={(day) => write({ dueDate: day })}
          />
        </div>
        <RecordLine
          recordId={id}
          fieldName="owner"
          label={translate('inspector.owner')}
          placeholder={translate('inspector.owner_hint')}
          stored={owner}
          write={(text, how) => write({ owner: text }, how)}
        />
        <RecordBlock
          recordId={id}
          fieldName="effect"
          label={translate('inspector.effect')}
          placeholder={translate('inspector.effect_hint')}
          stored={effect}
          write={(text, how) => write({ effect: text }, how)}
        />
      </Fields>
    </PlacedFrame>
  )
}
