/** The form of a lint rule, and of what it finds. */

import type { LintFix } from '#shared/model/lint-fix.ts'
import type { LintedProject } from './linted-project.ts'

/**
 * `error`: the map says something that cannot be right. `warning`: something is missing that others
 * rely on. `hint`: worth a look.
 */
export type Severity = 'error' | 'warning' | 'hint'

/** In the order in which findings are told. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint']

/** The figures and names that a finding's sentence needs. */
export type FindingArgs = Readonly<Record<string, string | number>>

/** One thing a rule found; a rule finds at most one thing about one record. */
export interface Found {
  /** What it is about, and where to jump to. */
  readonly recordId: string
  readonly args?: FindingArgs
  /** Only where exactly one mending is certain. */
  readonly fix?: LintFix | undefined
}

export interface LintRule<Id extends string = string> {
  readonly id: Id
  readonly severity: Severity
  /** Everything that breaks the rule, in the order of the maps. */
  check(project: LintedProject): Iterable<Found>
}

/** Declares a rule; every one is listed in `lint-rules.ts`. */
export function defineRule<const Id extends string>(rule: LintRule<Id>): LintRule<Id> {
  return rule
}
