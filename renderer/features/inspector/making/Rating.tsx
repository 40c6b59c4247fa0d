/** An estimate from 1 to 5: dots for whole steps, and the exact figure where dragging gave another. */

import type { ReactNode } from 'react'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { Score } from '#renderer/features/inspector/parts/Score.tsx'
import styles from '#renderer/features/inspector/placed/PlacedFields.module.css'

interface RatingProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

export function Rating({ label, value, onChange }: RatingProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const rounded = value === null ? null : Math.round(value)
  return (
    <div>
      <Score label={label} value={rounded} onChange={onChange} />
      {value !== null && value !== rounded && (
        <p className={styles.hint}>
          {translate('inspector.exactly', { figure: formatNumber(value, language) })}
        </p>
      )}
    </div>
  )
}
