/** Says in a sentence what share of a test came out, against what was to be reached. */

import { judgeShareTest } from '#shared/analysis/statistics/verdict.ts'
import type { Test } from '#shared/model/records/test.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'

/** The share with its interval, and the verdict where a criterion was set; null without counts. */
export function useTestFigure(test: Test): string | null {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { treated, outcome } = judgeShareTest({
    criterionKind: test.criterionKind,
    criterionShare: test.criterionShare,
    treated: { successes: test.treatedSuccesses, trials: test.treatedTrials },
    control: { successes: test.controlSuccesses, trials: test.controlTrials },
  })
  if (treated === null) return null
  const percent = (value: number) => formatNumber(value * 100, language)
  const { share, low, high, n } = treated
  const words = { share: percent(share), low: percent(low), high: percent(high), n }
  const figure = translate('inspector.share_is', words)
  if (test.criterionKind === 'none') return figure
  return `${figure} ${translate(`inspector.verdict_${outcome}`)}`
}
