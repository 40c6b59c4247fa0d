/** What the table says where it has no row to show: how to begin, or that the filter leaves none. */

import type { ReactNode } from 'react'
import { startJourney } from '#shared/commands/journey-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useJourneyTable } from '#renderer/state/journey-table.ts'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { useTable } from './table-parts.ts'
import styles from './TablePage.module.css'

export function TableNothing({ hasRows }: { readonly hasRows: boolean }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { view, journeyId, canEdit, addFirst } = useTable()
  const { filter, setFilter } = useJourneyTable()
  const isBare = view.stages.length === 0 || view.lanes.length === 0
  const hasHidden = view.hiddenStages + view.hiddenLanes > 0
  return (
    <div className={styles.nothing}>
      {hasRows ? (
        <EmptyState
          icon="filter"
          sentence={translate('table.nothing_found', { text: filter })}
          action={{ label: translate('table.show_all'), onPress: () => setFilter('') }}
        />
      ) : isBare && hasHidden ? (
        <EmptyState icon="eye-off" sentence={translate('journey.all_hidden')} />
      ) : (
        <EmptyState
          icon="table"
          sentence={translate(isBare ? 'journey.empty' : 'table.empty')}
          example={translate(isBare ? 'journey.empty_example' : 'table.empty_example')}
          {...(canEdit
            ? {
                action: {
                  label: translate(isBare ? 'journey.add_stage' : 'table.add_row'),
                  icon: 'add' as const,
                  onPress: isBare ? () => void run(startJourney, { journeyId }) : addFirst,
                },
              }
            : {})}
        />
      )}
    </div>
  )
}
