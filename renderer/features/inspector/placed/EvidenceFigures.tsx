/** What evidence counts: cases of a sample, or answers on a scale, with the figure and how far it may be off. */

import type { ReactNode } from 'react'
import { measures, type Evidence, type Measure } from '#shared/model/records/evidence.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { useFigureSentence } from './figure-sentence.ts'
import styles from './PlacedFields.module.css'
import type { WriteNote } from './use-note-edit.ts'

/** How many answers each scale has, from the lowest. */
const answerCounts: Readonly<Record<Measure, number>> = {
  none: 0,
  share: 0,
  nps: 3,
  csat: 5,
  ces: 7,
}

interface EvidenceFiguresProps {
  readonly record: Evidence
  readonly write: WriteNote<'evidence'>
}

export function EvidenceFigures({ record, write }: EvidenceFiguresProps): ReactNode {
  const { measure, caseCount, sampleSize } = record
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const sentence = useFigureSentence(record)
  const places = answerCounts[measure]
  const counts = Array.from({ length: places }, (_, place) => record.answerCounts[place] ?? 0)
  return (
    <>
      <Select
        label={translate('inspector.measure')}
        value={measure}
        options={measures.map((value) => ({
          value,
          label: translate(`inspector.measure_${value}`),
        }))}
        isDisabled={isReadOnly}
        // Answers on one scale say nothing on another.
        onChange={(value) => write({ measure: value, answerCounts: [] })}
      />
      {measure === 'share' && (
        <div className={styles.pair}>
          <NumberField
            label={translate('inspector.case_count')}
            value={caseCount}
            max={sampleSize ?? 10_000_000}
            refusal={translate('inspector.case_count_refusal')}
            onCommit={(value) => write({ caseCount: value })}
          />
          <NumberField
            label={translate('inspector.sample_size')}
            value={sampleSize}
            min={caseCount ?? 0}
            max={10_000_000}
            refusal={translate('inspector.case_count_refusal')}
            onCommit={(value) => write({ sampleSize: value })}
          />
        </div>
      )}
      {places > 0 && (
        <div className={styles.counts}>
          {counts.map((count, place) => (
            <NumberField
              // An answer has no name but its place on the scale.
              key={place}
              label={answerLabel(place)}
              value={record.answerCounts.length === 0 ? null : count}
              max={10_000_000}
              onCommit={(value) => write({ answerCounts: counts.with(place, value ?? 0) })}
            />
          ))}
        </div>
      )}
      {sentence !== null && <p className={styles.figure}>{sentence}</p>}
    </>
  )

  function answerLabel(place: number): string {
    if (measure !== 'nps') return translate('inspector.answer', { score: place + 1 })
    if (place === 0) return translate('inspector.detractors')
    return translate(place === 1 ? 'inspector.passives' : 'inspector.promoters')
  }
}
