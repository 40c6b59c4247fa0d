/** Turns what a cell of the table holds into the fields of its record. */

import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import type { TableValue } from '#shared/layout/table/table-value.ts'
import type { FieldsOf } from '#shared/model/schema.ts'

type ItemFields = Partial<
  Omit<
    FieldsOf<'card'> & FieldsOf<'touchpoint'> & FieldsOf<'pain-point'> & FieldsOf<'opportunity'>,
    'laneId' | 'stepId' | 'order'
  >
>

/** The fields to be changed; null where the column is of something else than fields. */
export function fieldsFor(
  { record }: TableRow,
  column: TableColumn,
  value: TableValue,
): ItemFields | null {
  switch (value.kind) {
    case 'text':
      return textFields(column, value.text)
    case 'number':
      return numberFields(column, value.number)
    case 'flag':
      return column === 'moment-of-truth' ? { isMomentOfTruth: value.isOn } : null
    case 'ids':
      if (column === 'channels') return { channelIds: [...value.ids] }
      if (column === 'touchpoint') return { touchpointId: value.ids[0] ?? null }
      if (column !== 'personas') return null
      return record.type === 'card'
        ? { personaId: value.ids[0] ?? null }
        : { personaIds: [...value.ids] }
    case 'result':
      return null
  }
}

function textFields(column: TableColumn, text: string): ItemFields | null {
  switch (column) {
    case 'details':
      return { details: text }
    case 'owner':
      return { owner: text }
    case 'source':
      return { source: text }
    case 'expectation-text':
      return { expectationText: text }
    case 'actual-text':
      return { actualText: text }
    default:
      return null
  }
}

function numberFields(column: TableColumn, number: number | null): ItemFields | null {
  switch (column) {
    case 'expectation':
      return { expectation: number }
    case 'actual':
      return { actual: number }
    case 'severity':
      return { severity: number }
    case 'frequency':
      return { frequency: number }
    case 'importance':
      return { importance: number }
    case 'satisfaction':
      return { satisfaction: number }
    default:
      return null
  }
}
