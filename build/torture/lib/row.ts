/** What a test of endurance is: a row of the table, with a goal, run as often as one is asked to. */
import type { RowReport } from './row-report.ts'

/** How often a row runs: with the other tests, by itself, and when there is time. */
export type Length = 'short' | 'usual' | 'long'

export interface RowContext {
  readonly runs: number
  /** The first run uses it, each later one the next number, so that any run can be done again. */
  readonly seed: number
  readonly report: RowReport
  /** Whether slowness is a failure; among the other tests only a hang is, which their own limit ends. */
  readonly isTimed?: boolean
}

/** A file of `build/torture/` exports these. */
export interface Row {
  /** What `--only` looks for, and the first words of the row. */
  readonly name: string
  /** What must come out, in words. */
  readonly goal: string
  readonly runs: Readonly<Record<Length, number>>
  /** True where a browser and the built product are needed; such rows are not part of the short form. */
  readonly needsBrowser?: boolean
  /** Tells the report of every run; what it throws counts as a failure of the whole row. */
  run(context: RowContext): Promise<void>
}

/** Does one thing for each seed; where it throws, that run has failed and the next one follows. */
export async function forEachSeed(
  { runs, seed, report }: RowContext,
  work: (seed: number) => Promise<void> | void,
): Promise<void> {
  for (let n = 0; n < runs; n++) {
    const startedAt = performance.now()
    try {
      await work(seed + n)
      report.passed(performance.now() - startedAt)
    } catch (error) {
      report.failed(error, seed + n)
    }
  }
}

/** Fails the run where the claim does not hold. */
export function claim(holds: boolean, otherwise: () => string): void {
  if (!holds) throw new Error(otherwise())
}
