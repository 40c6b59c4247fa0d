/** Fields of evidence: where it comes from, who agreed to what, and what was counted. */

import type { ReactNode } from 'react'
import { consents, evidenceKinds, type Evidence } from '#shared/model/records/evidence.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { DayField } from '#renderer/ui/fields/DayField.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { RecordLine } from '#renderer/features/inspector/parts/RecordText.tsx'
import { EvidenceFigures } from './EvidenceFigures.tsx'
import { PersonasField } from './PersonasField.tsx'
import { PlacedFrame } from './PlacedFrame.tsx'
import styles from './PlacedFields.module.css'
import { QuotePlace } from './QuotePlace.tsx'
import { useNoteEdit } from './use-note-edit.ts'

export function EvidenceFields({ record }: { readonly record: Evidence }): ReactNode {
  const { id, kind, source, participantCode, date, consent, personaIds } = record
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const write = useNoteEdit(id, 'evidence')
  return (
    <PlacedFrame
      record={record}
      titleLabel={translate('inspector.evidence_says')}
      titleHint={translate('inspector.evidence_says_hint')}
    >
      <QuotePlace record={record} />
      <Fields>
        <Select
          label={translate('inspector.evidence_kind')}
          value={kind}
          options={evidenceKinds.map((value) => ({
            value,
            label: translate(`inspector.evidence_${value}`),
          }))}
          isDisabled={isReadOnly}
          onChange={(value) => write({ kind: value })}
        />
        <RecordLine
          recordId={id}
          fieldName="source"
          label={translate('inspector.source')}
          placeholder={translate('inspector.evidence_source_hint')}
          stored={source}
          write={(text, how) => write({ source: text }, how)}
        />
        <div className={styles.pair}>
          <RecordLine
            recordId={id}
            fieldName="participantCode"
            label={translate('inspector.participant_code')}
            placeholder={translate('inspector.participant_code_hint')}
            stored={participantCode}
            write={(text, how) => write({ participantCode: text }, how)}
          />
          <DayField
            label={translate('inspector.date')}
            value={date}
            onCommit={(day) => write({ date: day })}
          />
        </div>
        <Select
          label={translate('inspector.consent')}
          value={consent}
          options={consents.map((value) => ({
            value,
            label: translate(`inspector.consent_${value}`),
          }))}
          isDisabled={isReadOnly}
          onChange={(value) => write({ consent: value })}
        />
        {(consent === 'unknown' || consent === 'refused') && (
          <p className={styles.warning}>{translate(`inspector.consent_warning_${consent}`)}</p>
        )}
        <PersonasField
          chosenIds={personaIds}
          onChange={(chosen) => write({ personaIds: chosen })}
        />
        <EvidenceFigures record={record} write={write} />
      </Fields>
    </PlacedFrame>
  )
}
