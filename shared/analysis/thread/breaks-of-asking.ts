/** Breaks at questions and ideas: where they came from, and whether anything came of them. */

import { chosenIdeas } from './chosen-ideas.ts'
import { hasType, reasonsOf, resultsOf } from './neighbours.ts'
import type { ThreadBreak } from './thread-break.ts'
import type { ThreadGraph } from './thread-graph.ts'

/** Of several questions made from the same thing, it is enough that one is pursued. */
export function* breaksOfQuestions(graph: ThreadGraph): Generator<ThreadBreak> {
  const { reader } = graph
  for (const question of reader.all('question')) {
    const { id } = question
    const [reasons, results] = [reasonsOf(graph, id), resultsOf(graph, id)]
    const about = { recordId: id, anchorId: id, recordIds: [id] }
    if (reasons.length === 0) {
      yield {
        kind: 'question-without-pain',
        ...about,
        station: 'pain-point',
        isMinor: results.length === 0,
        mend: { kind: 'link', recordId: id, types: ['pain-point', 'insight'], suggestedId: null },
      }
    }
    if (!hasType(results, 'idea')) {
      const siblings = reasons.flatMap((reason) => resultsOf(graph, reason.id))
      const isPursued = siblings.some(
        (each) => each.type === 'question' && hasType(resultsOf(graph, each.id), 'idea'),
      )
      yield {
        kind: 'question-without-idea',
        ...about,
        station: 'idea',
        isMinor: isPursued,
        mend: { kind: 'extend', sourceIds: [id], type: 'idea' },
      }
    }
  }
}

/**
 * An idea on a board that collects ideas for one question belongs to that question, so that link
 * is offered. Ideas that nobody chose and nothing was made of are only noted.
 */
export function* breaksOfIdeas(graph: ThreadGraph): Generator<ThreadBreak> {
  const { reader } = graph
  const isChosen = chosenIdeas(reader)
  for (const idea of reader.all('idea')) {
    const { id, boardId } = idea
    const results = resultsOf(graph, id)
    const about = { recordId: id, anchorId: id, recordIds: [id] }
    if (reasonsOf(graph, id).length === 0) {
      yield {
        kind: 'idea-without-pain',
        ...about,
        station: 'question',
        isMinor: results.length === 0 && !isChosen(idea),
        mend: {
          kind: 'link',
          recordId: id,
          types: ['question', 'pain-point', 'insight', 'opportunity'],
          suggestedId: reader.get('board', boardId)?.questionId ?? null,
        },
      }
    }
    if (isChosen(idea) && !hasType(results, 'prototype', 'test', 'improvement')) {
      yield {
        kind: 'idea-without-prototype',
        ...about,
        station: 'prototype',
        isMinor: false,
        mend: { kind: 'extend', sourceIds: [id], type: 'prototype' },
      }
    }
  }
}
