/** What was done to a project that did not fit together, as data. */

import type { RecordType } from './schema.ts'

/** What was mended; which details a code carries stands behind it. */
export type MendCode =
  /** There was no project record; an empty one was added. */
  | 'project-added'
  /** There were several project records; this one was removed. */
  | 'extra-project-removed'
  /** field, target: what it cannot be without is not there, so it was removed. */
  | 'orphan-removed'
  /** field, target: an optional link to a missing record was cleared. */
  | 'link-cleared'
  /** field, target: the id of a missing record was taken out of a list. */
  | 'link-dropped'
  /** A second point of the same persona at the same step was removed. */
  | 'second-point-removed'
  /** The same persona stood on the same map twice; this place was removed. */
  | 'second-place-removed'
  /** The same person had voted twice on the same thing in one round; this vote was removed. */
  | 'second-vote-removed'
  /** The same record carried the same tag twice; this one was removed. */
  | 'second-tagging-removed'
  /** Two arrows led the same way, or one back to where it began; this one was removed. */
  | 'second-transition-removed'
  /** The same two records were linked twice, or one with itself; this link was removed. */
  | 'second-link-removed'
  /** A second result of the same person at the same task was removed. */
  | 'second-result-removed'
  /** It lay in a lane that does not hold its type, or that is on another map. */
  | 'moved-to-lane'
  /** A lane was added for what had none. */
  | 'lane-added'
  /** A stage had no step; an empty one was added. */
  | 'step-added'
  /** The order key could not be used; the siblings have new ones. */
  | 'order-replaced'

/** One mend. */
export interface Mend {
  readonly code: MendCode
  readonly recordType: RecordType
  readonly recordId: string
  /** The record's name or title before the mend; '' where it has none. */
  readonly content: string
  readonly details: Readonly<Record<string, string | number>>
}
