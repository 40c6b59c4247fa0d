/** What a project asks for next, read off how far its thread has come. */

import type { BoardStage } from '#shared/model/records/board.ts'
import type { RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { coverage } from './thread/chains.ts'
import { leadsTo } from './thread/neighbours.ts'
import type { ThreadGraph } from './thread/thread-graph.ts'

/** In the order in which they are suggested. */
export type NextStepKind =
  | 'make-map'
  | 'place-personas'
  | 'mark-pains'
  | 'close-vote'
  | 'finish-test'
  | 'collect-evidence'
  | 'support-pains'
  | 'ask-questions'
  | 'find-ideas'
  | 'build-prototypes'
  | 'plan-tests'
  | 'draw-to-be'

export interface NextStep {
  readonly kind: NextStepKind
  /** How many records wait for it; 0 where it is not about a number. */
  readonly count: number
  /** The map or the board where it is done; null where the project itself is meant. */
  readonly place:
    | { readonly kind: 'journey'; readonly journeyId: string }
    | { readonly kind: 'board'; readonly stage: BoardStage; readonly boardId: string | null }
    | null
}

/** What could be done next, the nearest first. Says nothing that is done already. */
export function nextSteps(reader: RecordReader, graph: ThreadGraph): readonly NextStep[] {
  const journeys = reader.all('journey')
  const today = journeys.find(({ state }) => state === 'as-is')
  if (today === undefined) return [{ kind: 'make-map', count: 0, place: null }]
  const map = { kind: 'journey', journeyId: today.id } as const
  const covered = coverage(graph)
  const steps: NextStep[] = []
  const suggest = (kind: NextStepKind, count: number, place: NextStep['place']): void => {
    if (count > 0) steps.push({ kind, count, place })
  }
  const at = (stage: BoardStage) => ({ kind: 'board', stage, boardId: null }) as const

  const hasPersonas = reader.pointingAt('journey-persona', 'journeyId', today.id).length > 0
  suggest('place-personas', hasPersonas ? 0 : 1, map)
  suggest('mark-pains', covered.painPoints === 0 ? 1 : 0, map)
  for (const round of reader.all('vote-round')) {
    const isStarted = reader.pointingAt('vote', 'roundId', round.id).length > 0
    const board = reader.get('board', round.boardId)
    if (board === undefined || round.isClosed || !isStarted) continue
    steps.push({
      kind: 'close-vote',
      count: 1,
      place: { kind: 'board', stage: board.stage, boardId: board.id },
    })
  }
  const running = reader.all('test').filter(({ status }) => status === 'running').length
  suggest('finish-test', running, at('test'))
  suggest('collect-evidence', reader.all('evidence').length === 0 ? 1 : 0, at('empathize'))
  const { painPoints } = covered
  suggest('support-pains', painPoints - covered.withEvidence, at('empathize'))
  suggest('ask-questions', painPoints - covered.withQuestion, at('define'))
  // A pain point may lead to an idea without a question, so these are asked one by one.
  const waiting = (has: readonly RecordType[], lacks: readonly RecordType[]): number =>
    graph.painPointIds.filter((id) => leadsTo(graph, id, ...has) && !leadsTo(graph, id, ...lacks))
      .length
  suggest('find-ideas', waiting(['question', 'point-of-view'], ['idea']), at('ideate'))
  suggest('build-prototypes', waiting(['idea'], ['prototype', 'test']), at('prototype'))
  suggest('plan-tests', waiting(['prototype'], ['test']), at('test'))
  const hasToBe = journeys.some(({ state }) => state === 'to-be')
  suggest('draw-to-be', covered.withImprovement > 0 && !hasToBe ? 1 : 0, map)
  return steps
}
