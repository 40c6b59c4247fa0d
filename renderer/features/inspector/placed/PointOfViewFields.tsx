/** Fields of a point of view: who, what they need to do, and why, with the sentence they make. */

import type { ReactNode } from 'react'
import type { PointOfView } from '#shared/model/records/point-of-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { RecordBlock } from '#renderer/features/inspector/parts/RecordText.tsx'
import { PersonaField } from './PersonasField.tsx'
import { PlacedFrame } from './PlacedFrame.tsx'
import styles from './PlacedFields.module.css'
import { useNoteEdit } from './use-note-edit.ts'

export function PointOfViewFields({ record }: { readonly record: PointOfView }): ReactNode {
  const { id, title, need, insight, personaId } = record
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const write = useNoteEdit(id, 'point-of-view')
  const isBegun = title !== '' && (need !== '' || insight !== '')
  const gap = translate('inspector.view_gap')
  return (
    <PlacedFrame
      record={record}
      titleLabel={translate('inspector.view_user')}
      titleHint={translate('inspector.view_user_hint')}
    >
      <Fields>
        <PersonaField
          personaId={personaId}
          isDisabled={isReadOnly}
          onChange={(chosen) => write({ personaId: chosen })}
        />
        <RecordBlock
          recordId={id}
          fieldName="need"
          label={translate('inspector.view_need')}
          placeholder={translate('inspector.view_need_hint')}
          stored={need}
          write={(text, how) => write({ need: text }, how)}
        />
        <RecordBlock
          recordId={id}
          fieldName="insight"
          label={translate('inspector.view_insight')}
          placeholder={translate('inspector.view_insight_hint')}
          stored={insight}
          write={(text, how) => write({ insight: text }, how)}
        />
        {isBegun && (
          <p className={styles.statement}>
            {translate('inspector.view_sentence', {
              user: title,
              need: need === '' ? gap : need,
              insight: insight === '' ? gap : insight,
            })}
          </p>
        )}
      </Fields>
    </PlacedFrame>
  )
}
