/** Fields of an idea: its sketch or picture, how it is judged, and what must be true for it. */

import type { ReactNode } from 'react'
import { rateIdea } from '#shared/commands/testing/idea-commands.ts'
import { kanoCategories, sketchSize, type Idea } from '#shared/model/records/idea.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { PlacedFrame } from '#renderer/features/inspector/placed/PlacedFrame.tsx'
import styles from '#renderer/features/inspector/placed/PlacedFields.module.css'
import { useNoteEdit } from '#renderer/features/inspector/placed/use-note-edit.ts'
import { Assumptions } from './Assumptions.tsx'
import { PictureField } from './PictureField.tsx'
import { Rating } from './Rating.tsx'

const unsaid = 'unsaid'

export function IdeaFields({ record }: { readonly record: Idea }): ReactNode {
  const { id, title, sketch, image, impact, effort, kano } = record
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const write = useNoteEdit(id, 'idea')
  return (
    <PlacedFrame record={record}>
      <Section title={translate('inspector.picture')}>
        {sketch !== '' && (
          <svg
            className={styles.sketch}
            viewBox={`0 0 ${sketchSize.width} ${sketchSize.height}`}
            role="img"
            aria-label={translate('inspector.sketch_of', { name: title })}
          >
            <path d={sketch} />
          </svg>
        )}
        <PictureField hash={image} alt={title} onChange={(hash) => write({ image: hash })} />
      </Section>
      <Fields>
        <div className={styles.pair}>
          <Rating
            label={translate('inspector.impact')}
            value={impact}
            onChange={(value) => run(rateIdea, { ideaId: id, fields: { impact: value } })}
          />
          <Rating
            label={translate('inspector.effort')}
            value={effort}
            onChange={(value) => run(rateIdea, { ideaId: id, fields: { effort: value } })}
          />
        </div>
        <Select
          label={translate('inspector.kano')}
          value={kano ?? unsaid}
          options={[
            { value: unsaid, label: translate('inspector.kano_none') },
            ...kanoCategories.map((value) => ({
              value,
              label: translate(`inspector.kano_${value}`),
            })),
          ]}
          isDisabled={isReadOnly}
          onChange={(value) => write({ kano: value === unsaid ? null : value })}
        />
      </Fields>
      <Assumptions ideaId={id} />
    </PlacedFrame>
  )
}
