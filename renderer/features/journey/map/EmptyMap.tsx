/** What a map without stages says: one sentence, one button, one example. */

import { addStage } from '#shared/commands/stage-commands.ts'
import { addLane } from '#shared/commands/lane-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { useMap, useView } from './map-context.ts'
import styles from './EmptyMap.module.css'

const customaryLanes = [
  'action',
  'touchpoint',
  'emotion',
  'thought',
  'pain-point',
  'opportunity',
] as const

export function EmptyMap() {
  const view = useView()
  const { journeyId, canEdit } = useMap()
  const translate = useTranslate()
  const run = useRun()
  if (view.stages.length > 0 && view.lanes.length > 0) return null
  const hasHidden = view.hiddenStages + view.hiddenLanes > 0
  const start = () => {
    const options = { gestureKey: `start ${journeyId}` }
    if (view.lanes.length === 0) {
      for (const kind of customaryLanes) {
        run(addLane, { journeyId, kind, name: '', index: Infinity }, options)
      }
    }
    run(addStage, { journeyId, name: '', index: Infinity }, options)
  }
  return (
    <div className={styles.empty}>
      <EmptyState
        sentence={translate(hasHidden ? 'journey.all_hidden' : 'journey.empty')}
        {...(hasHidden ? {} : { example: translate('journey.empty_example') })}
        {...(canEdit && !hasHidden
          ? {
              action: {
                label: translate('journey.add_stage'),
                icon: 'add' as const,
                onPress: start,
              },
            }
          : {})}
      />
    </div>
  )
}
