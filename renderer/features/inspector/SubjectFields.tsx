/** Chooses the fields for what the inspector is about. */

import type { ReactNode } from 'react'
import { isPlaced, type PlacedRecord } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAnyRecord, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { BoardFields } from './board/BoardFields.tsx'
import { FrameFields } from './board/FrameFields.tsx'
import { SeveralPlaced } from './board/SeveralPlaced.tsx'
import { EmotionFields } from './emotion/EmotionFields.tsx'
import { CardFields } from './items/CardFields.tsx'
import { OpportunityFields } from './items/OpportunityFields.tsx'
import { PainPointFields } from './items/PainPointFields.tsx'
import { TouchpointFields } from './items/TouchpointFields.tsx'
import { JourneyFields } from './map/JourneyFields.tsx'
import { LaneFields } from './map/LaneFields.tsx'
import { SeveralFields } from './map/SeveralFields.tsx'
import { StageFields } from './map/StageFields.tsx'
import { StepFields } from './map/StepFields.tsx'
import styles from './Inspector.module.css'
import { PlacedFields } from './placed/PlacedFields.tsx'
import type { Subject } from './reading/subject.ts'
import { TransitionFields } from './transitions/TransitionFields.tsx'

export function SubjectFields({ subject }: { readonly subject: Subject }): ReactNode {
  if (subject.kind === 'several') return <Several ids={subject.ids} />
  if (subject.kind === 'emotion') return <EmotionFields place={subject} />
  if (subject.kind === 'record') return <RecordFields id={subject.id} />
  return <Nothing />
}

function RecordFields({ id }: { readonly id: string }): ReactNode {
  const record = useAnyRecord(id)
  if (isPlaced(record)) return <PlacedFields record={record} />
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
    case 'transition':
      return <TransitionFields record={record} />
    case 'frame':
      return <FrameFields frame={record} />
    case 'board':
      return <BoardFields board={record} />
    default:
      return <Nothing />
  }
}

/** Things of one board, or else of a map. */
function Several({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const placed = useSelected(
    (reader) =>
      ids.flatMap((id): readonly (PlacedRecord | Frame)[] => {
        const record = reader.find(id)
        return isPlaced(record) || record?.type === 'frame' ? [record] : []
      }),
    [ids],
  )
  return placed.length > 0 ? <SeveralPlaced records={placed} /> : <SeveralFields ids={ids} />
}

function Nothing(): ReactNode {
  const translate = useTranslate()
  const kind = useSession((session) => session.place.kind)
  const word =
    kind === 'thread'
      ? 'inspector.empty_thread'
      : kind === 'board'
        ? 'inspector.empty_board'
        : 'inspector.empty'
  return <p className={styles.empty}>{translate(word)}</p>
}
