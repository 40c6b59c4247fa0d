/** Finds the rows and runs those that were asked for, one after the other. */
import { RowReport, type Problem } from './row-report.ts'
import type { Length, Row } from './row.ts'

/** Every file beside this folder is a row. */
const files = import.meta.glob<Row>('../*.ts')

export interface RowResult {
  readonly name: string
  readonly goal: string
  readonly runs: number
  readonly failures: number
  readonly skipped: number
  readonly reasons: readonly string[]
  readonly worst: string
  readonly problems: readonly Problem[]
  readonly seed: number
  readonly seconds: number
}

export interface Wish {
  readonly length: Length
  /** In place of what the length stands for; null for that. */
  readonly runs: number | null
  readonly seed: number
  /** Parts of names; empty for all rows. */
  readonly only: readonly string[]
  readonly log: (line: string) => void
}

export async function loadRows(): Promise<readonly Row[]> {
  const names = Object.keys(files).sort()
  return Promise.all(names.map((name) => files[name]!()))
}

export async function runRows(wish: Wish): Promise<readonly RowResult[]> {
  const rows = await loadRows()
  const isNamed = ({ name }: Row) =>
    wish.only.length === 0 || wish.only.some((part) => name.includes(part))
  const isWanted = (row: Row) =>
    isNamed(row) && (wish.length !== 'short' || row.needsBrowser !== true)
  const results: RowResult[] = []
  for (const row of rows.filter(isWanted)) {
    wish.log(`${row.name} …`)
    const result = await runRow(row, wish)
    const { failures, runs, seconds } = result
    wish.log(`${row.name}: ${runs} runs, ${failures} failures, ${seconds.toFixed(1)} s`)
    results.push(result)
  }
  return results
}

async function runRow(row: Row, wish: Wish): Promise<RowResult> {
  const report = new RowReport()
  const startedAt = performance.now()
  const { seed } = wish
  try {
    await row.run({ runs: wish.runs ?? row.runs[wish.length], seed, report, isTimed: true })
  } catch (error) {
    report.failed(error, null)
  }
  // What has not run has shown nothing.
  if (report.runs + report.skipped === 0) report.failed('nothing was run', null)
  const { runs, failures, skipped, worst, problems } = report
  const { name, goal } = row
  const seconds = (performance.now() - startedAt) / 1000
  const reasons = [...report.reasons]
  return { name, goal, runs, failures, skipped, reasons, worst, problems, seed, seconds }
}
