/** Says above the map which lines are which while two maps are compared, and leads to the differences. */

import { useMemo, type ReactNode } from 'react'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { changeSummary } from '#renderer/looks/difference-content.ts'
import { useDocument, useRecord } from '#renderer/state/document-hooks.ts'
import { useJourneyViews } from '#renderer/state/journey-views.ts'
import {
  useComparison,
  useMapDifference,
  useMapsToCompare,
} from '#renderer/state/map-comparison.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { mapName } from './map-name.ts'
import styles from './ComparisonLegend.module.css'

export function ComparisonLegend({ journeyId }: { readonly journeyId: string }): ReactNode {
  const areLinesShown = useComparison((state) => state.areLinesShown)
  const { other } = useMapsToCompare(journeyId)
  if (!areLinesShown || other === null) return null
  return <Legend journeyId={journeyId} />
}

function Legend({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  const { maps, other } = useMapsToCompare(journeyId)
  const difference = useMapDifference(maps)
  const before = useRecord('journey', maps?.beforeId ?? '')
  const after = useRecord('journey', maps?.afterId ?? '')
  const summary = useMemo(
    () =>
      difference === null ? '' : changeSummary({ reader: store, translate, language }, difference),
    [difference, store, translate, language],
  )
  if (before === undefined || after === undefined || other === null) return null
  return (
    <div
      className={styles.legend}
      role="group"
      aria-label={translate('difference.shown', { name: mapName(translate, other) })}
    >
      <span className={styles.line}>
        <i className={styles.dotted} aria-hidden="true" />
        {translate('difference.legend_before', { name: mapName(translate, before) })}
      </span>
      <span className={styles.line}>
        <i className={styles.solid} aria-hidden="true" />
        {translate('difference.legend_after', { name: mapName(translate, after) })}
      </span>
      <span className={styles.summary} title={summary}>
        {summary}
      </span>
      <Button
        size="small"
        variant="ghost"
        icon="compare"
        onClick={() => useJourneyViews.getState().choose('difference')}
      >
        {translate('difference.list')}
      </Button>
      <IconButton
        icon="close"
        size="small"
        label={translate('difference.stop')}
        onClick={() => useComparison.getState().showLines(false)}
      />
    </div>
  )
}
