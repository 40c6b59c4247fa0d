/** Fields of an insight: the evidence behind it, and whom it holds for. */

import type { ReactNode } from 'react'
import type { Insight } from '#shared/model/records/insight.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { PersonasField } from './PersonasField.tsx'
import { PlacedFrame } from './PlacedFrame.tsx'
import { useNoteEdit } from './use-note-edit.ts'

export function InsightFields({ record }: { readonly record: Insight }): ReactNode {
  const { id, personaIds } = record
  const translate = useTranslate()
  const write = useNoteEdit(id, 'insight')
  return (
    <PlacedFrame
      record={record}
      titleLabel={translate('inspector.insight_says')}
      titleHint={translate('inspector.insight_says_hint')}
      hidesEvidence
    >
      <EvidenceList id={id} />
      <Fields>
        <PersonasField
          chosenIds={personaIds}
          onChange={(chosen) => write({ personaIds: chosen })}
        />
      </Fields>
    </PlacedFrame>
  )
}
