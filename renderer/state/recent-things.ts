/** Remembers for this window what was looked at and which actions were run, the newest first. Never saved. */

import { create } from 'zustand'
import { useSession, type Session } from './session.ts'

const most = 20

interface RecentThings {
  readonly recordIds: readonly string[]
  readonly actionIds: readonly string[]
}

export const useRecentThings = create<RecentThings>(() => ({ recordIds: [], actionIds: [] }))

/** Remembers an action that was run. */
export function rememberAction(actionId: string): void {
  useRecentThings.setState(({ actionIds }) => ({ actionIds: withFirst(actionIds, actionId) }))
}

/** Remembers where one goes and what one selects, until the returned function is called. */
export function watchRecent(): () => void {
  return useSession.subscribe((now, before) => {
    const recordId = now.selectedIds.length === 1 ? now.selectedIds[0] : undefined
    const isNewSelection = now.selectedIds !== before.selectedIds && recordId !== undefined
    const id = isNewSelection ? recordId : now.place !== before.place ? recordOf(now) : null
    if (id !== null) {
      useRecentThings.setState(({ recordIds }) => ({ recordIds: withFirst(recordIds, id) }))
    }
  })
}

function recordOf({ place }: Session): string | null {
  switch (place.kind) {
    case 'journey':
      return place.journeyId
    case 'board':
      return place.boardId
    case 'personas':
      return place.personaId
    default:
      return null
  }
}

function withFirst(list: readonly string[], id: string): readonly string[] {
  return [id, ...list.filter((each) => each !== id)].slice(0, most)
}
