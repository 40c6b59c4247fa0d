/** Fields of a How-Might-We question: whose it is, what stands in its way, and other ways to ask it. */

import type { ReactNode } from 'react'
import type { Question } from '#shared/model/records/question.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { PersonaField } from './PersonasField.tsx'
import { PlacedFrame } from './PlacedFrame.tsx'
import { QuestionHints } from './QuestionHints.tsx'
import { useNoteEdit } from './use-note-edit.ts'
import { Variations } from './Variations.tsx'

export function QuestionFields({ record }: { readonly record: Question }): ReactNode {
  const { id, personaId, variation } = record
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const write = useNoteEdit(id, 'question')
  return (
    <PlacedFrame
      record={record}
      titleLabel={translate('inspector.question_says')}
      titleHint={translate('inspector.question_says_hint')}
      below={<QuestionHints record={record} />}
    >
      <Fields>
        {variation !== 'none' && (
          <div>
            <Chip tone="define">{translate(`define.variation_${variation}`)}</Chip>
          </div>
        )}
        <PersonaField
          personaId={personaId}
          isDisabled={isReadOnly}
          onChange={(chosen) => write({ personaId: chosen })}
        />
      </Fields>
      {!isReadOnly && <Variations record={record} />}
    </PlacedFrame>
  )
}
