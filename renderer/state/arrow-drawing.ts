/** Where an arrow is being drawn on a map of this window: its beginning, and the card under the pointer. Never saved. */

import { create } from 'zustand'

interface ArrowDrawing {
  /** The card an arrow begins at, while somebody chooses where it ends; else null. */
  readonly fromId: string | null
  /** The card under the mouse, at which an arrow could be pulled out. */
  readonly hoveredId: string | null
  begin(itemId: string): void
  end(): void
  hover(itemId: string | null): void
}

export const useArrowDrawing = create<ArrowDrawing>((set) => ({
  fromId: null,
  hoveredId: null,
  begin: (fromId) => set({ fromId }),
  end: () => set({ fromId: null }),
  hover: (hoveredId) => set((now) => (now.hoveredId === hoveredId ? now : { hoveredId })),
}))
