/** Shows a map as rows, what their cells hold, and how they are sorted and filtered. */
import { describe, expect, it } from 'vitest'
import { readQuery } from '#shared/base/search/text-query.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { tableColumns, type TableColumn } from '#shared/layout/table/table-columns.ts'
import { filterRows, sortRows, type TableReading } from '#shared/layout/table/table-order.ts'
import { tableRows, type TableRow } from '#shared/layout/table/table-rows.ts'
import { readNumber, valueOf } from '#shared/layout/table/table-value.ts'
import { retitleItem } from '#shared/commands/item-commands.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

function table() {
  const workbench = smallWorkbench()
  const rows = tableRows(viewJourney(workbench.store, 'journey-1'))
  const row = (id: string) => rows.find((each) => each.id === id)!
  const reading: TableReading = {
    value: (each, column) => valueOf(each, column, workbench.store),
    words: (each, column) => {
      const value = valueOf(each, column, workbench.store)
      if (value?.kind === 'text') return value.text
      if (column === 'stage') return each.stage.name
      return value?.kind === 'number' && value.number !== null ? String(value.number) : ''
    },
    compareWords: (a, b) => a.localeCompare(b, 'ko'),
  }
  return { workbench, rows, row, reading }
}

const idsOf = (rows: readonly TableRow[]) => rows.map(({ id }) => id)

describe('the rows of a map', () => {
  it('are all cards and emotion points, step by step and lane by lane', () => {
    const { rows } = table()
    const ofFirstStep = rows.filter(({ step }) => step.id === 'step-1')
    expect(ofFirstStep.map(({ record }) => record.type)).toEqual([
      'card',
      'touchpoint',
      'emotion-point',
      'emotion-point',
      'pain-point',
      'opportunity',
    ])
    const columns = rows.map(({ column }) => column)
    expect(columns).toEqual([...columns].sort((a, b) => a - b))
  })

  it('stay the same objects but for the one that changed', () => {
    const { workbench, rows } = table()
    expect(tableRows(viewJourney(workbench.store, 'journey-1'), rows)).toBe(rows)
    workbench.run(retitleItem, { itemId: 'card-1', title: '다르게' })
    const after = tableRows(viewJourney(workbench.store, 'journey-1'), rows)
    expect(after.filter((row) => !rows.includes(row)).map(({ id }) => id)).toEqual(['card-1'])
  })
})

describe('the cells', () => {
  it('hold what their record has, and nothing where it has no such thing', () => {
    const { row, workbench } = table()
    const cells = (id: string) =>
      Object.fromEntries(
        tableColumns.flatMap((column) => {
          const value = valueOf(row(id), column, workbench.store)
          if (value === null) return []
          const plain =
            value.kind === 'text'
              ? value.text
              : value.kind === 'ids'
                ? value.ids.join(' ')
                : value.kind === 'flag'
                  ? value.isOn
                  : value.number
          return [[column, plain] as const]
        }),
      ) as Partial<Record<TableColumn, unknown>>
    expect(cells('touchpoint-1')).toMatchObject({
      title: '설치 신청서',
      stage: 'stage-1',
      lane: 'lane-touchpoint',
      type: 'touchpoint',
      channels: 'channel-app channel-phone',
      expectation: 4,
      actual: 3,
      gap: -1,
      'moment-of-truth': false,
    })
    expect(cells('touchpoint-1')).not.toHaveProperty('severity')
    expect(cells('pain-1')).toMatchObject({
      severity: 3,
      touchpoint: 'touchpoint-1',
      personas: 'persona-min persona-han',
    })
    expect(cells('emotion-1')).toMatchObject({ emotion: -1, personas: 'persona-min', title: '' })
    expect(cells('emotion-1')).not.toHaveProperty('details')
  })

  it('take figures as people write them, within their bounds', () => {
    const score = { lowest: 1, highest: 5, step: 1 }
    const feeling = { lowest: -2, highest: 2, step: 0.1 }
    expect(['4', ' 4 ', '', '6', '0', '네'].map((text) => readNumber(text, score))).toEqual([
      4,
      4,
      null,
      undefined,
      undefined,
      undefined,
    ])
    expect(['−1,5', '+2', '0.33', '-3'].map((text) => readNumber(text, feeling))).toEqual([
      -1.5,
      2,
      0.3,
      undefined,
    ])
  })
})

describe('sorting and filtering', () => {
  it('sorts figures as figures, either way, with empty cells last', () => {
    const { rows, reading } = table()
    const feelings = (isDescending: boolean) =>
      sortRows(rows, { column: 'emotion', isDescending }, reading).map(({ record }) =>
        record.type === 'emotion-point' ? record.value : null,
      )
    const known = rows.filter(({ record }) => record.type === 'emotion-point').length
    const up = feelings(false)
    expect(up.slice(0, known)).toEqual([...up.slice(0, known)].sort((a, b) => a! - b!))
    expect(up.slice(known).every((value) => value === null)).toBe(true)
    const down = feelings(true)
    expect(down.slice(0, known)).toEqual(up.slice(0, known).toReversed())
    expect(down.at(-1)).toBeNull()
  })

  it('sorts words by the alphabet and stages by their place, and keeps the order of the map', () => {
    const { rows, reading } = table()
    const byTitle = sortRows(rows, { column: 'title', isDescending: false }, reading)
    const titles = byTitle.map((row) => reading.words(row, 'title')).filter((text) => text !== '')
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'ko')))
    expect(idsOf(sortRows(rows, { column: 'stage', isDescending: false }, reading))).toEqual(
      idsOf(rows),
    )
    const [first] = sortRows(rows, { column: 'stage', isDescending: true }, reading)
    expect(first?.column).toBe(2)
  })

  it('finds rows by parts, by initial consonants, and by words in several cells', () => {
    const { rows, reading } = table()
    const found = (typed: string) =>
      idsOf(filterRows(rows, readQuery(typed)!, ['title', 'stage'], reading))
    expect(found('ㅅㅊㅅ')).toEqual(['card-1', 'touchpoint-1', 'opportunity-1'])
    expect(found('칸 신청')).toEqual(['pain-1'])
    expect(found('없는 낱말')).toEqual([])
  })
})
