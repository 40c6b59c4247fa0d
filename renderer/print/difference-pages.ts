/** Gathers what differs between the maps of a project that show before and after, in words. */

import { comparableMaps, inOrderOfTime } from '#shared/analysis/difference/comparable-maps.ts'
import { mapDifference, type MapDifference } from '#shared/analysis/difference/map-difference.ts'
import type { DifferenceContent } from '#shared/layout/sheets/difference-content.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { createTranslator, type Language } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import {
  changeGroups,
  changeSummary,
  channelWords,
  figureWords,
  type ChangeRow,
} from '#renderer/looks/difference-content.ts'
import type { DifferenceSpeech } from '#renderer/looks/difference-values.ts'
import { stageColumns } from '#renderer/looks/stage-columns.ts'

/** For every map of tomorrow that has a map of today: what differs between the two. */
export function differencePages(
  reader: RecordReader,
  language: Language,
): readonly DifferenceContent[] {
  return reader
    .all('journey')
    .filter(({ state }) => state === 'to-be')
    .flatMap((journey) => {
      const today = comparableMaps(reader, journey.id).find(({ state }) => state === 'as-is')
      if (today === undefined) return []
      const { beforeId, afterId } = inOrderOfTime(reader, journey.id, today.id)
      const difference = mapDifference(reader, beforeId, afterId)
      return difference === null ? [] : [contentOf(reader, difference, language)]
    })
}

function contentOf(
  reader: RecordReader,
  difference: MapDifference,
  language: Language,
): DifferenceContent {
  const translate = createTranslator(language)
  const speech: DifferenceSpeech = { reader, translate, language }
  const { before, after, stages, lines } = difference
  const columns = stageColumns(difference)
  const shown = stages.filter((_, n) => columns[n]! > 0)
  const nameOf = ({ name, state }: Journey): string =>
    `${nameOr(translate, name)} · ${translate(state === 'as-is' ? 'app.as_is' : 'app.to_be')}`
  const channels = channelWords(difference)
  return {
    journeyId: after.id,
    title: translate('print.difference_of', {
      before: nameOr(translate, before.name),
      after: nameOr(translate, after.name),
    }),
    summary: [
      changeSummary(speech, difference),
      ...(channels.length === 0
        ? []
        : [`${translate('difference.channels')}: ${channels.join(' · ')}`]),
    ].join('\n'),
    legendBefore: translate('difference.legend_before', { name: nameOf(before) }),
    legendAfter: translate('difference.legend_after', { name: nameOf(after) }),
    figures: figureWords(speech, difference).map(
      ({ label, before: was, after: is, delta, counts, sense }) => ({
        text: `${label} ${was} → ${is} (${counts})`,
        delta,
        sense,
      }),
    ),
    stageNames: shown.map((stage) => nameOr(translate, (stage.after ?? stage.before)?.name ?? '')),
    stageColumns: columns.filter((count) => count > 0),
    lines: lines.map((line) => ({
      ...line,
      means: shown.map(({ feelings }) => {
        const own = feelings.find(({ persona }) => persona.id === line.persona.id)
        if (own === undefined) return { delta: '', values: '', counts: '', sense: 0 }
        const say = (value: number | undefined): string =>
          value === undefined ? '–' : formatSigned(value, language)
        return {
          delta: own.delta === null ? '–' : formatSigned(own.delta, language),
          values: `${say(own.before?.value)}→${say(own.after?.value)}`,
          counts: translate('difference.counts', {
            before: own.before?.count ?? 0,
            after: own.after?.count ?? 0,
          }),
          sense: own.delta ?? 0,
        }
      }),
    })),
    groups: changeGroups(speech, difference)
      .filter(({ rows }) => rows.length > 0)
      .map(({ name, rows }) => ({ name, rows: rows.map((row) => rowOf(speech, row)) })),
  }
}

function rowOf(
  { translate }: DifferenceSpeech,
  { kinds, typeWord, before, after, lines, reasons }: ChangeRow,
): DifferenceContent['groups'][number]['rows'][number] {
  const tone = kinds.includes('added')
    ? 'opportunity-ink'
    : kinds.includes('removed')
      ? 'pain-ink'
      : 'ink'
  return {
    kinds: kinds.map((kind) => translate(`difference.kind_${kind}`)).join(', '),
    tone,
    typeWord,
    before,
    after,
    lines,
    reasons: reasons.map((name) => translate('difference.reason', { name })),
  }
}
