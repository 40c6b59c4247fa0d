/** Says in words what is expected at a touchpoint, what comes, and the difference. */
import { withoutBreaks } from '#shared/base/text.ts'
import { expectationGap } from '#shared/analysis/gaps.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import type { FeelingWords } from '#renderer/i18n/feelings.ts'
import { nameOr } from '#renderer/i18n/names.ts'

type Rated = Pick<Touchpoint, 'title' | 'expectation' | 'actual'>

/** Such as "Charging app: expected 4, actual 2, gap −2". */
export function scoresLabel({ translate, language }: FeelingWords, rated: Rated): string {
  const gap = expectationGap(rated)
  const known = {
    name: nameOr(translate, withoutBreaks(rated.title)),
    expectation: rated.expectation ?? translate('expectation.unknown'),
    actual: rated.actual ?? translate('expectation.unknown'),
  }
  return gap === null
    ? translate('expectation.row_open', known)
    : translate('expectation.row', { ...known, gap: formatSigned(gap, language) })
}
