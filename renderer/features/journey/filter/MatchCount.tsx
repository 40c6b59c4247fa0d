/** How many cards match the filter, of all in the lanes that are shown. */

import type { ReactNode } from 'react'
import { useFromMap } from '#renderer/features/journey/map/map-context.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import styles from './Filter.module.css'

export function MatchCount(): ReactNode {
  const translate = useTranslate()
  const matching = useFromMap((map) => map.filtered.matching)
  const total = useFromMap((map) => map.filtered.total)
  return (
    <span className={styles.count} title={translate('map_views.count_label', { matching, total })}>
      <span aria-hidden="true">{translate('map_views.count', { matching, total })}</span>
      <span className="visually-hidden" role="status">
        {translate('map_views.count_label', { matching, total })}
      </span>
    </span>
  )
}
