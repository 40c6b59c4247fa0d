/** How far the net promoter scores of two pieces of evidence lie apart, and whether that says anything. */

import type { ReactNode } from 'react'
import { npsDifference } from '#shared/analysis/statistics/nps.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { Evidence } from '#shared/model/records/evidence.ts'
import { formatNumber, formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import styles from './BoardFields.module.css'

export function ScoreDifference({
  records,
}: {
  readonly records: readonly PlacedRecord[]
}): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const [first, second, ...others] = records
  if (first?.type !== 'evidence' || second?.type !== 'evidence' || others.length > 0) return null
  if (first.measure !== 'nps' || second.measure !== 'nps') return null
  const found = npsDifference(countsOf(first), countsOf(second))
  if (found === null) return null
  return (
    <p className={styles.sentence} role="status">
      {translate(found.isClear ? 'inspector.nps_apart' : 'inspector.nps_not_apart', {
        difference: formatSigned(found.difference, language),
        low: formatNumber(found.low, language),
        high: formatNumber(found.high, language),
      })}
    </p>
  )
}

function countsOf({ answerCounts }: Evidence) {
  const [detractors = 0, passives = 0, promoters = 0] = answerCounts
  return { promoters, passives, detractors }
}
