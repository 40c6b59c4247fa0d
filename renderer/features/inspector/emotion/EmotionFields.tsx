/** Fields of one place on an emotion line: how the persona feels there and why, and its turning points. */

import type { ReactNode } from 'react'
import { noteEmotion, type EmotionPlace } from '#shared/commands/emotion-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { RecordText } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { emotionPointAt } from '#renderer/features/inspector/reading/emotion-line.ts'
import { useStepName } from '#renderer/features/inspector/parts/use-step-name.ts'
import styles from './EmotionFields.module.css'
import { EmotionInput } from './EmotionInput.tsx'
import { LineFacts } from './LineFacts.tsx'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

export function EmotionFields({ place }: { readonly place: EmotionPlace }): ReactNode {
  const { laneId, stepId, personaId } = place
  const translate = useTranslate()
  const run = useRun()
  const persona = useRecord('persona', personaId)
  const stepName = useStepName(stepId)
  const point = useSelected(
    (reader) => emotionPointAt(reader, { laneId, stepId, personaId }),
    [laneId, stepId, personaId],
  )
  if (persona === undefined) return null
  const name = persona.name === '' ? translate('persona.default_name') : persona.name
  return (
    <>
      <Heading
        icon="emotion-line"
        kind={translate('inspector.emotion')}
        tone="emotion"
        place={{ id: stepId, name: stepName }}
      >
        <Chip mark={{ color: persona.color, shape: persona.pointShape }}>{name}</Chip>
      </Heading>
      <Fields>
        <EmotionInput place={place} value={point?.value ?? null} />
        {point !== undefined && (
          <Section title={translate('inspector.note')}>
            <div className={styles.note}>
              <RecordText
                recordId={point.id}
                fieldName="note"
                label={translate('inspector.note')}
                placeholder={translate('inspector.note_hint')}
                stored={point.note}
                write={(note, how) => run(noteEmotion, { pointId: point.id, note }, how)}
              />
            </div>
          </Section>
        )}
      </Fields>
      {point !== undefined && <Remarks ids={[point.id]} />}
      <LineFacts laneId={laneId} personaId={personaId} name={name} />
    </>
  )
}
