/** Fields of a picture on a board: what it shows. */

import type { ReactNode } from 'react'
import type { Picture } from '#shared/model/records/picture.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { PictureField } from '#renderer/features/inspector/making/PictureField.tsx'
import { PlacedFrame } from './PlacedFrame.tsx'
import { useNoteEdit } from './use-note-edit.ts'

export function PictureFields({ record }: { readonly record: Picture }): ReactNode {
  const translate = useTranslate()
  const write = useNoteEdit(record.id, 'picture')
  return (
    <PlacedFrame
      record={record}
      titleLabel={translate('inspector.picture_says')}
      titleHint={translate('inspector.picture_says_hint')}
    >
      <Section title={translate('inspector.picture')}>
        <PictureField
          hash={record.image}
          alt={record.title}
          onChange={(image) => write({ image })}
        />
      </Section>
    </PlacedFrame>
  )
}
