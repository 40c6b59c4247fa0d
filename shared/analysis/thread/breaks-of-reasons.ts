/** Breaks at insights and pain points: what they rest on, and whether a pain point was taken up. */

import type { Evidence } from '#shared/model/records/evidence.ts'
import { foldedName } from '#shared/base/text.ts'
import { comesFrom, leadsTo, reasonsOf, resultsOf } from './neighbours.ts'
import type { ThreadBreak } from './thread-break.ts'
import type { ThreadGraph } from './thread-graph.ts'

/** An insight rests on more than one voice, or it is an anecdote; a test that taught it will do. */
export function* breaksOfInsights(graph: ThreadGraph): Generator<ThreadBreak> {
  for (const { id } of graph.reader.all('insight')) {
    const reasons = reasonsOf(graph, id)
    const evidence = reasons.filter((record) => record.type === 'evidence')
    const about = {
      recordId: id,
      station: 'evidence',
      anchorId: id,
      recordIds: [id, ...evidence.map((each) => each.id)],
      mend: { kind: 'support', targetId: id, type: 'evidence' },
    } as const
    if (reasons.length === 0) {
      const isMinor = resultsOf(graph, id).length === 0
      yield { kind: 'insight-without-evidence', ...about, isMinor }
    } else if (reasons.length === evidence.length && sourcesOf(evidence).size === 1) {
      yield { kind: 'insight-from-one-source', ...about, isMinor: false }
    }
  }
}

/** Until evidence or a question touches it, a pain point is only a first guess. */
export function* breaksOfPains(graph: ThreadGraph): Generator<ThreadBreak> {
  for (const id of graph.painPointIds) {
    const hasEvidence = comesFrom(graph, id, 'evidence')
    const isAsked = leadsTo(graph, id, 'question', 'point-of-view')
    const isTakenUp = isAsked || leadsTo(graph, id, 'idea')
    const about = { recordId: id, anchorId: id, recordIds: [id] }
    if (!hasEvidence) {
      yield {
        kind: 'pain-without-evidence',
        ...about,
        station: 'evidence',
        isMinor: !isTakenUp,
        mend: { kind: 'support', targetId: id, type: 'evidence' },
      }
    }
    if (!isAsked) {
      yield {
        kind: 'pain-without-question',
        ...about,
        station: 'question',
        isMinor: !hasEvidence,
        mend: { kind: 'extend', sourceIds: [id], type: 'question' },
      }
    }
  }
}

/**
 * The different sources of some evidence: the person where known, else the named source, else each
 * for itself, since nothing says that two are the same.
 */
export function sourcesOf(evidence: readonly Evidence[]): ReadonlySet<string> {
  const sources = evidence.map(({ id, participantCode, source }) => {
    const [person, name] = [foldedName(participantCode), foldedName(source)]
    return person !== '' ? `person ${person}` : name !== '' ? `source ${name}` : id
  })
  return new Set(sources)
}
