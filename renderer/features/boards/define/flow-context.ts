/** What the cards of the define flow share: what is selected and lit, and what they can begin. */

import { createContext, useContext } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import type { Variation } from '#shared/model/records/question.ts'

/** Something that is being written: what it becomes, what it is made from, how it begins. */
export interface Draft {
  readonly type: 'insight' | 'question'
  readonly sourceIds: readonly string[]
  readonly start: string
  readonly variation: Variation
}

export interface Flow {
  readonly selectedIds: ReadonlySet<string>
  /** All that is tied to the selection, without it. */
  readonly tiedIds: ReadonlySet<string>
  readonly isReadOnly: boolean
  /** The cards that are being dragged; empty while none are. */
  readonly draggedIds: readonly string[]
  /** Whether the dragged cards can be linked to this one. */
  readonly takesDragged: (id: string) => boolean
  readonly drag: (ids: readonly string[]) => void
  readonly drop: (targetId: string) => void
  readonly select: (id: string, isAdding: boolean) => void
  readonly begin: (draft: Draft) => void
}

export const FlowContext = createContext<Flow | null>(null)

/** The flow that a card stands in; throws outside of one. */
export function useFlow(): Flow {
  const flow = useContext(FlowContext)
  if (flow === null) throw new AppError('no-define-flow')
  return flow
}
