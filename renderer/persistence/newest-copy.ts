/** Decides which copy of a project is the newest: that of the database, or that of the journal. */

/** What the database says of its copy. */
export interface StoredCopy {
  /** The revision of the journal that it holds all changes of; null where it was saved without one. */
  readonly journalRev: number | null
  /** In ms since 1970 UTC. */
  readonly changedAt: number
  readonly recordCount: number
}

/** What the journal says of its copy. */
export interface JournaledCopy {
  readonly rev: number
  readonly time: number
  readonly lost: number
  readonly recordCount: number
}

/** `isOtherKept`: the copy that gives way may hold something that the newest one does not. */
export interface Newest {
  readonly from: 'database' | 'journal'
  readonly isOtherKept: boolean
}

const fullFrom = 10
const thinBelow = 3

/** Null stands for a copy that is not there, or not whole; null is given where neither is. */
export function chooseNewest(
  stored: StoredCopy | null,
  journaled: JournaledCopy | null,
): Newest | null {
  if (journaled === null) return stored === null ? null : { from: 'database', isOtherKept: false }
  if (stored === null) return { from: 'journal', isOtherKept: false }
  // Many records are never replaced by almost none without a person's yes.
  if (isEmptied(journaled, stored)) return { from: 'journal', isOtherKept: true }
  if (isEmptied(stored, journaled)) return { from: 'database', isOtherKept: true }
  if (stored.journalRev === null) {
    const from = stored.changedAt >= journaled.time ? 'database' : 'journal'
    return { from, isOtherKept: true }
  }
  // The database holds a state on the way to that of the journal, so nothing gives way with it.
  if (journaled.rev > stored.journalRev) return { from: 'journal', isOtherKept: journaled.lost > 0 }
  return { from: 'database', isOtherKept: false }
}

/**
 * Whether a journal of which nothing above a revision is kept may be chosen before the database.
 * Spares reading all of it at every opening.
 */
export function mayKnowMore(highest: number, stored: StoredCopy): boolean {
  if (highest === 0) return false
  const { journalRev, recordCount } = stored
  return journalRev === null || highest > journalRev || recordCount < thinBelow
}

function isEmptied(full: { recordCount: number }, thin: { recordCount: number }): boolean {
  return full.recordCount >= fullFrom && thin.recordCount < thinBelow
}
