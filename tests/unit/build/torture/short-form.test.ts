/** Runs every row of `npm run torture` that needs no browser a few times, and sees that a failure is told. */
import { describe, expect, it } from 'vitest'
import { RowReport } from '#build/torture/lib/row-report.ts'
import { claim, forEachSeed } from '#build/torture/lib/row.ts'
import { loadRows } from '#build/torture/lib/run-rows.ts'
import { failureLines, resultTable, verdict } from '#build/torture/lib/result-table.mjs'

const rows = await loadRows()
const quick = rows.filter(({ needsBrowser }) => needsBrowser !== true)

describe('the short form', () => {
  it.each(quick)('holds: $name', async (row) => {
    const report = new RowReport()
    await row.run({ runs: row.runs.short, seed: 20_261_128, report })
    expect(report.problems).toEqual([])
    expect(report.runs).toBeGreaterThan(0)
  })
})

describe('a row', () => {
  it('has a name of its own and a goal', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
    expect(rows.filter(({ goal }) => goal === '')).toEqual([])
  })

  it('goes on after a run that failed, and says which it was and how to do it again', async () => {
    const report = new RowReport()
    await forEachSeed({ runs: 4, seed: 10, report }, (seed) =>
      claim(seed !== 12, () => 'a card is missing'),
    )
    report.skip(2, 'no browser here')
    const { runs, failures, skipped, problems, worst } = report
    expect({ runs, failures, skipped }).toEqual({ runs: 4, failures: 1, skipped: 2 })
    const result = {
      ...{ name: 'cards', goal: 'all there', seed: 10, seconds: 1 },
      ...{ runs, failures, skipped, problems, worst, reasons: [...report.reasons] },
    }
    expect(verdict(result)).toBe('FAILED')
    expect(resultTable([result])).toContain('| cards | all there | 4 | 1 | 2 |')
    expect(failureLines([result])).toEqual([
      expect.stringMatching(/^cards: .*a card is missing[\s\S]*--runs 1 --seed 12$/) as string,
      'cards: 2 runs skipped: no browser here',
    ])
  })

  it('does not pass where all of it was skipped', () => {
    const result = {
      ...{ name: 'cards', goal: 'all there', seed: 1, seconds: 0, problems: [], worst: '' },
      ...{ runs: 0, failures: 0, skipped: 3, reasons: ['no browser here'] },
    }
    expect(verdict(result)).toBe('skipped')
  })
})
