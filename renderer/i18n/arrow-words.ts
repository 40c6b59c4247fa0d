/** The words that stand at arrows, and times in the unit that people would say. */
import type { Translate } from './i18n.ts'

interface Span {
  readonly unit: 'minutes' | 'hours' | 'days'
  readonly count: number
}

/** "11분", "41시간", "34일". */
export function spanWord(translate: Translate, { unit, count }: Span): string {
  return translate(`transition.${unit}`, { count })
}

/** What labels of arrows say in a language. */
export function arrowWords(translate: Translate) {
  return {
    break: translate('transition.break'),
    span: (span: Span) => spanWord(translate, span),
  }
}
