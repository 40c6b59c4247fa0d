/** The form of what the lint says in a language. */

import type { RecordType } from '#shared/model/schema.ts'
import type { FindingArgs } from './lint-rule.ts'
import type { RuleId } from './lint-rules.ts'

/** Everything the lint says in one language; a missing sentence does not compile. */
export interface LintWords {
  /** A whole sentence about the record, which is named beside it. */
  readonly rule: Readonly<Record<RuleId, (args: FindingArgs) => string>>
  /** What stands for a missing name; stages and steps go by their number, boards by that of their stage. */
  readonly unnamed: (type: RecordType, number: number | null) => string
}
