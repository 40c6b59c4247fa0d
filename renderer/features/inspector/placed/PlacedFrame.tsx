/** What all things on boards have in the inspector: head, title, details, thread, origin, deletion. */

import type { ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { removeNotes, retitleNote } from '#shared/commands/boards/note-commands.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import { isInThread } from '#shared/model/thread.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { DeleteButton } from '#renderer/features/inspector/parts/DeleteButton.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { RecordText, RecordTitle } from '#renderer/features/inspector/parts/RecordText.tsx'
import { boardName } from '#renderer/features/inspector/reading/board-name.ts'
import { lookOf } from '#renderer/looks/record-look.ts'
import { ThreadSection } from '#renderer/features/inspector/thread/ThreadSection.tsx'
import { History } from './History.tsx'
import { NoteLook } from './NoteLook.tsx'
import { useNoteEdit } from './use-note-edit.ts'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

interface PlacedFrameProps {
  readonly record: PlacedRecord
  /** What the title is called, where it is a sentence of its own kind. */
  readonly titleLabel?: string
  readonly titleHint?: string
  /** Stands between the title and the details. */
  readonly below?: ReactNode
  /** Leaves out the evidence linked directly, where it has a list of its own. */
  readonly hidesEvidence?: boolean
  readonly children?: ReactNode
}

export function PlacedFrame(props: PlacedFrameProps): ReactNode {
  const { record, titleLabel, titleHint, hidesEvidence = false } = props
  const { id, type, boardId, title, details, isLocked } = record
  const translate = useTranslate()
  const run = useRun()
  const write = useNoteEdit(id, type)
  const board = useRecord('board', boardId)
  const linkCount = useSelected(
    (reader) =>
      reader.pointingAt('link', 'fromId', id).length + reader.pointingAt('link', 'toId', id).length,
    [id],
  )
  const { icon, tone, word } = lookOf(type)
  const kind = translate(word)
  return (
    <>
      <Heading
        icon={icon}
        tone={tone}
        kind={kind}
        place={board && { id: boardId, name: boardName(translate, board) }}
      />
      <Fields>
        <div>
          <RecordTitle
            recordId={id}
            label={titleLabel ?? translate('inspector.title')}
            placeholder={titleHint ?? translate('inspector.title_hint')}
            stored={title}
            clean={cleanText}
            write={(text, how) => run(retitleNote, { noteId: id, title: text }, how)}
          />
          {props.below}
          <RecordText
            isQuiet
            recordId={id}
            fieldName="details"
            label={translate('inspector.details')}
            placeholder={translate('inspector.details_hint')}
            stored={details}
            write={(text, how) => write({ details: text }, how)}
          />
        </div>
      </Fields>
      {props.children}
      {isInThread(record) && <ThreadSection record={record} hidesEvidence={hidesEvidence} />}
      <Remarks ids={[id]} />
      <NoteLook record={record} />
      <History record={record} />
      {!isLocked && (
        <DeleteButton
          label={translate('inspector.delete_placed', { kind })}
          hints={[linkCount > 0 && translate('inspector.thread_links_go', { count: linkCount })]}
          doneText={translate('inspector.deleted', { name: title === '' ? kind : title })}
          onDelete={() => run(removeNotes, { ids: [id] })}
        />
      )}
    </>
  )
}
