/** Kano's model: what a feature is to people, from how they would take having and lacking it. */

import { AppError } from '#shared/base/app-error.ts'
import {
  kanoAnswers,
  kanoCategories,
  type KanoAnswer,
  type KanoCategory,
} from '#shared/model/records/idea.ts'
import { requireCounts } from './counts.ts'

export interface KanoTally {
  readonly n: number
  readonly counts: Readonly<Record<KanoCategory, number>>
  /** The most frequent one; of equals the first in the order of `kanoCategories`. */
  readonly category: KanoCategory
  /** All that are equally frequent as `category`, itself first; one where it stands alone. */
  readonly mostFrequent: readonly KanoCategory[]
  /** How much having it satisfies, 0 to 1; null where all answers are reverse or questionable. */
  readonly better: number | null
  /** How much lacking it annoys, -1 to 0; null as above. */
  readonly worse: number | null
}

// In the order of the model, which is also the order that decides ties.
const [M, O, A, I, R, Q] = kanoCategories

/** Rows: functional answer; columns: dysfunctional answer; both in the order of `kanoAnswers`. */
const table: Readonly<Record<KanoAnswer, readonly KanoCategory[]>> = {
  like: [Q, A, A, A, O],
  'must-be': [R, I, I, I, M],
  neutral: [R, I, I, I, M],
  'live-with': [R, I, I, I, M],
  dislike: [R, R, R, R, Q],
}

/** What one person's pair of answers says: with the feature (functional) and without it. */
export function kanoCategoryOf(functional: KanoAnswer, dysfunctional: KanoAnswer): KanoCategory {
  // Each row has a column for every answer.
  return table[functional][kanoAnswers.indexOf(dysfunctional)]!
}

/**
 * Sums up a table of 25 counts, row by row (functional * 5 + dysfunctional answer); null where
 * nobody answered, also for an empty list.
 * @throws AppError `not-a-kano-table` for any other length; `not-a-count`
 */
export function tallyKano(table25: readonly number[]): KanoTally | null {
  requireCounts(table25)
  if (table25.length === 0) return null
  const cells = kanoAnswers.flatMap((functional) =>
    kanoAnswers.map((dysfunctional) => kanoCategoryOf(functional, dysfunctional)),
  )
  if (table25.length !== cells.length) throw new AppError('not-a-kano-table', [`${table25.length}`])
  const counts: Counts = { [M]: 0, [O]: 0, [A]: 0, [I]: 0, [R]: 0, [Q]: 0 }
  for (const [cell, category] of cells.entries()) counts[category] += table25[cell] ?? 0
  const n = table25.reduce((sum, count) => sum + count, 0)
  const most = Math.max(...Object.values(counts))
  const mostFrequent = kanoCategories.filter((category) => counts[category] === most)
  const [category] = mostFrequent
  if (n === 0 || category === undefined) return null
  return { n, counts, category, mostFrequent, ...coefficients(counts) }
}

type Counts = Record<KanoCategory, number>

function coefficients(counts: Readonly<Counts>): Pick<KanoTally, 'better' | 'worse'> {
  const told = counts[A] + counts[O] + counts[M] + counts[I]
  if (told === 0) return { better: null, worse: null }
  // Subtracted from 0 so that nobody gets to see -0.
  return { better: (counts[A] + counts[O]) / told, worse: 0 - (counts[O] + counts[M]) / told }
}
