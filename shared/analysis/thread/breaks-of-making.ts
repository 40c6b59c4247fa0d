/** Breaks at prototypes, tests and improvements: whether what was learned changed the service. */

import type { Improvement } from '#shared/model/records/improvement.ts'
import type { Test } from '#shared/model/records/test.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { isStillAsBefore } from './map-changes.ts'
import { hasType, reasonsOf, resultsOf } from './neighbours.ts'
import { hasResult, isFailed, isPassed } from './test-facts.ts'
import type { BreakMend, ThreadBreak } from './thread-break.ts'
import type { ThreadGraph } from './thread-graph.ts'

/** What was dropped is not asked about. */
export function* breaksInMaking(graph: ThreadGraph): Generator<ThreadBreak> {
  for (const { id, status } of graph.reader.all('prototype')) {
    if (status === 'dropped') continue
    const about = { recordId: id, anchorId: id, recordIds: [id], isMinor: false }
    if (!hasType(reasonsOf(graph, id), 'idea')) {
      const mend = { kind: 'link', recordId: id, types: ['idea'], suggestedId: null } as const
      yield { kind: 'prototype-without-idea', ...about, station: 'idea', mend }
    }
    if (!hasType(resultsOf(graph, id), 'test', 'improvement')) {
      const mend = { kind: 'extend', sourceIds: [id], type: 'test' } as const
      yield { kind: 'prototype-without-test', ...about, station: 'test', mend }
    }
  }
}

/** Tests, and the improvements that came of them or of ideas. */
export function* breaksOfTests(graph: ThreadGraph): Generator<ThreadBreak> {
  const told = new Set<string>()
  for (const test of graph.reader.all('test')) {
    yield* breaksOfTest(graph, test)
    const unchanged = withoutChange(graph, test)
    for (const { id } of unchanged) told.add(id)
    const [first] = unchanged
    if (first === undefined) continue
    yield {
      kind: 'to-be-unchanged',
      recordId: test.id,
      anchorId: first.id,
      recordIds: [test.id, ...unchanged.map(({ id }) => id)],
      station: 'to-be',
      isMinor: false,
      mend: mendOfChange(graph, first.id),
    }
  }
  for (const { id } of graph.reader.all('improvement')) {
    if (told.has(id) || hasChange(graph, id)) continue
    yield {
      kind: 'improvement-without-change',
      recordId: id,
      anchorId: id,
      recordIds: [id],
      station: 'to-be',
      isMinor: false,
      mend: mendOfChange(graph, id),
    }
  }
}

function* breaksOfTest(graph: ThreadGraph, test: Test): Generator<ThreadBreak> {
  const { id, status } = test
  const about = { recordId: id, anchorId: id, recordIds: [id], isMinor: false }
  if (status === 'done' && !hasResult(graph.reader, test)) {
    const mend = { kind: 'open', recordId: id } as const
    yield { kind: 'test-without-result', ...about, station: 'test', mend }
  }
  if (isPassed(test) && !hasType(resultsOf(graph, id), 'improvement')) {
    const mend = { kind: 'extend', sourceIds: [id], type: 'improvement' } as const
    yield { kind: 'test-without-improvement', ...about, station: 'improvement', mend }
  }
  if (isFailed(test) && !graph.from(id).some(({ kind }) => kind === 'teaches')) {
    const mend = { kind: 'extend', sourceIds: [id], type: 'insight' } as const
    yield { kind: 'test-without-learning', ...about, station: 'insight', mend }
  }
}

/** The improvements of a passed test, where not one of them reached the to-be map. */
function withoutChange(graph: ThreadGraph, test: Test): readonly Improvement[] {
  if (!isPassed(test)) return []
  const improvements = resultsOf(graph, test.id).filter((each) => each.type === 'improvement')
  return improvements.some(({ id }) => hasChange(graph, id)) ? [] : improvements
}

/** Whether a part of a to-be map is linked that no longer is what it was copied from. */
function hasChange(graph: ThreadGraph, improvementId: string): boolean {
  return graph.from(improvementId).some(({ toId }) => !isStillAsBefore(graph.reader, toId))
}

function mendOfChange(graph: ThreadGraph, improvementId: string): BreakMend {
  const { reader } = graph
  const linked = graph.from(improvementId).find(({ kind }) => kind === 'changes')
  if (linked !== undefined) return { kind: 'open', recordId: linked.toId }
  const journeyId = isMapToBe(reader) ? undefined : reader.all('journey')[0]?.id
  return journeyId === undefined
    ? { kind: 'apply', improvementId }
    : { kind: 'make-to-be', journeyId }
}

function isMapToBe(reader: RecordReader): boolean {
  return reader.all('journey').some(({ state }) => state === 'to-be')
}
