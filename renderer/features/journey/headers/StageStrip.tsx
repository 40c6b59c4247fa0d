/** The stages and steps along the top: they stay in sight while the map pans beneath them. */

import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import { useSheetView, useSheetZoom } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { HeaderTrack } from './HeaderTrack.tsx'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import { useAddStage } from './use-add-stage.ts'
import { useStageVerbs } from './use-stage-verbs.ts'
import { useStepVerbs } from './use-step-verbs.ts'
import { useVisibleColumns } from '#renderer/features/journey/map/use-visible-cells.ts'
import { slideNames } from './slide-names.ts'
import styles from './strips.module.css'

export const StageStrip = memo(function StageStrip() {
  const viewStages = useFromMap((map) => map.view.stages)
  const allColumns = useFromMap((map) => map.layout.columns)
  const boxes = useFromMap((map) => map.layout.stages)
  const width = useFromMap((map) => map.layout.width)
  const range = useVisibleColumns(allColumns)
  const { canEdit } = useMap()
  const translate = useTranslate()
  const zoom = useSheetZoom()
  const sheet = useSheetView()
  const track = useRef<HTMLDivElement>(null)
  const { canArrange } = useLock()
  const stageVerbs = useStageVerbs()
  const stepVerbs = useStepVerbs()
  const addStage = useAddStage()

  const stageTrack = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const follow = () => {
      const { x } = sheet.get()
      track.current?.style.setProperty('transform', `translateX(${x}px)`)
      if (stageTrack.current !== null) slideNames(stageTrack.current, x)
    }
    follow()
    return sheet.listen(follow)
  }, [sheet])
  // Headers that have come or changed their size have not been told yet.
  useLayoutEffect(() => {
    if (stageTrack.current !== null) slideNames(stageTrack.current, sheet.get().x)
  })

  const columns = allColumns.slice(range.first, range.last + 1)
  const visibleStages = new Set(columns.map((column) => column.stageId))
  const stages = viewStages.flatMap(({ stage, steps }, index) => {
    const box = boxes[index]
    if (box === undefined || !visibleStages.has(stage.id)) return []
    const placeholder = translate('common.untitled')
    return {
      id: stage.id,
      name: stage.name,
      detail: stage.description,
      placeholder,
      label: translate('journey.stage_label', {
        number: index + 1,
        // A spoken name holds what is seen, so that it can be asked for by voice.
        name: [stage.name === '' ? placeholder : stage.name, stage.description].join(' ').trim(),
        count: steps.length,
      }),
      start: box.x,
      size: box.width,
      className: index % 2 === 0 ? styles.stage : styles.stageAlternate,
      picture: <span className={styles.number}>{index + 1}</span>,
    }
  })
  const steps = new Map(
    viewStages.flatMap(({ stage, steps: own }) =>
      own.map((step, index) => [step.id, { step, stage, number: index + 1 }] as const),
    ),
  )

  return (
    <div className={styles.stageStrip} data-strip="">
      <div ref={track} className={styles.stageTracks}>
        <div ref={stageTrack} className={styles.stageTrack}>
          <HeaderTrack
            axis="x"
            label={translate('journey.stages')}
            headers={stages}
            verbs={stageVerbs}
            zoom={zoom}
            canEdit={canEdit}
          />
          {canArrange && (
            <div className={styles.addStage} style={{ left: width * zoom + 6 }}>
              <IconButton
                icon="add"
                size="small"
                variant="secondary"
                label={translate('journey.add_stage')}
                onClick={() => addStage(Infinity)}
              />
            </div>
          )}
        </div>
        <div className={styles.stepTrack}>
          <HeaderTrack
            axis="x"
            label={translate('journey.steps')}
            headers={columns.flatMap(({ stepId, x, width }) => {
              const here = steps.get(stepId)
              if (here === undefined) return []
              return {
                id: stepId,
                name: here.step.name,
                placeholder: String(here.number),
                label: translate('journey.step_label', {
                  number: here.number,
                  name: here.step.name,
                  stage: here.stage.name === '' ? translate('common.untitled') : here.stage.name,
                }),
                start: x,
                size: width,
                className: styles.step,
              }
            })}
            verbs={stepVerbs}
            zoom={zoom}
            canEdit={canEdit}
          />
        </div>
      </div>
    </div>
  )
})
