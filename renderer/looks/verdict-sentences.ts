/** Says in plain sentences what the figures of a test mean, and what they do not. */

import type { Verdict } from '#shared/analysis/statistics/verdict.ts'
import type { Test } from '#shared/model/records/test.ts'
import { formatNumber, formatSigned } from '#renderer/i18n/format.ts'
import type { Language, Translate } from '#renderer/i18n/i18n.ts'

/** 55.7% */
export function percentOf(share: number, language: Language): string {
  return `${formatNumber(share * 100, language)}%`
}

/**
 * The sentences below the figures, the most important one first. Of fewer people than may be judged
 * no share is told.
 */
export function verdictSentences(
  verdict: Verdict,
  test: Pick<Test, 'criterionKind' | 'criterionShare'>,
  translate: Translate,
  language: Language,
): readonly string[] {
  const { outcome, reasons, difference, treated, isReached } = verdict
  const tooFew = 'too-few-data'
  const first = reasons.includes(tooFew)
    ? translate(`testing.reason_${tooFew}`)
    : difference !== null
      ? translate(`testing.difference_${difference.direction}`, {
          points: formatSigned(difference.difference * 100, language),
          low: formatNumber(difference.low * 100, language),
          high: formatNumber(difference.high * 100, language),
        })
      : treated !== null
        ? translate('testing.share_sentence', {
            share: percentOf(treated.share, language),
            low: formatNumber(treated.low * 100, language),
            high: formatNumber(treated.high * 100, language),
          })
        : null
  const isJudged = test.criterionKind !== 'none' && test.criterionShare !== null
  const judgement =
    treated === null || !isJudged || reasons.includes(tooFew)
      ? null
      : outcome === 'unclear' && isReached !== null
        ? translate(isReached ? 'testing.verdict_reached' : 'testing.verdict_not_reached')
        : translate(`testing.verdict_${outcome}`)
  return [
    ...(first === null ? [] : [first]),
    ...(judgement === null ? [] : [judgement]),
    ...reasons.filter((each) => each !== tooFew).map((each) => translate(`testing.reason_${each}`)),
  ]
}
