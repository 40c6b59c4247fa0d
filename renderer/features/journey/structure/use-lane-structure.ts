/** Collapses lanes, copies them within the map and to others, and says what that did. */

import {
  copyLaneToMap,
  setLaneCollapsed,
} from '#shared/commands/structure/lane-structure-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { laneName } from '#renderer/i18n/names.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLock } from './use-lock.ts'
import { useOtherMaps } from './use-other-maps.ts'
import { useTold } from './use-told.ts'

export interface LaneStructure {
  /** Puts a copy at a place among all lanes of the map; right below by default. */
  duplicate(laneId: string, index?: number): void
  /** Folds a lane to its header, or opens it. */
  fold(laneId: string, isCollapsed: boolean): void
  entries(laneId: string): readonly MenuEntry[]
}

export function useLaneStructure(): LaneStructure {
  const { journeyId, canEdit } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const tell = useTold()
  const { canArrange } = useLock()
  const otherMaps = useOtherMaps()
  const { store } = useDocument().workbench
  const select = useSession((session) => session.select)

  const lanesOf = (mapId: string) => store.pointingAt('lane', 'journeyId', mapId)
  const isCollapsed = (laneId: string) => store.get('lane', laneId)?.isCollapsed === true
  const shownName = (laneId: string) => {
    const lane = store.get('lane', laneId)
    return lane === undefined ? '' : laneName(translate, lane)
  }

  const duplicate: LaneStructure['duplicate'] = (laneId, index) => {
    const lanes = lanesOf(journeyId)
    const { laneId: copyId } = run(copyLaneToMap, {
      laneId,
      journeyId,
      name: translate('common.copy_of', { name: shownName(laneId) }),
      index: index ?? lanes.findIndex(({ id }) => id === laneId) + 1,
    })
    select([copyId])
  }
  const copyTo = (laneId: string, otherId: string, map: string) => {
    const lane = store.get('lane', laneId)
    if (lane === undefined) return
    const isTaken = lanesOf(otherId).some(
      ({ kind, name }) => kind === lane.kind && name === lane.name,
    )
    const shown = shownName(laneId)
    const name = isTaken ? translate('common.copy_of', { name: shown }) : lane.name
    const { copied, leftOut } = run(copyLaneToMap, { laneId, journeyId: otherId, name })
    const sentences = [
      translate('structure.lane_copied', { lane: shown, map, count: copied }),
      ...(leftOut > 0 ? [translate('structure.left_out', { count: leftOut })] : []),
    ]
    tell(sentences.join(' '))
  }
  const fold: LaneStructure['fold'] = (laneId, willCollapse) => {
    if (isCollapsed(laneId) === willCollapse) return
    run(setLaneCollapsed, { laneId, isCollapsed: willCollapse })
  }

  return {
    duplicate,
    fold,
    entries: (laneId) => [
      {
        label: translate(isCollapsed(laneId) ? 'structure.expand' : 'structure.collapse'),
        icon: isCollapsed(laneId) ? 'chevron-down' : 'chevron-up',
        shortcut: isCollapsed(laneId) ? 'Plus' : '−',
        isDisabled: !canEdit,
        onSelect: () => fold(laneId, !isCollapsed(laneId)),
      },
      {
        label: translate('common.duplicate'),
        icon: 'duplicate',
        shortcut: 'Mod+D',
        isDisabled: !canArrange,
        onSelect: () => duplicate(laneId),
      },
      otherMaps(translate('structure.copy_lane'), !canEdit, (otherId, map) =>
        copyTo(laneId, otherId, map),
      ),
    ],
  }
}
