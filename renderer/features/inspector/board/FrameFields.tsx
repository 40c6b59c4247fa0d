/** Fields of a group, section or sheet: its name, what it is about, and what lies in it. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { updateFrame } from '#shared/commands/boards/frame-commands.ts'
import { removeNotes, retitleNote } from '#shared/commands/boards/note-commands.ts'
import { insightFromGroup } from '#shared/commands/thread/thread-commands.ts'
import { placedTypes } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { DeleteButton } from '#renderer/features/inspector/parts/DeleteButton.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { RecordTitle } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { boardName } from '#renderer/features/inspector/reading/board-name.ts'
import { useOfferUndo } from '#renderer/features/inspector/thread/use-offer-undo.ts'
import { Counts } from './Counts.tsx'
import { FrameSubject } from './FrameSubject.tsx'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

const free = ['group', 'section'] as const

export function FrameFields({ frame }: { readonly frame: Frame }): ReactNode {
  const { id: frameId, boardId, kind, name } = frame
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { isReadOnly } = useDocument()
  const board = useRecord('board', boardId)
  const counts = useSelected(
    (reader) => placedTypes.map((type) => reader.pointingAt(type, 'frameId', frameId).length),
    [frameId],
  )
  const memberCount = counts.reduce((sum, count) => sum + count, 0)
  const kindName = translate(`inspector.frame_${kind}`)
  const freeKind = free.find((each) => each === kind)
  return (
    <>
      <Heading
        icon="priority"
        kind={kindName}
        place={board && { id: boardId, name: boardName(translate, board) }}
      />
      <Fields>
        <RecordTitle
          recordId={frameId}
          label={translate('common.name')}
          placeholder={kindName}
          stored={name}
          clean={cleanLine}
          write={(text, how) => run(retitleNote, { noteId: frameId, title: text }, how)}
        />
        {freeKind !== undefined && (
          <SegmentedControl
            label={translate('inspector.frame_kind')}
            value={freeKind}
            options={free.map((value) => ({
              value,
              label: translate(`inspector.frame_${value}`),
            }))}
            onChange={(value) => run(updateFrame, { frameId, fields: { kind: value } })}
            isStretched
          />
        )}
        <FrameSubject frame={frame} />
      </Fields>
      <Section title={translate('inspector.in_frame', { count: memberCount })}>
        <Counts counts={placedTypes.map((type, place) => ({ type, count: counts[place] ?? 0 }))} />
        {(kind === 'group' || kind === 'section') && memberCount > 0 && (
          <Button
            variant="dashed"
            icon="eye"
            disabled={isReadOnly}
            onClick={() => {
              run(insightFromGroup, { frameId })
              const made = translate('inspector.kind_insight')
              offerUndo(translate('inspector.made', { kind: made, count: 1 }))
            }}
          >
            {translate('inspector.insight_from_group')}
          </Button>
        )}
      </Section>
      <Remarks ids={[frameId]} />
      {!frame.isLocked && (
        <DeleteButton
          label={translate('inspector.delete_placed', { kind: kindName })}
          hints={[memberCount > 0 && translate('inspector.members_stay', { count: memberCount })]}
          doneText={translate('inspector.deleted', { name: name === '' ? kindName : name })}
          onDelete={() => run(removeNotes, { ids: [frameId] })}
        />
      )}
    </>
  )
}
