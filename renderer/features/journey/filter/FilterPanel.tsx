/** What the filter of the map asks for, and the saved views. */
import type { ReactNode } from 'react'
import { FilterFields } from './FilterFields.tsx'
import { SavedViews } from './SavedViews.tsx'
import type { useMapFilter } from './use-map-filter.ts'
import styles from './Filter.module.css'

export function FilterPanel({
  filter,
}: {
  readonly filter: ReturnType<typeof useMapFilter>
}): ReactNode {
  return (
    <div className={styles.panel}>
      <FilterFields filter={filter} />
      <SavedViews filter={filter} />
    </div>
  )
}
