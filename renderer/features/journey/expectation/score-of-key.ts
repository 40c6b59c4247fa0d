/** Which score a key sets: digits what comes, with Shift what is expected; arrows with Alt move a mark by one. */

import { clamp } from '#shared/base/geometry.ts'
import {
  highestScore,
  lowestScore,
  type ScoreName,
  type Scores,
} from '#shared/layout/expectation/score-row.ts'

/** What is read off a key press. */
type Keys = Pick<
  React.KeyboardEvent,
  'code' | 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'
>

/** Where unknown scores start from, when they are raised or lowered. */
const middle = 3

/** The score that a key sets, null for an open one; undefined for keys that set none. */
export function scoreOfKey(event: Keys, rated: Scores): Partial<Scores> | undefined {
  const { code, key, shiftKey, altKey } = event
  if (event.ctrlKey || event.metaKey) return undefined
  const name = shiftKey ? 'expectation' : 'actual'
  if (altKey) return moved(rated, name, arrowSteps[key])
  // By place: with Shift the key gives a sign, and another one on each keyboard.
  const digit = /^(?:Digit|Numpad)([0-5])$/.exec(code)?.[1]
  if (digit !== undefined && (!shiftKey || code.startsWith('Digit'))) {
    return { [name]: digit === '0' ? null : Number(digit) }
  }
  return moved(rated, 'actual', signSteps[key])
}

function moved(
  rated: Scores,
  name: ScoreName,
  by: 1 | -1 | undefined,
): Partial<Scores> | undefined {
  if (by === undefined) return undefined
  const now = rated[name]
  return { [name]: now === null ? middle : clamp(now + by, lowestScore, highestScore) }
}

type Steps = Readonly<Record<string, 1 | -1>>
const arrowSteps: Steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }
const signSteps: Steps = { '+': 1, '=': 1, '-': -1, _: -1 }
