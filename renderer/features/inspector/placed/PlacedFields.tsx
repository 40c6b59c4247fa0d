/** Chooses the fields of something on a board by its type. */

import type { ReactNode } from 'react'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import { IdeaFields } from '#renderer/features/inspector/making/IdeaFields.tsx'
import { PrototypeFields } from '#renderer/features/inspector/making/PrototypeFields.tsx'
import { TestFields } from '#renderer/features/inspector/making/TestFields.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { ImprovementFields } from './ImprovementFields.tsx'
import { InsightFields } from './InsightFields.tsx'
import { PictureFields } from './PictureFields.tsx'
import { PlacedFrame } from './PlacedFrame.tsx'
import { PointOfViewFields } from './PointOfViewFields.tsx'
import { QuestionFields } from './QuestionFields.tsx'

export function PlacedFields({ record }: { readonly record: PlacedRecord }): ReactNode {
  switch (record.type) {
    case 'note':
      return <PlacedFrame record={record} />
    case 'picture':
      return <PictureFields record={record} />
    case 'evidence':
      return <EvidenceFields record={record} />
    case 'insight':
      return <InsightFields record={record} />
    case 'point-of-view':
      return <PointOfViewFields record={record} />
    case 'question':
      return <QuestionFields record={record} />
    case 'idea':
      return <IdeaFields record={record} />
    case 'prototype':
      return <PrototypeFields record={record} />
    case 'test':
      return <TestFields record={record} />
    case 'improvement':
      return <ImprovementFields record={record} />
  }
}
