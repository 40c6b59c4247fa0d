/** One field of a crazy-eights sheet: a sketch with its title; the first stroke or word makes the idea. */

import type { ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { addNote, retitleNote, updateNote } from '#shared/commands/boards/note-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import type { Idea } from '#shared/model/records/idea.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { useTimeLeft, useWorkshopTimer } from '#renderer/state/workshop-timer.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import styles from './CrazyEights.module.css'
import { beatOf } from './eight-beat.ts'
import { SketchPad } from '#renderer/features/boards/ideate/sketch/SketchPad.tsx'

interface EightFieldProps {
  readonly boardId: string
  readonly frame: Frame
  /** From 1 to 8. */
  readonly zone: string
}

export function EightField({ boardId, frame, zone }: EightFieldProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const ideas = useSelected(
    (reader) => reader.pointingAt('idea', 'frameId', frame.id).filter((idea) => idea.zone === zone),
    [frame.id, zone],
  )
  const [idea] = ideas
  const isSelected = useSession(({ selectedIds }) => selectedIds.some((id) => id === idea?.id))
  const select = useSession((session) => session.select)
  const isNow = useIsNow(zone)
  const label = translate('ideate.eights_field', { number: zone })

  /** What was drawn or written first makes the idea, in the same step. */
  function write(title: string, fields: Partial<Pick<Idea, 'sketch' | 'image'>>): void {
    const options: RunOptions = { gestureKey: newGesture('eights') }
    const { x, y, id: frameId } = frame
    const authorId = useSession.getState().writingAs
    const made = { boardId, type: 'idea', title, x, y, frameId, zone, authorId } as const
    const noteId = idea?.id ?? run(addNote, made, options)
    if (Object.keys(fields).length > 0) {
      run(updateNote, { noteId, type: 'idea', fields }, options)
    } else if (idea !== undefined) run(retitleNote, { noteId, title }, options)
    select([noteId])
  }

  return (
    <section
      className={classNames(styles.field, isNow && styles.now, isSelected && styles.selected)}
      aria-label={label}
      onFocus={() => {
        if (idea !== undefined) select([idea.id])
      }}
    >
      <header className={styles.head}>
        <span className={styles.number}>{zone}</span>
        {isNow && <span className={styles.turn}>{translate('ideate.eights_now')}</span>}
        {ideas.length > 1 && (
          <span className={styles.more}>
            {translate('ideate.eights_more', { count: ideas.length - 1 })}
          </span>
        )}
      </header>
      <SketchPad
        label={translate('ideate.eights_sketch', { number: zone })}
        sketch={idea?.sketch ?? ''}
        image={idea?.image ?? null}
        isReadOnly={isReadOnly}
        onSketch={(sketch) => write(idea?.title ?? '', { sketch })}
        onImage={(image) => write(idea?.title ?? '', { image })}
      />
      <fieldset className={styles.title} disabled={isReadOnly}>
        <InlineEdit
          label={translate('ideate.eights_title', { number: zone })}
          placeholder={translate('ideate.eights_title_hint')}
          look="strong"
          value={idea?.title ?? ''}
          onCommit={(text) => {
            const title = cleanText(text)
            if (idea !== undefined || title.trim() !== '') write(title, {})
          }}
        />
      </fieldset>
    </section>
  )
}

/** Whether the clock is at this field. */
function useIsNow(zone: string): boolean {
  const totalMs = useWorkshopTimer((timer) => timer.totalMs)
  return String(beatOf(totalMs, useTimeLeft())) === zone
}
