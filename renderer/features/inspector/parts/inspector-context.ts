/** Tells the parts of the inspector what they share: whether fields are locked, what was just made. */

import { createContext, use } from 'react'

export interface InspectorState {
  /** The record just made here, whose title begins with the focus. */
  readonly newId: string | null
  readonly setNewId: (id: string | null) => void
}

export const InspectorContext = createContext<InspectorState>({
  newId: null,
  setNewId: () => undefined,
})

export function useInspectorState(): InspectorState {
  return use(InspectorContext)
}
