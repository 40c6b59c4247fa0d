/** What a map without stages says: one sentence, one button, one example. */

import { startJourney } from '#shared/commands/journey-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { useMap, useView } from './map-context.ts'
import styles from './EmptyMap.module.css'

export function EmptyMap() {
  const view = useView()
  const { journeyId, canEdit, isBlueprint } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const select = useSession((session) => session.select)
  // The lanes of a blueprint are offered above it.
  if (view.stages.length > 0 && (isBlueprint || view.lanes.length > 0)) return null
  const hasHidden = view.hiddenStages + view.hiddenLanes > 0
  const start = () => select([run(startJourney, { journeyId })])
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
