/** Finds where chains end, each with the one action that mends it. */

import { breaksInMaking, breaksOfTests } from './breaks-of-making.ts'
import { breaksOfIdeas, breaksOfQuestions } from './breaks-of-asking.ts'
import { breaksOfInsights, breaksOfPains } from './breaks-of-reasons.ts'
import { breakKinds, type BreakKind, type ThreadBreak } from './thread-break.ts'
import type { ThreadGraph } from './thread-graph.ts'

/** Along the thread: by kind, then in the order of boards and maps. */
export function threadBreaks(graph: ThreadGraph): readonly ThreadBreak[] {
  const byKind = new Map<BreakKind, ThreadBreak[]>(breakKinds.map((kind) => [kind, []]))
  for (const find of [
    breaksOfInsights,
    breaksOfPains,
    breaksOfQuestions,
    breaksOfIdeas,
    breaksInMaking,
    breaksOfTests,
  ]) {
    for (const found of find(graph)) byKind.get(found.kind)?.push(found)
  }
  return [...byKind.values()].flat()
}
