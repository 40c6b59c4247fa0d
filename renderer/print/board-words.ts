/** Gives printed boards and pages of the thread their words in a language. */
import { sourceLine, type FaceLineKind } from '#shared/layout/board/note-face.ts'
import type { BoardWords } from '#shared/layout/sheets/board-words.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import {
  createTranslator,
  isTranslationKey,
  type Language,
  type Translate,
} from '#renderer/i18n/i18n.ts'
import { listTitle } from '#renderer/looks/record-look.ts'
import { threadMeta } from '#renderer/looks/thread-meta.ts'

/** The words in a language; `reader` holds the records that are counted and named. */
export function boardWords(reader: RecordReader, language: Language): BoardWords {
  const translate = createTranslator(language)
  // Names of fields of sheets and kinds of breaks come from data; an unknown one is shown as it is.
  const say = (key: string, otherwise: string): string =>
    isTranslationKey(key) ? translate(key) : otherwise
  return {
    stageName: (stage) => translate(`canvas.stage_${stage}`),
    stationName: (station) => translate(`thread.station_${station}`),
    kindName: (type) => translate(`canvas.kind_${type}`),
    frameName: ({ name, kind }) => (name === '' ? translate(`canvas.frame_${kind}`) : name),
    zoneName: (zone) => say(`canvas.zone_${zone}`, ''),
    faceLine: (record, line) => faceLine(reader, record, line, { translate, language }),
    titleOf: (record) => listTitle(translate, reader, record),
    metaOf: (record) => threadMeta(reader, record, translate, language),
    breakName: (kind) => say(`thread.break_${kind}`, kind),
  }
}

interface Speech {
  readonly translate: Translate
  readonly language: Language
}

function faceLine(
  reader: RecordReader,
  record: PlacedRecord,
  line: Exclude<FaceLineKind, 'title'>,
  { translate, language }: Speech,
): string {
  switch (record.type) {
    case 'evidence':
      if (line === 'source') return sourceLine(record)
      return line === 'consent' ? translate(`canvas.consent_${record.consent}`) : ''
    case 'insight': {
      const links = reader.pointingAt('link', 'toId', record.id)
      const count = links.filter(({ kind }) => kind === 'supports').length
      return line === 'evidence' ? translate('canvas.evidence_count', { count }) : ''
    }
    case 'point-of-view':
      if (line !== 'need' && line !== 'insight') return ''
      return `${translate(`canvas.view_${line}`)}\n${record[line]}`
    case 'question': {
      const links = reader.pointingAt('link', 'fromId', record.id)
      const count = links.filter(({ kind }) => kind === 'answers').length
      return line === 'hints' ? translate('canvas.idea_count', { count }) : ''
    }
    case 'idea': {
      const shown = (value: number | null) => (value === null ? '–' : formatNumber(value, language))
      if (line !== 'rating') return ''
      return translate('canvas.rating', {
        impact: shown(record.impact),
        effort: shown(record.effort),
      })
    }
    case 'prototype':
      if (line === 'fidelity') return translate(`canvas.fidelity_${record.fidelity}`)
      return line === 'status' ? translate(`canvas.prototype_${record.status}`) : ''
    case 'test': {
      if (line === 'status') return translate(`canvas.test_${record.status}`)
      const { treatedSuccesses: successes, treatedTrials: trials } = record
      const result =
        successes === null || trials === null
          ? ''
          : translate('canvas.test_result', { successes, trials })
      return [result, translate(`canvas.decision_${record.decision}`)]
        .filter((part) => part !== '')
        .join(' · ')
    }
    case 'improvement':
      return [translate(`canvas.improvement_${record.status}`), record.owner]
        .filter((part) => part !== '')
        .join(' · ')
    default:
      return ''
  }
}
