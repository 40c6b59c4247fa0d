/** How much an opportunity matters and how well it is served today, with the score they make. */

import type { ReactNode } from 'react'
import { opportunityScore } from '#shared/analysis/statistics/opportunity-score.ts'
import type { Opportunity } from '#shared/model/records/opportunity.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import styles from '#renderer/features/inspector/placed/PlacedFields.module.css'

interface OpportunityScoreProps {
  readonly item: Opportunity
  readonly write: (fields: Partial<Pick<Opportunity, 'importance' | 'satisfaction'>>) => void
}

export function OpportunityScore({ item, write }: OpportunityScoreProps): ReactNode {
  const { importance, satisfaction } = item
  const translate = useTranslate()
  const { language } = useLanguage()
  const result =
    importance === null || satisfaction === null ? null : opportunityScore(importance, satisfaction)
  const limits = { max: 10, digits: 1, refusal: translate('inspector.score_refusal') }
  return (
    <Fields>
      <div className={styles.pair}>
        <NumberField
          label={translate('inspector.score_importance')}
          value={importance}
          {...limits}
          onCommit={(value) => write({ importance: value })}
        />
        <NumberField
          label={translate('inspector.score_satisfaction')}
          value={satisfaction}
          {...limits}
          onCommit={(value) => write({ satisfaction: value })}
        />
      </div>
      {result !== null && (
        <p className={styles.figure}>
          {translate('inspector.opportunity_score', {
            score: formatNumber(result.score, language),
            band: translate(`inspector.band_${result.band}`),
          })}
          {result.isOverServed && ` · ${translate('inspector.opportunity_over')}`}
        </p>
      )}
    </Fields>
  )
}
