/** Writes two scores as text for spreadsheets, and reads what people write there. */

import { highestScore, lowestScore, type Scores } from './score-row.ts'

/**
 * Expectation and actual as `4→2`, a dash where nobody has said it, and '' where both are unknown.
 * A spreadsheet would make a date of `4/2`.
 */
export function writeScores({ expectation, actual }: Scores): string {
  if (expectation === null && actual === null) return ''
  return `${expectation ?? unknown}→${actual ?? unknown}`
}

const unknown = '–'

export type ReadScores =
  | { readonly kind: 'scores'; readonly scores: Partial<Scores> }
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'unreadable' }

/**
 * Reads `4→2`, `4/2`, `4 2`, `4, 2` and the like: first what is expected, then what comes. A number
 * alone is what comes; a dash leaves that score open.
 */
export function readScores(text: string): ReadScores {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\u2012-\u2015\u2212]/g, '-')
    .trim()
  const alone = /^\d+(?:\.0+)?$/.exec(plain)
  if (alone !== null) return inRange({ actual: Number(plain) })
  const pair = /^(\d+|-)\s*(?:→|->|=>|>|\/|,|;|:|\||\s)\s*(\d+|-)(?:\s*\(?[+-]?\d\)?)?$/.exec(plain)
  if (pair === null) return { kind: 'unreadable' }
  const [, expectation = '-', actual = '-'] = pair
  return inRange({ expectation: valueOf(expectation), actual: valueOf(actual) })
}

function valueOf(text: string): number | null {
  return text === '-' ? null : Number(text)
}

function inRange(scores: Partial<Scores>): ReadScores {
  const isFitting = Object.values(scores).every(
    (score) => score === null || (score >= lowestScore && score <= highestScore),
  )
  return isFitting ? { kind: 'scores', scores } : { kind: 'out-of-range' }
}
