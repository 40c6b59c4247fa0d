/** What else the PDF may hold: comments, gaps worst first, and maps as this window has filtered them. */

import type { ReactNode } from 'react'
import { rankGaps } from '#shared/analysis/gaps.ts'
import { isEmptyFilter } from '#shared/layout/filter/map-filter.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useMapLooks } from '#renderer/state/map-looks.ts'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import type { PageOptions } from './use-sheets.ts'
import styles from './PdfOptions.module.css'

interface MoreChoicesProps {
  readonly options: PageOptions
  readonly onChange: (options: PageOptions) => void
}

export function MoreChoices({ options, onChange }: MoreChoicesProps): ReactNode {
  const translate = useTranslate()
  const looks = useMapLooks((state) => state.looks)
  const filters = useSelected(
    (reader) =>
      [...looks].flatMap(([journeyId, { filter }]) =>
        isEmptyFilter(filter) || reader.get('journey', journeyId) === undefined
          ? []
          : [{ journeyId, filter }],
      ),
    [looks],
  )
  const comments = useSelected((reader) => reader.all('comment').length, [])
  const gaps = useSelected((reader) => rankGaps(reader.all('touchpoint')).length, [])
  if (filters.length === 0 && comments === 0 && gaps === 0) return null
  return (
    <div className={styles.field}>
      {filters.length > 0 && (
        <Checkbox
          label={translate('exporting.filtered')}
          isChecked={options.filters !== undefined}
          onChange={(isOn) => onChange({ ...options, filters: isOn ? filters : undefined })}
        />
      )}
      {gaps > 0 && (
        <Checkbox
          label={translate('exporting.gaps')}
          isChecked={options.gaps === true}
          onChange={(isOn) => onChange({ ...options, gaps: isOn })}
        />
      )}
      {comments > 0 && (
        <Checkbox
          label={translate('exporting.comments')}
          isChecked={options.comments === true}
          onChange={(isOn) => onChange({ ...options, comments: isOn })}
        />
      )}
    </div>
  )
}
