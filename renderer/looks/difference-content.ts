/** Puts the difference of two maps into words, for the screen, the printed page and present mode alike. */

import { reasonsOf } from '#shared/analysis/difference/change-reasons.ts'
import type { FigureDifference } from '#shared/analysis/difference/figures.ts'
import type { MapDifference, StageDifference } from '#shared/analysis/difference/map-difference.ts'
import {
  changeKinds,
  kindsOf,
  type ChangeKind,
  type RecordDifference,
} from '#shared/analysis/difference/record-differences.ts'
import type { RecordType } from '#shared/model/schema.ts'
import { formatNumber, formatSigned } from '#renderer/i18n/format.ts'
import { isTranslationKey } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import {
  changeLines,
  nameField,
  nameOfRecord,
  type ChangeLine,
  type DifferenceSpeech,
} from './difference-values.ts'
import { lookOf } from './record-look.ts'

/** What became of one record, in words. */
export interface ChangeRow {
  /** Where it can be seen: on the map after, or before where it is gone. */
  readonly recordId: string
  readonly type: RecordType
  readonly kinds: readonly ChangeKind[]
  /** What kind of thing it is, such as "Touchpoint". */
  readonly typeWord: string
  /** What it is called; '' on the side where it is not there. */
  readonly before: string
  readonly after: string
  readonly lines: readonly ChangeLine[]
  /** Why it was changed: titles of improvements. */
  readonly reasons: readonly string[]
}

/** The differences of a stage, or of the map as a whole. */
export interface ChangeGroup {
  readonly key: string
  /** Null for the map as a whole. */
  readonly stage: StageDifference | null
  readonly name: string
  readonly rows: readonly ChangeRow[]
}

const countedTypes = [
  'stage',
  'step',
  'touchpoint',
  'card',
  'pain-point',
  'opportunity',
  'transition',
  'lane',
  'journey-persona',
  'journey',
] as const

/** Group by group, in the order of the journey; every stage is there, whether it differs or not. */
export function changeGroups(
  speech: DifferenceSpeech,
  { common, stages }: MapDifference,
): readonly ChangeGroup[] {
  const { translate } = speech
  const whole: ChangeGroup = {
    key: 'map',
    stage: null,
    name: translate('difference.whole_map'),
    rows: common.map((each) => changeRow(speech, each)),
  }
  return [
    ...(whole.rows.length > 0 ? [whole] : []),
    ...stages.map((stage) => ({
      key: stage.after?.id ?? stage.before?.id ?? '',
      stage,
      name: nameOr(translate, stage.after?.name ?? stage.before?.name ?? ''),
      rows: stage.differences.map((each) => changeRow(speech, each)),
    })),
  ]
}

/** How many differences there are of each kind. */
export function countKinds(groups: readonly ChangeGroup[]): Readonly<Record<ChangeKind, number>> {
  const counts = { added: 0, removed: 0, moved: 0, changed: 0 }
  for (const { rows } of groups) {
    for (const { kinds } of rows) for (const kind of kinds) counts[kind] += 1
  }
  return counts
}

/** All of it in one sentence: "단계 1개 추가, 접점 3개 바뀜, 감정 평균 +1.2". */
export function changeSummary(
  { translate, language }: DifferenceSpeech,
  difference: MapDifference,
): string {
  const all = [...difference.common, ...difference.stages.flatMap(({ differences }) => differences)]
  const parts = countedTypes.flatMap((type) =>
    changeKinds.flatMap((kind) => {
      const count = all.filter((each) => each.type === type && kindsOf(each).includes(kind)).length
      if (count === 0) return []
      const what = translate(`difference.count_${type}`, { count })
      return [translate(`difference.of_${kind}`, { what })]
    }),
  )
  const { delta } = difference.emotion
  const feeling =
    delta === null
      ? []
      : [translate('difference.emotion_is', { delta: formatSigned(delta, language) })]
  if (parts.length === 0) parts.push(translate('difference.no_change'))
  return [...parts, ...feeling].join(', ')
}

/** How much better or worse: "1.5 better". */
export function changeWord(
  { translate, language }: Pick<DifferenceSpeech, 'translate' | 'language'>,
  delta: number,
): string {
  if (Math.abs(delta) < 0.05) return translate('difference.as_before')
  const value = formatNumber(Math.abs(delta), language)
  return translate(delta > 0 ? 'difference.better' : 'difference.worse', { value })
}

/** A figure on both sides, in words. */
export interface FigureWords {
  readonly label: string
  readonly before: string
  readonly after: string
  /** '' where one side is unknown. */
  readonly delta: string
  readonly counts: string
  /** Whether people are better off: above 0 they are, below they are worse off. */
  readonly sense: number
}

/** The figures of two maps of which at least one side is known. */
export function figureWords(
  speech: DifferenceSpeech,
  { emotion, gap, waiting }: Pick<MapDifference, 'emotion' | 'gap' | 'waiting'>,
): readonly FigureWords[] {
  const { translate, language } = speech
  // With one place, what was subtracted would often not come out as it reads.
  const signed = (value: number): string => formatSigned(value, language, 2)
  const minutes = (value: number): string => translate('difference.minutes', { count: value })
  const words = (
    label: string,
    { before, after, delta }: FigureDifference,
    say: (value: number) => string,
    isLessBetter = false,
  ): readonly FigureWords[] =>
    before === null && after === null
      ? []
      : [
          {
            label,
            before: before === null ? translate('difference.unknown') : say(before.value),
            after: after === null ? translate('difference.unknown') : say(after.value),
            delta: delta === null ? '' : signed(delta),
            counts: translate('difference.counts', {
              before: before?.count ?? 0,
              after: after?.count ?? 0,
            }),
            sense: (delta ?? 0) * (isLessBetter ? -1 : 1),
          },
        ]
  return [
    ...words(translate('difference.emotion'), emotion, signed),
    ...words(translate('difference.gap'), gap, signed),
    ...words(translate('difference.waiting'), waiting, minutes, true),
  ]
}

/** Channels that are used more or less often: "App 3 → 5". */
export function channelWords({ channels }: MapDifference): readonly string[] {
  return channels.map(({ channel, before, after }) => `${channel.name} ${before} → ${after}`)
}

/** What became of one record, in words. */
export function changeRow(speech: DifferenceSpeech, difference: RecordDifference): ChangeRow {
  const { type, before, after } = difference
  return {
    recordId: (after ?? before)!.id,
    type,
    kinds: kindsOf(difference),
    typeWord: typeWord(speech, type),
    before: before === null ? '' : nameOn(speech, before, after === null),
    after: after === null ? '' : nameOn(speech, after, true),
    lines: changeLines(speech, difference),
    reasons: reasonsOf(speech.reader, difference).map(({ title }) =>
      nameOr(speech.translate, title),
    ),
  }
}

/** Beside a new name, an old one that was never given is nothing rather than "step 2". */
function nameOn(
  speech: DifferenceSpeech,
  record: RecordDifference['after'] & object,
  isMain: boolean,
): string {
  const field = nameField(record.type)
  const own = field === null ? null : (record as { readonly [name: string]: unknown })[field]
  return !isMain && own === '' ? '' : nameOfRecord(speech, record)
}

function typeWord({ translate }: DifferenceSpeech, type: RecordType): string {
  const key = `difference.type_${type}`
  return isTranslationKey(key) ? translate(key) : translate(lookOf(type).word)
}
