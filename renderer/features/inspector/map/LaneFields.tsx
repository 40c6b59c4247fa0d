/** Fields of a lane: its name, its kind, its height, and what goes with it when it is deleted. */

import type { ReactNode } from 'react'
import {
  removeLane,
  renameLane,
  resizeLane,
  setLaneHidden,
} from '#shared/commands/lane-commands.ts'
import { setLaneCollapsed } from '#shared/commands/structure/lane-structure-commands.ts'
import { rankGaps } from '#shared/analysis/gaps.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { goesAlongWithLane } from '#renderer/features/inspector/reading/goes-along.ts'
import styles from './LaneFields.module.css'
import { MapFrame } from './MapFrame.tsx'
import { SizeLine } from './SizeLine.tsx'
import { useIsLocked } from './use-is-locked.ts'

/** How many touchpoints a lane of expectations tells of, and at how many the gap is known. */
function ratedOnMap(reader: RecordReader, journeyId: string | null) {
  if (journeyId === null) return { total: 0, rated: 0 }
  const lanes = reader.pointingAt('lane', 'journeyId', journeyId)
  const touchpoints = lanes
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ id }) => reader.pointingAt('touchpoint', 'laneId', id))
  return { total: touchpoints.length, rated: rankGaps(touchpoints).length }
}

export function LaneFields({ lane }: { readonly lane: Lane }): ReactNode {
  const { id: laneId, kind, name, isHidden, height } = lane
  const translate = useTranslate()
  const run = useRun()
  const isLocked = useIsLocked(lane.journeyId)
  const { cardCount, emotionPointCount } = useSelected(
    (reader) => goesAlongWithLane(reader, laneId),
    [laneId],
  )
  const ratedOf = useSelected(
    (reader) => ratedOnMap(reader, kind === 'expectation' ? lane.journeyId : null),
    [kind, lane.journeyId],
  )
  const kindName = translate(`journey.lane_${kind}`)

  function deleteLabel(): string {
    if (cardCount > 0) return translate('inspector.delete_lane_with_cards', { count: cardCount })
    return emotionPointCount === 0
      ? translate('inspector.delete_lane')
      : translate('inspector.delete_lane_with_points', { count: emotionPointCount })
  }

  return (
    <MapFrame
      recordId={laneId}
      journeyId={lane.journeyId}
      icon="rows"
      kind={translate('journey.lane')}
      name={name}
      usualName={kindName}
      rename={(text, how) => run(renameLane, { laneId, name: text }, how)}
      isHidden={isHidden}
      setHidden={(willHide) => run(setLaneHidden, { laneId, isHidden: willHide })}
      shown={
        <Switch
          label={translate('structure.collapsed')}
          isOn={lane.isCollapsed}
          onChange={(isCollapsed) => run(setLaneCollapsed, { laneId, isCollapsed })}
        />
      }
      deletion={{ label: deleteLabel(), run: () => run(removeLane, { laneId }) }}
    >
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>{translate('inspector.lane_kind')}</dt>
          <dd>
            <Icon name={`lane-${kind}`} size={14} />
            {kindName}
          </dd>
        </div>
        <div className={styles.fact}>
          <dt>{translate('inspector.in_lane')}</dt>
          <dd>
            {kind === 'emotion'
              ? translate('inspector.point_count', { count: emotionPointCount })
              : kind === 'expectation'
                ? translate('inspector.rated_of', ratedOf)
                : translate('journey.card_count', { count: cardCount })}
          </dd>
        </div>
      </dl>
      <SizeLine
        label={translate('inspector.height')}
        size={height}
        resetLabel={translate('inspector.reset_height')}
        onReset={() => run(resizeLane, { laneId, height: null })}
        isLocked={isLocked}
      />
    </MapFrame>
  )
}
