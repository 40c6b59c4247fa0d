/** The panel at the right of maps, boards and the thread: everything about whatever is selected, edited in place. */

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { moveFocus, useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { InspectorContext } from './parts/inspector-context.ts'
import styles from './Inspector.module.css'
import { subjectKey, subjectOf } from './reading/subject.ts'
import { SubjectFields } from './SubjectFields.tsx'

export function Inspector(): ReactNode {
  const place = useSession((session) => session.place)
  const cursor = useSession((session) => session.cursor)
  const selectedIds = useSession((session) => session.selectedIds)
  const subject = useSelected(
    (reader) => subjectOf(reader, { selectedIds, cursor, place }),
    [selectedIds, cursor, place],
  )
  const panel = useRef<HTMLDivElement>(null)
  const [newId, setNewId] = useState<string | null>(null)
  // What was made is new only until something else is shown.
  if (newId !== null && subjectKey(subject) !== newId) setNewId(null)

  useFocusPlace('inspector', () => focusFirst(panel.current))

  function onKeyDown(event: KeyboardEvent): void {
    // What is open above the field, such as a list, has been closed by the key already.
    if (event.key !== 'Escape' || event.defaultPrevented || isComposingKey(event)) return
    event.stopPropagation()
    moveFocus('map')
  }

  return (
    <InspectorContext value={{ newId, setNewId }}>
      <div ref={panel} className={styles.inspector} tabIndex={-1} onKeyDown={onKeyDown}>
        <SubjectFields key={subjectKey(subject)} subject={subject} />
      </div>
    </InspectorContext>
  )
}

function focusFirst(panel: HTMLElement | null): void {
  const first = panel?.querySelector<HTMLElement>(
    'textarea:enabled, input:enabled, [role="radio"][tabindex="0"]:enabled',
  )
  if (first instanceof HTMLTextAreaElement) {
    first.setSelectionRange(first.value.length, first.value.length)
  }
  ;(first ?? panel)?.focus()
}
