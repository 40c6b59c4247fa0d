/** Remembers for this window which view of each stage's boards was looked at last. Never saved. */

import { create } from 'zustand'
import type { BoardStage } from '#shared/model/records/board.ts'

interface BoardViews {
  /** Ids of views; a stage that nobody looked at yet has none. */
  readonly chosen: Readonly<Partial<Record<BoardStage, string>>>
  choose(stage: BoardStage, viewId: string): void
}

export const useBoardViews = create<BoardViews>((set) => ({
  chosen: {},
  choose: (stage, viewId) => set(({ chosen }) => ({ chosen: { ...chosen, [stage]: viewId } })),
}))
