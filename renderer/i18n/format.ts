/** Writes dates and numbers the way each language does. */
import type { Language } from './words.ts'

const locales = { ko: 'ko-KR', en: 'en-GB' } as const satisfies Record<Language, string>

/** A moment as milliseconds since 1970, as text of a date, or as a Date. */
export type Moment = number | string | Date

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const minus = '\u2212'

// Making one costs a hundred times what using it does.
const numberForms = new Map<string, Intl.NumberFormat>()
const dateForms = new Map<string, Intl.DateTimeFormat>()

function numberForm(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return known(numberForms, language, options, () => {
    return new Intl.NumberFormat(locales[language], options)
  })
}

function dateForm(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // In the zone of the machine, which may be another one tomorrow.
  const zoned = { timeZone: new Date().getTimezoneOffset(), ...options }
  return known(dateForms, language, zoned, () => {
    return new Intl.DateTimeFormat(locales[language], options)
  })
}

function known<Form>(
  forms: Map<string, Form>,
  language: Language,
  options: object,
  make: () => Form,
): Form {
  const key = `${language} ${JSON.stringify(options)}`
  let form = forms.get(key)
  if (form === undefined) {
    form = make()
    forms.set(key, form)
  }
  return form
}

/** 2026년 7월 2일 / 2 July 2026. */
export function formatDate(moment: Moment, language: Language): string {
  return dateForm(language, { dateStyle: 'long' }).format(new Date(moment))
}

/** 7월 2일 / 2 July, with the year only where it is not this year's. */
export function formatShortDate(moment: Moment, language: Language, now: Moment): string {
  const date = new Date(moment)
  const isThisYear = date.getFullYear() === new Date(now).getFullYear()
  return dateForm(language, {
    month: language === 'ko' ? 'long' : 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(date)
}

/** 14:02 in both languages. */
export function formatTime(moment: Moment, language: Language): string {
  return dateForm(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(moment))
}

function calendarDaysBetween(earlier: Date, later: Date): number {
  const day = (date: Date): number =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * hourMs)
  return day(later) - day(earlier)
}

/** How long ago: 방금 전, 5분 전, 3시간 전, 어제, then the date. Days follow the calendar. */
export function formatRelativeTime(moment: Moment, language: Language, now: Moment): string {
  const date = new Date(moment)
  const elapsedMs = new Date(now).getTime() - date.getTime()
  const days = calendarDaysBetween(date, new Date(now))
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })
  if (elapsedMs < minuteMs) return language === 'ko' ? '방금 전' : 'just now'
  if (elapsedMs < hourMs) return relative.format(-Math.floor(elapsedMs / minuteMs), 'minute')
  if (days === 0) return relative.format(-Math.floor(elapsedMs / hourMs), 'hour')
  if (days <= 6) return relative.format(-days, 'day')
  return formatShortDate(date, language, now)
}

/** Number with grouping and at most `digits` places after the point; a real minus sign. */
export function formatNumber(value: number, language: Language, digits = 1): string {
  return numberForm(language, { maximumFractionDigits: digits }).format(value).replace('-', minus)
}

/** Number that always says its sign: +1.5, −2, and 0 without one. */
export function formatSigned(value: number, language: Language, digits = 1): string {
  return numberForm(language, {
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', minus)
}

/** Share from 0 to 1 as a percentage without places: 43%. */
export function formatPercent(share: number, language: Language): string {
  return numberForm(language, { style: 'percent' }).format(share).replace('-', minus)
}

/** Size of a file: 820 KB, 1.4 MB; counted in thousands. */
export function formatFileSize(sizeBytes: number, language: Language): string {
  const kilobyte = 1_000
  const [amount, unit] =
    sizeBytes < kilobyte
      ? [sizeBytes, 'B']
      : sizeBytes < kilobyte ** 2
        ? [Math.round(sizeBytes / kilobyte), 'KB']
        : [sizeBytes / kilobyte ** 2, 'MB']
  return `${formatNumber(amount, language)} ${unit}`
}
