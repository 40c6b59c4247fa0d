/** Puts the cells of the table into the words of the screen's language. */

import type { RecordReader } from '#shared/store/record-store.ts'
import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableReading } from '#shared/layout/table/table-order.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { valueOf, type TableValue } from '#shared/layout/table/table-value.ts'
import { formatNumber, formatSigned } from '#renderer/i18n/format.ts'
import type { Language, Translate, TranslationKey } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { lookOf, stepName } from '#renderer/looks/record-look.ts'

/** The heading of a column. */
export function columnWord(column: TableColumn): TranslationKey {
  return `table.column_${column}`
}

export function makeReading(
  reader: RecordReader,
  translate: Translate,
  language: Language,
): TableReading {
  const collator = new Intl.Collator(language, { numeric: true })
  const value = (row: TableRow, column: TableColumn) => valueOf(row, column, reader)
  return {
    value,
    words: (row, column) => {
      const own = value(row, column)
      return own === null ? '' : wordsOf(own, row, column, { reader, translate, language })
    },
    compareWords: (a, b) => collator.compare(a, b),
  }
}

interface Speech {
  readonly reader: RecordReader
  readonly translate: Translate
  readonly language: Language
}

function wordsOf(value: TableValue, row: TableRow, column: TableColumn, speech: Speech): string {
  const { translate, language } = speech
  switch (value.kind) {
    case 'text':
      return value.text
    case 'flag':
      return value.isOn ? translate('table.yes') : ''
    case 'number':
    case 'result': {
      const { number } = value
      if (number === null) return ''
      const isSigned = column === 'emotion' || column === 'gap'
      return isSigned ? formatSigned(number, language) : formatNumber(number, language)
    }
    case 'ids':
      return value.ids.map((id) => nameOf(id, row, column, speech)).join(', ')
  }
}

function nameOf(id: string, row: TableRow, column: TableColumn, speech: Speech): string {
  const { reader, translate } = speech
  switch (column) {
    case 'stage':
      return nameOr(translate, row.stage.name)
    case 'step':
      return row.step.name === '' ? String(row.stepNumber) : stepName(translate, reader, id)
    case 'lane':
      return laneName(translate, row.lane)
    case 'type':
      return translate(lookOf(row.record.type).word)
    case 'personas':
      return nameOr(translate, reader.get('persona', id)?.name ?? '')
    case 'channels':
      return nameOr(translate, reader.get('channel', id)?.name ?? '')
    case 'tags':
      return nameOr(translate, reader.get('tag', id)?.name ?? '')
    default:
      return nameOr(translate, reader.get('touchpoint', id)?.title ?? '')
  }
}
