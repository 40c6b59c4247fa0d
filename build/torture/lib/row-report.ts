/** Counts the runs of one row: how many held, which failed and why, what was worst. */

const mostProblems = 10
const longestProblem = 600

export interface Problem {
  /** Null where it was not a single run that failed. */
  readonly seed: number | null
  readonly what: string
}

export class RowReport {
  runs = 0
  failures = 0
  skipped = 0
  /** The first few; their number is `failures`. */
  readonly problems: Problem[] = []
  /** Why runs were skipped. */
  readonly reasons = new Set<string>()
  /** What was measured besides, in words, such as `longest loss 312 ms`. */
  readonly notes: string[] = []
  private slowestMs: number | null = null

  /** One run held; `ms` is how long it took, where that says something. */
  passed(ms?: number): void {
    this.runs += 1
    if (ms !== undefined) this.slowestMs = Math.max(this.slowestMs ?? 0, ms)
  }

  failed(why: unknown, seed: number | null): void {
    this.runs += 1
    this.failures += 1
    if (this.problems.length >= mostProblems) return
    const what = why instanceof Error ? (why.stack ?? why.message) : String(why)
    this.problems.push({ seed, what: what.slice(0, longestProblem) })
  }

  /** Runs that could not be made here; they do not count as passed. */
  skip(count: number, reason: string): void {
    this.skipped += count
    this.reasons.add(reason)
  }

  note(text: string): void {
    this.notes.push(text)
  }

  /** What was worst of all, in words. */
  get worst(): string {
    const slowest = this.slowestMs === null ? [] : [`slowest run ${Math.ceil(this.slowestMs)} ms`]
    return [...this.notes, ...slowest].join('; ')
  }
}
