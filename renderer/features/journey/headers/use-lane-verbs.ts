/** What can be done with lanes from their headers. */

import { clamp } from '#shared/base/geometry.ts'
import {
  moveLane,
  removeLane,
  renameLane,
  resizeLane,
  setLaneHidden,
} from '#shared/commands/lane-commands.ts'
import { highestLane, laneKinds, lowestLane, type LaneKind } from '#shared/model/records/lane.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import type { HeaderVerbs } from './HeaderTrack.tsx'
import { indexBeside } from './index-beside.ts'
import { useAddLane } from './use-add-lane.ts'
import { useRemoval } from './use-removal.ts'
import { useLaneStructure } from '#renderer/features/journey/structure/use-lane-structure.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'

/** Menu entries that add a lane of each kind. */
export function useLaneKindMenu(onPick: (kind: LaneKind) => void): readonly MenuEntry[] {
  const translate = useTranslate()
  return laneKinds.map((kind) => ({
    label: translate(`journey.lane_${kind}`),
    icon: `lane-${kind}` as const,
    onSelect: () => onPick(kind),
  }))
}

export function useLaneVerbs(): HeaderVerbs {
  const { journeyId, map } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const removal = useRemoval()
  const structure = useLaneStructure()
  const addLane = useAddLane()
  const { store } = useDocument().workbench

  const siblings = () => store.pointingAt('lane', 'journeyId', journeyId)

  const move: HeaderVerbs['move'] = (laneId, overId, side) =>
    run(moveLane, { laneId, index: indexBeside(siblings(), overId, side, laneId) })

  const nudge: HeaderVerbs['nudge'] = (laneId, delta) => {
    const { lanes } = map.getState().view
    const next = lanes[lanes.findIndex((lane) => lane.id === laneId) + delta]
    if (next !== undefined) move(laneId, next.id, delta === 1 ? 'after' : 'before')
  }

  const remove = (laneId: string) => {
    removal('journey.lane_deleted', () => run(removeLane, { laneId }))
  }

  return {
    rename: (laneId, name) => run(renameLane, { laneId, name }),
    move,
    nudge,
    resize: (laneId, height) =>
      run(resizeLane, {
        laneId,
        height: height === null ? null : Math.round(clamp(height, lowestLane, highestLane)),
      }),
    remove,
    duplicate: (laneId, overId, side = 'after') =>
      structure.duplicate(laneId, indexBeside(siblings(), overId ?? laneId, side)),
    fold: structure.fold,
    limits: () => [lowestLane, highestLane],
    menu: (laneId, rename, canArrange) => [
      {
        label: translate('common.rename'),
        isDisabled: !canArrange,
        icon: 'edit',
        shortcut: 'F2',
        movesFocus: true,
        onSelect: rename,
      },
      {
        kind: 'submenu',
        label: translate('journey.add_lane_below'),
        isDisabled: !canArrange,
        icon: 'add',
        items: laneKinds.map((kind) => ({
          label: translate(`journey.lane_${kind}`),
          icon: `lane-${kind}` as const,
          onSelect: () => addLane(kind, indexBeside(siblings(), laneId, 'after')),
        })),
      },
      { kind: 'separator' },
      ...structure.entries(laneId),
      { kind: 'separator' },
      {
        label: translate('common.move_up'),
        isDisabled: !canArrange,
        icon: 'move-up',
        shortcut: 'Alt+↑',
        onSelect: () => nudge(laneId, -1),
      },
      {
        label: translate('common.move_down'),
        isDisabled: !canArrange,
        icon: 'move-down',
        shortcut: 'Alt+↓',
        onSelect: () => nudge(laneId, 1),
      },
      {
        label: translate('journey.default_height'),
        icon: 'reset',
        isDisabled: !canArrange || store.get('lane', laneId)?.height === null,
        onSelect: () => run(resizeLane, { laneId, height: null }),
      },
      { kind: 'separator' },
      {
        label: translate('common.hide'),
        icon: 'eye-off',
        onSelect: () => run(setLaneHidden, { laneId, isHidden: true }),
      },
      {
        label: translate('journey.delete_lane'),
        isDisabled: !canArrange,
        icon: 'delete',
        isDanger: true,
        shortcut: 'Delete',
        onSelect: () => remove(laneId),
      },
    ],
  }
}
