/** How this window looks at service blueprints. Never saved. */

import { create } from 'zustand'

interface BlueprintOptions {
  /** Whether lanes that a blueprint leaves out, such as feelings, are shown too. */
  readonly withOthers: boolean
  setWithOthers(withOthers: boolean): void
}

export const useBlueprintOptions = create<BlueprintOptions>((set) => ({
  withOthers: false,
  setWithOthers: (withOthers) => set({ withOthers }),
}))
