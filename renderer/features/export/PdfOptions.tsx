/** How the PDF is to be: paper, direction, language, and whether the maps can be read on it. */

import type { ReactNode } from 'react'
import type { SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import { paperNames, surfaceOf } from '#shared/layout/sheets/paper.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { MoreChoices } from './MoreChoices.tsx'
import { PaperNotice } from './PaperNotice.tsx'
import styles from './PdfOptions.module.css'
import type { PageOptions } from './use-sheets.ts'

interface PdfOptionsProps {
  readonly options: PageOptions
  readonly sheetSet: SheetSet | null
  readonly onChange: (options: PageOptions) => void
}

export function PdfOptions({ options, sheetSet, onChange }: PdfOptionsProps): ReactNode {
  const translate = useTranslate()
  const { paper, orientation, language } = options
  // Only where a map of tomorrow can be compared with one of today.
  const hasDifferences = useSelected(
    (reader) => new Set(reader.all('journey').map(({ state }) => state)).size > 1,
    [],
  )
  const { widthMm, heightMm } = surfaceOf(paper, orientation)
  return (
    <>
      <p className={styles.hint}>{translate('exporting.pdf_hint')}</p>
      <div className={styles.field}>
        <span className={styles.label}>{translate('exporting.paper')}</span>
        <SegmentedControl
          label={translate('exporting.paper')}
          value={paper}
          options={paperNames.map((name) => ({ value: name, label: name }))}
          onChange={(chosen) => onChange({ ...options, paper: chosen })}
          isStretched
        />
        <span className={styles.hint}>
          {translate('exporting.paper_size', { width: widthMm, height: heightMm })}
        </span>
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{translate('exporting.orientation')}</span>
        <SegmentedControl
          label={translate('exporting.orientation')}
          value={orientation}
          options={[
            { value: 'landscape', label: translate('exporting.landscape') },
            { value: 'portrait', label: translate('exporting.portrait') },
          ]}
          onChange={(chosen) => onChange({ ...options, orientation: chosen })}
          isStretched
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{translate('exporting.language')}</span>
        <SegmentedControl
          label={translate('exporting.language')}
          value={language}
          options={[
            { value: 'ko', label: translate('app.language_ko') },
            { value: 'en', label: translate('app.language_en') },
          ]}
          onChange={(chosen) => onChange({ ...options, language: chosen })}
          isStretched
        />
      </div>
      {hasDifferences && (
        <Checkbox
          label={translate('exporting.with_differences')}
          isChecked={options.withoutDifferences !== true}
          onChange={(isIn) => onChange({ ...options, withoutDifferences: !isIn })}
        />
      )}
      <MoreChoices options={options} onChange={onChange} />
      <PaperNotice
        sheetSet={sheetSet}
        onChoose={(chosen) => onChange({ ...options, paper: chosen })}
      />
    </>
  )
}
