/** Says in a sentence what the counts of evidence amount to, with their interval of 95 %. */

import { npsDisplay } from '#shared/analysis/statistics/nps.ts'
import { cesEstimate, csatEstimate } from '#shared/analysis/statistics/scale-answers.ts'
import { shareEstimate, type ShareEstimate } from '#shared/analysis/statistics/share.ts'
import type { Evidence } from '#shared/model/records/evidence.ts'
import { formatNumber, formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '#renderer/i18n/i18n.ts'

/** The sentence; null where nothing was counted. */
export function useFigureSentence(record: Evidence): string | null {
  const translate = useTranslate()
  const { language } = useLanguage()
  return figureSentence(translate, language, record)
}

function figureSentence(
  translate: Translate,
  language: Language,
  { measure, answerCounts, caseCount, sampleSize }: Evidence,
): string | null {
  const isAnswered = answerCounts.some((count) => count > 0)
  const percent = (value: number) => formatNumber(value * 100, language)
  const shareWords = ({ share, low, high, n }: ShareEstimate) => ({
    share: percent(share),
    low: percent(low),
    high: percent(high),
    n,
  })
  switch (measure) {
    case 'none':
      return null
    case 'share': {
      const estimate = shareEstimate({ successes: caseCount, trials: sampleSize })
      return estimate && translate('inspector.share_is', shareWords(estimate))
    }
    case 'nps': {
      const [detractors = 0, passives = 0, promoters = 0] = answerCounts
      const shown = npsDisplay({ promoters, passives, detractors })
      if (shown.level === 'hidden') return isAnswered ? translate('inspector.nps_hidden') : null
      if (shown.level === 'small') return translate('inspector.nps_small', { n: shown.n })
      const { score, band, n } = shown
      return translate('inspector.nps_is', {
        score: formatSigned(score, language, 0),
        low: formatSigned(band.low, language),
        high: formatSigned(band.high, language),
        n,
      })
    }
    case 'csat': {
      if (!isAnswered || answerCounts.length !== 5) return null
      const estimate = csatEstimate({ scaleMin: 1, counts: answerCounts }, 2)
      if (estimate === null) return null
      const mean = formatNumber(estimate.mean, language, 2)
      return translate('inspector.csat_is', { ...shareWords(estimate.topBox), mean })
    }
    case 'ces': {
      if (!isAnswered || answerCounts.length !== 7) return null
      const estimate = cesEstimate(answerCounts)
      if (estimate === null) return null
      const mean = formatNumber(estimate.mean, language, 2)
      return translate('inspector.ces_is', { ...shareWords(estimate.agree), mean })
    }
  }
}
