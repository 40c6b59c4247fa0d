/** The emotion lines of one lane, with their points, and the place the keys move. */

import { memo, useMemo } from 'react'
import { emotionFacts } from '#shared/analysis/emotion.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { emotionY, layoutCurve } from '#shared/layout/emotion-curve.ts'
import type { RowBox } from '#shared/layout/journey-layout.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useLinesBeside } from '#renderer/state/map-comparison.ts'
import { useSession } from '#renderer/state/session.ts'
import { EmotionCurve } from './EmotionCurve.tsx'
import { EmotionHandle } from './EmotionHandle.tsx'
import { keepApart } from './keep-apart.ts'
import { CurvesBeside, MarksBeside, useBesideLines } from './LinesBeside.tsx'
import { EmotionLandmarks } from './EmotionLandmarks.tsx'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import type { ColumnRange } from '#renderer/features/journey/map/use-visible-cells.ts'
import styles from './EmotionLane.module.css'

interface EmotionLaneProps {
  readonly row: RowBox
  /** The columns that are in the window or near it. */
  readonly range: ColumnRange
}

export const EmotionLane = memo(function EmotionLane({ row, range }: EmotionLaneProps) {
  const personas = useFromMap((map) => map.view.personas)
  const columns = useFromMap((map) => map.layout.columns)
  const width = useFromMap((map) => map.layout.width)
  const map = useMap()
  const run = useRun()
  const cursor = useSession((session) => session.cursor)
  const points = useFromMap((map) => map.view.emotionPoints.get(row.laneId))
  const lines = useMemo(
    () =>
      personas
        .filter(({ isLineShown }) => isLineShown)
        .map(({ persona }) => {
          const own = points?.get(persona.id) ?? new Map<string, never>()
          const place = personas.findIndex((each) => each.persona.id === persona.id)
          const curve = layoutCurve(own, columns, row)
          return { persona, place, curve }
        }),
    [personas, points, columns, row],
  )
  const { laneId } = row
  const shiftOf = useMemo(() => keepApart(lines), [lines])
  const beside = useLinesBeside(map.journeyId)
  const besideLines = useBesideLines(beside, personas, columns, row)
  const visible = new Set(columns.slice(range.first, range.last + 1).map((column) => column.stepId))
  const here = cursor?.laneId === laneId ? cursor : null
  const hereColumn = columns.find((column) => column.stepId === here?.stepId)
  const herePersona = lines.find(({ persona }) => persona.id === here?.personaId)?.persona
  const isMissing =
    here !== null && herePersona !== undefined && !points?.get(herePersona.id)?.has(here.stepId)

  return (
    <>
      <svg className={styles.lines} aria-hidden="true">
        <line
          className={styles.middle}
          x1={0}
          x2={width}
          y1={emotionY(0, row)}
          y2={emotionY(0, row)}
        />
        <CurvesBeside lines={besideLines} isAfter={beside?.isAfter === true} />
        {lines.map(({ persona, place, curve }) => (
          <EmotionCurve
            key={persona.id}
            color={persona.color}
            place={place}
            path={curve.path}
            isBefore={beside !== null && !beside.isAfter}
          />
        ))}
      </svg>
      {lines.map(({ persona, curve }) => (
        <EmotionLandmarks
          key={persona.id}
          persona={persona}
          points={curve.points}
          landmarks={emotionFacts(curve.points)}
          band={row}
          visible={visible}
        />
      ))}
      {lines.flatMap(({ persona, curve }) =>
        curve.points
          .filter(({ stepId }) => visible.has(stepId))
          .map((point) => (
            <EmotionHandle
              key={`${persona.id} ${point.stepId}`}
              persona={persona}
              point={point}
              shift={shiftOf(persona.id, point)}
              band={row}
              isCursor={here?.stepId === point.stepId && here.personaId === persona.id}
              canEdit={map.canEdit}
              onChoose={() => {
                const { stepId } = point
                map.goTo({ laneId, stepId, itemId: null, personaId: persona.id })
                map.focus()
              }}
              onDrop={(value) =>
                run(setEmotion, { laneId, stepId: point.stepId, personaId: persona.id, value })
              }
            />
          )),
      )}
      {beside !== null && (
        <MarksBeside beside={beside} lines={besideLines} own={lines} visible={visible} />
      )}
      {isMissing && hereColumn !== undefined && map.canEdit && (
        <EmotionHandle
          persona={herePersona}
          point={{
            stepId: here.stepId,
            value: 0,
            x: hereColumn.x + hereColumn.width / 2,
            y: emotionY(0, row),
          }}
          band={row}
          isCursor
          isGhost
          canEdit
          onChoose={() => map.focus()}
          onDrop={(value) =>
            run(setEmotion, { laneId, stepId: here.stepId, personaId: herePersona.id, value })
          }
        />
      )}
    </>
  )
})
