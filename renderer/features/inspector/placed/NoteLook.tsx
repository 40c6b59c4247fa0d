/** How a thing looks on its board and whose it is: colour with its meaning, author, lock. */

import type { ReactNode } from 'react'
import { lockNotes, recolorNotes } from '#shared/commands/boards/note-commands.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { ColorChoice } from './ColorChoice.tsx'
import { useNoteEdit } from './use-note-edit.ts'

const nobody = 'nobody'

export function NoteLook({ record }: { readonly record: PlacedRecord }): ReactNode {
  const { id, boardId, color, authorId, isLocked } = record
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const write = useNoteEdit(id, record.type)
  const participants = useSelected((reader) => reader.all('participant'), [])
  return (
    <Fields>
      {!isLocked && (
        <ColorChoice
          boardId={boardId}
          color={color}
          onChange={(chosen) => run(recolorNotes, { ids: [id], color: chosen })}
        />
      )}
      {participants.length > 0 && (
        <Select
          label={translate('inspector.author')}
          value={authorId ?? nobody}
          options={[
            { value: nobody, label: translate('inspector.nobody') },
            ...participants.map((each) => ({
              value: each.id,
              label: each.name === '' ? translate('common.untitled') : each.name,
            })),
          ]}
          isDisabled={isReadOnly}
          onChange={(value) => write({ authorId: value === nobody ? null : value })}
        />
      )}
      <Switch
        label={translate('inspector.locked')}
        isOn={isLocked}
        onChange={(isOn) => run(lockNotes, { ids: [id], isLocked: isOn })}
      />
    </Fields>
  )
}
