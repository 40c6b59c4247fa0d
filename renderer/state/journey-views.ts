/** Remembers for this window how journeys are looked at: as a map, or in another view. Never saved. */

import { create } from 'zustand'

interface JourneyViews {
  /** The id of the view; '' until somebody chose one. */
  readonly chosen: string
  choose(viewId: string): void
}

export const useJourneyViews = create<JourneyViews>((set) => ({
  chosen: '',
  choose: (chosen) => set({ chosen }),
}))
