/** The panel at the right of the map: everything about whatever is selected, edited in place. */

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAnyRecord, useSelected } from '#renderer/state/document-hooks.ts'
import { moveFocus, useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { CardFields } from './items/CardFields.tsx'
import { EmotionFields } from './emotion/EmotionFields.tsx'
import { JourneyFields } from './map/JourneyFields.tsx'
import { LaneFields } from './map/LaneFields.tsx'
import { OpportunityFields } from './items/OpportunityFields.tsx'
import { PainPointFields } from './items/PainPointFields.tsx'
import { SeveralFields } from './map/SeveralFields.tsx'
import { StageFields } from './map/StageFields.tsx'
import { StepFields } from './map/StepFields.tsx'
import { TouchpointFields } from './items/TouchpointFields.tsx'
import { InspectorContext } from './parts/inspector-context.ts'
import styles from './Inspector.module.css'
import { subjectKey, subjectOf, type Subject } from './reading/subject.ts'

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

function SubjectFields({ subject }: { readonly subject: Subject }): ReactNode {
  const translate = useTranslate()
  const record = useAnyRecord('id' in subject ? subject.id : null)
  if (subject.kind === 'several') return <SeveralFields ids={subject.ids} />
  if (subject.kind === 'emotion') return <EmotionFields place={subject} />
  switch (record?.type) {
    case 'touchpoint':
      return <TouchpointFields item={record} />
    case 'pain-point':
      return <PainPointFields item={record} />
    case 'opportunity':
      return <OpportunityFields item={record} />
    case 'card':
      return <CardFields item={record} />
    case 'stage':
      return <StageFields stage={record} />
    case 'step':
      return <StepFields step={record} />
    case 'lane':
      return <LaneFields lane={record} />
    case 'journey':
      return <JourneyFields journey={record} />
    default:
      return <p className={styles.empty}>{translate('inspector.empty')}</p>
  }
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
