/** Gives printed pages their words in a language. */
import type { SheetWords } from '#shared/layout/sheets/sheet-words.ts'
import { formatDate, formatSigned } from '#renderer/i18n/format.ts'
import { spanWord } from '#renderer/i18n/arrow-words.ts'
import { createTranslator, type Language } from '#renderer/i18n/i18n.ts'

/** The words in a language; `now` is the moment of printing in milliseconds since 1970. */
export function printWords(language: Language, now: number): SheetWords {
  const translate = createTranslator(language)
  return {
    say: (sentence, values) => translate(`print.${sentence}`, values),
    laneName: (kind) => translate(`journey.lane_${kind}`),
    stateName: (state) =>
      translate(state === 'as-is' ? 'journey.state_as_is' : 'journey.state_to_be'),
    signed: (value) => formatSigned(value, language),
    span: (span) => spanWord(translate, span),
    date: formatDate(now, language),
  }
}
