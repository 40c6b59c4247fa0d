/** Lists the columns of the table: what each is of, how it is edited, and how wide it is. */

/** In the order in which they stand. */
export const tableColumns = [
  'title',
  'stage',
  'step',
  'lane',
  'type',
  'details',
  'personas',
  'channels',
  'owner',
  'moment-of-truth',
  'expectation',
  'expectation-text',
  'actual',
  'actual-text',
  'gap',
  'severity',
  'frequency',
  'touchpoint',
  'importance',
  'satisfaction',
  'emotion',
  'source',
  'failure',
  'wait',
  'wait-minutes',
  'tags',
  'comments',
] as const

export type TableColumn = (typeof tableColumns)[number]

/** Shown until somebody chooses otherwise. */
export const customaryColumns: readonly TableColumn[] = [
  'title',
  'stage',
  'step',
  'lane',
  'personas',
  'channels',
  'owner',
  'expectation',
  'actual',
  'gap',
  'severity',
  'frequency',
  'emotion',
  'tags',
  'comments',
]

/**
 * `text` and `lines` are written, `number` is written or stepped, `one` and `many` are chosen from a
 * list, `flag` is switched; `none` follows from other things and cannot be edited.
 */
export type ColumnEditor = 'text' | 'lines' | 'number' | 'one' | 'many' | 'flag' | 'none'

const editors: Readonly<Record<TableColumn, ColumnEditor>> = {
  title: 'lines',
  stage: 'one',
  step: 'one',
  lane: 'one',
  type: 'none',
  details: 'lines',
  personas: 'many',
  channels: 'many',
  owner: 'text',
  'moment-of-truth': 'flag',
  expectation: 'number',
  'expectation-text': 'lines',
  actual: 'number',
  'actual-text': 'lines',
  gap: 'none',
  severity: 'number',
  frequency: 'number',
  touchpoint: 'one',
  importance: 'number',
  satisfaction: 'number',
  emotion: 'number',
  source: 'text',
  failure: 'flag',
  wait: 'flag',
  'wait-minutes': 'number',
  tags: 'many',
  comments: 'none',
}

/** How a column is edited. */
export function editorOf(column: TableColumn): ColumnEditor {
  return editors[column]
}

const widths: Readonly<Partial<Record<TableColumn, number>>> = {
  title: 264,
  stage: 112,
  step: 112,
  lane: 112,
  type: 96,
  details: 220,
  personas: 140,
  channels: 140,
  owner: 120,
  'expectation-text': 180,
  'actual-text': 180,
  touchpoint: 160,
  source: 140,
  tags: 140,
}

const narrow = 76

/** The width of a column in px. */
export function columnWidth(column: TableColumn): number {
  return widths[column] ?? narrow
}

/** Whether a column holds figures, which stand at the right. */
export function isFigure(column: TableColumn): boolean {
  return editors[column] === 'number' || column === 'gap' || column === 'comments'
}
