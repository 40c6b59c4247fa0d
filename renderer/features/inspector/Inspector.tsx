/** The panel at the right of maps, boards and the thread: everything about whatever is selected, edited in place. */

import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { moveFocus, useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { InspectorContext } from './parts/inspector-context.ts'
import styles from './Inspector.module.css'
import { subjectKey, subjectOf } from './reading/subject.ts'
import { SubjectFields } from './SubjectFields.tsx'

interface InspectorProps {
  /** Draws what people put on records: tags and comments. */
  readonly remarks?: (ids: readonly string[]) => ReactNode
}

export function Inspector({ remarks }: InspectorProps): ReactNode {
  const place = useSession((session) => session.place)
  const cursor = useSession((session) => session.cursor)
  const selectedIds = useSession((session) => session.selectedIds)
  const subject = useSelected(
    (reader) => subjectOf(reader, { selectedIds, cursor, place }),
    [selectedIds, cursor, place],
  )
  const key = subjectKey(subject)
  const panel = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const [newId, setNewId] = useState<string | null>(null)
  // What was made is new only until something else is shown.
  if (newId !== null && key !== newId) setNewId(null)

  // What is new is read from its head on; a line that led here took the keyboard along as it went.
  useLayoutEffect(() => {
    const frame = panel.current?.parentElement
    if (frame != null) frame.scrollTop = 0
    if (hadFocus.current && document.activeElement === document.body) panel.current?.focus()
  }, [key])

  useFocusPlace('inspector', () => focusFirst(panel.current))

  function onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) hadFocus.current = false
  }

  function onKeyDown(event: KeyboardEvent): void {
    // What is open above the field, such as a list, has been closed by the key already.
    if (event.key !== 'Escape' || event.defaultPrevented || isComposingKey(event)) return
    event.stopPropagation()
    moveFocus('map')
  }

  return (
    <InspectorContext value={{ newId, setNewId, remarks }}>
      <div
        ref={panel}
        className={styles.inspector}
        tabIndex={-1}
        onFocus={() => {
          hadFocus.current = true
        }}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      >
        <SubjectFields key={key} subject={subject} />
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
