/** Says which list of remarks is open below the page, and which comment was just gone to. */

import { create } from 'zustand'

export type RemarksTab = 'comments' | 'tags'

interface RemarksPanelState {
  /** Null while the panel is closed. */
  readonly tab: RemarksTab | null
  /** The conversation that somebody was led to. */
  readonly focusedId: string | null
  show(tab: RemarksTab | null): void
  focusOn(commentId: string | null): void
}

export const useRemarksPanel = create<RemarksPanelState>((set) => ({
  tab: null,
  focusedId: null,
  show: (tab) => set({ tab }),
  focusOn: (focusedId) => set({ focusedId }),
}))
