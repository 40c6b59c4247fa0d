/** The lanes along the left: they stay in sight while the map pans beside them. */

import { memo, useEffect, useRef } from 'react'
import { emotionY } from '#shared/layout/emotion-curve.ts'
import { useSheetView, useSheetZoom } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import { useCollapsedCounts } from '#renderer/features/journey/structure/use-collapsed-counts.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { HeaderTrack } from './HeaderTrack.tsx'
import { BlueprintLineNames } from '#renderer/features/journey/blueprint/BlueprintLines.tsx'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import { laneName } from '#renderer/i18n/names.ts'
import { useAddLane } from './use-add-lane.ts'
import { useLaneKindMenu, useLaneVerbs } from './use-lane-verbs.ts'
import styles from './strips.module.css'

export const LaneStrip = memo(function LaneStrip() {
  const lanes = useFromMap((map) => map.view.lanes)
  const rows = useFromMap((map) => map.layout.rows)
  const height = useFromMap((map) => map.layout.height)
  const { canEdit, isBlueprint } = useMap()
  const translate = useTranslate()
  const zoom = useSheetZoom()
  const sheet = useSheetView()
  const track = useRef<HTMLDivElement>(null)
  const verbs = useLaneVerbs()
  const counts = useCollapsedCounts(lanes)
  const { canArrange } = useLock()
  const addLane = useAddLane()
  const kinds = useLaneKindMenu((kind) => addLane(kind))

  useEffect(() => {
    const follow = () => {
      if (track.current !== null) track.current.style.transform = `translateY(${sheet.get().y}px)`
    }
    follow()
    return sheet.listen(follow)
  }, [sheet])

  return (
    <div className={styles.laneStrip} data-strip="">
      <div ref={track} className={styles.laneTrack}>
        <HeaderTrack
          axis="y"
          label={translate('journey.lanes')}
          headers={lanes.map((lane, index) => {
            const row = rows[index]
            return {
              id: lane.id,
              name: lane.name,
              placeholder: translate(`journey.lane_${lane.kind}`),
              label: lane.isCollapsed
                ? translate('structure.collapsed_label', {
                    name: laneName(translate, lane),
                    count: counts.get(lane.id) ?? 0,
                  })
                : laneName(translate, lane),
              start: row?.y ?? 0,
              size: row?.height ?? 0,
              picture: (
                <Icon name={lane.isCollapsed ? 'chevron-right' : `lane-${lane.kind}`} size={15} />
              ),
              ...(lane.isCollapsed ? { detail: String(counts.get(lane.id) ?? 0) } : {}),
              className: classNames(
                styles.lane,
                lane.kind === 'emotion' && !lane.isCollapsed && styles.withScale,
                lane.isCollapsed && styles.collapsed,
              ),
            }
          })}
          verbs={verbs}
          zoom={zoom}
          canEdit={canEdit}
        />
        {rows
          .filter((row) => row.kind === 'emotion' && row.height * zoom > 84)
          .map((row) => (
            <div key={row.laneId} aria-hidden="true">
              {scale.map(({ value, face }) => (
                <span
                  key={value}
                  className={styles.face}
                  style={{ top: emotionY(value, row) * zoom - 8 }}
                >
                  <Icon name={face} size={15} />
                </span>
              ))}
            </div>
          ))}
        {isBlueprint && <BlueprintLineNames zoom={zoom} />}
        {canArrange && (
          <div className={styles.addLane} style={{ top: height * zoom + 6 }}>
            <Menu
              items={kinds}
              trigger={
                <IconButton
                  icon="add"
                  size="small"
                  variant="secondary"
                  label={translate('journey.add_lane')}
                />
              }
            />
          </div>
        )}
      </div>
    </div>
  )
})

const scale = [
  { value: 2, face: 'feeling-very-good' },
  { value: 0, face: 'feeling-neutral' },
  { value: -2, face: 'feeling-very-bad' },
] as const
