/** Says in words how a feeling differs from the one on the map it is compared with. */

import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { feelingLabel } from '#renderer/i18n/feelings.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { changeWord } from '#renderer/looks/difference-content.ts'
import { useFromMap } from '#renderer/features/journey/map/map-context.ts'
import { useLinesBeside } from '#renderer/state/map-comparison.ts'

/** '' where nothing is compared, or one of the two was not assessed. */
export function useBesideLabel(
  journeyId: string,
  { laneId, stepId, personaId }: CellPlace,
): string {
  const translate = useTranslate()
  const { language } = useLanguage()
  const beside = useLinesBeside(journeyId)
  const here = useFromMap(({ view }) =>
    personaId === null ? undefined : view.emotionPoints.get(laneId)?.get(personaId)?.get(stepId),
  )
  const there = personaId === null ? undefined : beside?.points.get(personaId)?.get(stepId)
  if (beside === null || here === undefined || there === undefined) return ''
  const [before, after] = beside.isAfter ? [there, here] : [here, there]
  return translate('difference.beside', {
    before: feelingLabel({ translate, language }, before.value),
    after: feelingLabel({ translate, language }, after.value),
    change: changeWord({ translate, language }, after.value - before.value),
  })
}
