/** What can be done with several things of a board at once: group, line up, colour, make one thing of them. */

import type { ReactNode } from 'react'
import { addFrame } from '#shared/commands/boards/frame-commands.ts'
import { recolorNotes, removeNotes } from '#shared/commands/boards/note-commands.ts'
import { linkRecords } from '#shared/commands/thread/link-commands.ts'
import { boundsOf, boxIn, layoutBoard } from '#shared/layout/board/board-layout.ts'
import { isPlaced, type PlacedRecord } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import type { RecordType } from '#shared/model/schema.ts'
import { linkFor } from '#shared/model/thread.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { DeleteButton } from '#renderer/features/inspector/parts/DeleteButton.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { ColorChoice } from '#renderer/features/inspector/placed/ColorChoice.tsx'
import { useOfferUndo } from '#renderer/features/inspector/thread/use-offer-undo.ts'
import { ArrangeMenu } from './ArrangeMenu.tsx'
import styles from './BoardFields.module.css'
import { Counts } from './Counts.tsx'
import { MakeOfSeveral } from './MakeOfSeveral.tsx'
import { ScoreDifference } from './ScoreDifference.tsx'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

interface SeveralPlacedProps {
  /** At least one, all on one board. */
  readonly records: readonly (PlacedRecord | Frame)[]
}

export function SeveralPlaced({ records }: SeveralPlacedProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const select = useSession((session) => session.select)
  const { isReadOnly, workbench } = useDocument()
  const free = records.filter(({ isLocked }) => !isLocked)
  const ids = free.map(({ id }) => id)
  const notes = free.filter((record) => isPlaced(record))
  const [first, second] = notes
  const boardId = records[0]?.boardId
  if (boardId === undefined) return null
  const link = first && second && notes.length === 2 ? linkFor(first, second) : null
  const counts = new Map<RecordType, number>()
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1)
  const color = first?.color ?? null
  const isOneColor = notes.every((note) => note.color === color)

  function group(on: string, memberIds: readonly string[]): void {
    const layout = layoutBoard(workbench.store, on)
    const { x, y } = boundsOf(memberIds.flatMap((id) => boxIn(layout, id) ?? []))
    const frameId = run(addFrame, { boardId: on, kind: 'group', name: '', x, y, memberIds })
    select([frameId])
  }

  return (
    <>
      <Heading icon="duplicate" kind={translate('inspector.selected', { count: records.length })} />
      <Counts counts={[...counts].map(([type, count]) => ({ type, count }))} />
      <div className={styles.buttons}>
        {notes.length > 1 && (
          <Button
            size="small"
            icon="priority"
            disabled={isReadOnly}
            onClick={() =>
              group(
                boardId,
                notes.map(({ id }) => id),
              )
            }
          >
            {translate('inspector.group')}
          </Button>
        )}
        <ArrangeMenu boardId={boardId} ids={ids} />
        {link !== null && (
          <Button
            size="small"
            icon="link"
            disabled={isReadOnly}
            onClick={() => {
              run(linkRecords, { aId: link.fromId, bId: link.toId })
              offerUndo(translate('inspector.linked'))
            }}
          >
            {translate('inspector.link_two')}
          </Button>
        )}
      </div>
      <ScoreDifference records={notes} />
      {notes.length > 0 && (
        <Fields>
          <ColorChoice
            boardId={boardId}
            color={isOneColor ? color : null}
            onChange={(chosen) =>
              run(recolorNotes, { ids: notes.map(({ id }) => id), color: chosen })
            }
          />
        </Fields>
      )}
      {!isReadOnly && <MakeOfSeveral records={notes} />}
      <Remarks ids={records.map(({ id }) => id)} />
      {ids.length > 0 && (
        <DeleteButton
          label={translate('inspector.delete_many', { count: ids.length })}
          doneText={translate('inspector.deleted_many', { count: ids.length })}
          onDelete={() => run(removeNotes, { ids })}
        />
      )}
    </>
  )
}
