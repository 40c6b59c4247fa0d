/** Keys on a lane of expectations: digits set what comes, with Shift what is expected; arrows with Alt move the marks. */

import { clamp } from '#shared/base/geometry.ts'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { isExpectationLane } from '#shared/layout/expectation/rated-touchpoints.ts'
import { highestScore, lowestScore, type ScoreName } from '#shared/layout/expectation/score-row.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'

/** Where unknown scores start from, when they are raised or lowered. */
const middle = 3

export function useScoreKeys(place: CellPlace) {
  const map = useMap()
  const run = useRun()
  const { store } = useDocument().workbench
  const touchpoint = () => store.get('touchpoint', place.itemId ?? '')

  const set = (name: ScoreName, score: number | null) => {
    const now = touchpoint()
    if (now === undefined || !map.canEdit || now[name] === score) return
    run(scoreTouchpoints, { changes: [{ touchpointId: now.id, [name]: score }] })
  }
  const step = (name: ScoreName, by: 1 | -1) => {
    const now = touchpoint()?.[name] ?? null
    set(name, now === null ? middle : clamp(now + by, lowestScore, highestScore))
  }

  /** True where the key is one of this lane; the cards of its touchpoints are left alone here. */
  return (event: React.KeyboardEvent): boolean => {
    if (!isExpectationLane(map.map.getState().view, place.laneId)) return false
    const { code, key, shiftKey, altKey } = event
    if (event.ctrlKey || event.metaKey) return false
    const name = shiftKey ? 'expectation' : 'actual'
    if (altKey) {
      const by = directions[key]
      if (by === undefined) return false
      step(name, by)
      return true
    }
    // By place: with Shift the key gives a sign, and another one on each keyboard.
    const digit = /^(?:Digit|Numpad)([0-5])$/.exec(code)?.[1]
    if (digit !== undefined && (!shiftKey || code.startsWith('Digit'))) {
      set(name, digit === '0' ? null : Number(digit))
    } else if (key === '+' || key === '=') step('actual', 1)
    else if (key === '-' || key === '_') step('actual', -1)
    else return false
    return true
  }
}

const directions: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
}
