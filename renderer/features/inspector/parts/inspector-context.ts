/** Tells the parts of the inspector what they share: whether fields are locked, what was just made. */

import { createContext, use, type ReactNode } from 'react'

export interface InspectorState {
  /** The record just made here, whose title begins with the focus. */
  readonly newId: string | null
  readonly setNewId: (id: string | null) => void
  /** What people put on records, tags and comments, given by whoever shows the inspector. */
  readonly remarks: ((ids: readonly string[]) => ReactNode) | undefined
}

export const InspectorContext = createContext<InspectorState>({
  newId: null,
  setNewId: () => undefined,
  remarks: undefined,
})

export function useInspectorState(): InspectorState {
  return use(InspectorContext)
}
