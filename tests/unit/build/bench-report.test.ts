/** Checks the figures of `npm run bench`: medians, ratios and the table, since a wrong one sends people the wrong way. */
import { describe, expect, it } from 'vitest'
import { figureTable, markdownTable, shortNumber } from '#build/bench/lib/report.mjs'
import { median, ratio } from '#build/bench/lib/statistics.mjs'
import { timeMeasure } from '#build/bench/lib/timing.mjs'

type Figure = Parameters<typeof figureTable>[0][number]

it('takes the middle, or the mean of the two in the middle', () => {
  expect([median([3]), median([9, 1, 2]), median([4, 1, 2, 100])]).toEqual([3, 2, 3])
})

it('knows no ratio where one side is missing', () => {
  expect([ratio(6, 3), ratio(undefined, 3), ratio(6, undefined), ratio(6, 0)]).toEqual([
    2,
    null,
    null,
    null,
  ])
})

it('tells three digits that count', () => {
  const told = [0.0123, 1.234, 12.34, 1234.5, null].map(shortNumber)
  expect(told).toEqual(['0.012', '1.23', '12.3', '1235', '–'])
})

describe('the table', () => {
  it('aligns text to the left and figures to the right', () => {
    expect(markdownTable(['measure', 'of', 'ms'], [['lint', 'map', '12.5']])).toBe(
      ['| measure | of  |   ms |', '| ------- | --- | ---: |', '| lint    | map | 12.5 |'].join(
        '\n',
      ),
    )
  })

  it('compares within the run: by size, by the yardstick, and with the measure named', () => {
    const figure = (measure: string, size: number, ms: number, kind: Figure['kind'] = 'map') => ({
      scenario: 'layout',
      measure,
      comparedTo: measure === 'again' ? 'fresh' : null,
      ...{ kind, size, unit: 'ms' as const, rounds: 9, count: 1, yardstickMs: 4 },
      ...{ median: ms, least: ms / 2, most: ms * 2 },
    })
    const figures = [
      figure('fresh', 0, 0.5, 'empty'),
      ...[figure('fresh', 10, 2), figure('fresh', 50, 8)],
      ...[figure('again', 10, 1), figure('again', 50, 6)],
    ]
    const rows = figureTable(figures, [10, 50])
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .filter((row) => row[2] === 'map')
    expect(rows.map((row) => row.slice(1, -1))).toEqual([
      ['fresh', 'map', '0.500', '2.00', '8.00', '4.00 – 16.0', '4.00', '2.00', ''],
      ['again', 'map', '–', '1.00', '6.00', '3.00 – 12.0', '6.00', '1.50', '0.750'],
    ])
  })
})

it('prepares each timed run anew, and tells what the work came to', () => {
  const started: string[] = []
  const [first, second] = timeMeasure(
    {
      name: 'count',
      setUp: (name: string) => ({ name, isReady: false }),
      before: (state) => {
        state.isReady = true
      },
      run: (state) => {
        expect(state.isReady).toBe(true)
        state.isReady = false
        started.push(state.name)
        return state.name.length
      },
      count: (length: number) => length,
    },
    ['one', 'three'],
  )
  expect([first?.count, second?.count]).toEqual([3, 5])
  expect(first?.least).toBeLessThanOrEqual(first?.median ?? 0)
  expect(first?.median).toBeLessThanOrEqual(first?.most ?? 0)
  expect(started.filter((name) => name === 'one').length).toBeGreaterThan(first?.rounds ?? 0)
})
